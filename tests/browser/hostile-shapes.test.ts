import { SHAPES } from '../pages/hostile/shapes';
import { checkHostile } from './hostile-check';

checkHostile(SHAPES);
