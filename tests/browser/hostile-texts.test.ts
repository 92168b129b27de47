import { TEXTS } from '../pages/hostile/texts';
import { checkHostile } from './hostile-check';

checkHostile(TEXTS);
