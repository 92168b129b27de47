import { SIZES } from '../pages/hostile/sizes';
import { checkHostile } from './hostile-check';

checkHostile(SIZES);
