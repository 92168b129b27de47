import { act } from './rules/act';
import { among } from './rules/among';
import { bury } from './rules/bury';
import { count } from './rules/count';
import { fall } from './rules/fall';
import { fell } from './rules/fell';
import { hospital } from './rules/hospital';
import { lives } from './rules/lives';
import { lost } from './rules/lost';
import { multiple } from './rules/multiple';
import { ordinal } from './rules/ordinal';
import { phraseRule } from './rules/phrase';
import { seized } from './rules/seized';
import { share } from './rules/share';
import { sought } from './rules/sought';
import { splitPhrase } from './rules/split-phrase';
import { state } from './rules/state';
import { struck } from './rules/struck';
import { toll } from './rules/toll';
import { treated } from './rules/treated';
import { verbIntransitive } from './rules/verb-intransitive';
import { verbTransitive } from './rules/verb-transitive';
import { wounds } from './rules/wounds';
import type { Rule } from './view';

/** Every casualty rule, in the order in which the first to claim a figure keeps it. */
export const RULES: Rule[] = [
  phraseRule, // "shot dead", "lost their lives": before the verbs inside them
  verbTransitive, // "were killed", "killed 12"
  verbIntransitive, // "12 died"
  struck, // "hitting four adults and a teen"
  share, // "three of the dead were children"
  state, // "12 dead", "two are missing"
  among, // "were among 22 people killed"
  count, // "17 deaths", "no casualties"
  multiple, // "a triple murder"
  ordinal, // "the 10th person to die"
  sought, // "rescuers were searching for 26 others"
  act, // "the killing of 34 soldiers"
  wounds, // "two men suffered life-threatening injuries"
  hospital, // "shifted to the District Headquarters Hospital"
  seized, // "bandits whisked away two women"
  treated, // "treated 24 people for burns"
  toll, // "the death toll rose to 10"
  lives, // "claimed 12 lives"
  lost, // "lost three soldiers", "bodies of 12"
  fell, // "five commandos fell in the battle"
  fall, // "a man fell to his death"
  bury, // "buried 17 soldiers"
  splitPhrase, // "took five policemen hostage"
];
