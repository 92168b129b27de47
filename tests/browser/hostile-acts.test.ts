import { ACTS } from '../pages/hostile/acts';
import { checkHostile } from './hostile-check';

checkHostile(ACTS);
