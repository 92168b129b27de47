import { wordSet } from './word-set';

/** Short words of English that single rules look for; those that many rules share stand in `grammar.ts`. */

export const ARTICLES = wordSet('the a an');
/** Determiners that point at nobody known. */
export const VAGUE_DETERMINERS = wordSet('a an any some another every each no');
export const POINTING = wordSet('those these');
export const ONE_MORE = wordSet('a another');
export const COMPARISONS = wordSet('more fewer less');

/** Words that join a second deed to a first: "stopped ten men and shot them". */
export const THEN = wordSet('and then before');

/** Particles of a verb: "rounded up and beheaded". */
export const PARTICLE = wordSet('up out down off away in');

/** Relative pronouns that are a clause's subject, and those that are its object. */
export const RELATIVE_SUBJECT = wordSet('who which that');
export const RELATIVE_OBJECT = wordSet('whom which that');
export const HE_OR_SHE = wordSet('he she');
export const SPEAKING_PRONOUNS = wordSet('he she it they we i who which one');
export const FIRST_PERSON = wordSet('we i my our');

/** Behind these a verb is said: "I can confirm". */
export const CAN = wordSet('can could');
export const DO = wordSet('did does do');
/** Verbs that take no plain noun as object: with only a speaker after them they are turned round ("… said the army"). */
export const SAID = wordSet('said says');
/** Behind "supplied": figures come by or from somebody. */
export const SUPPLIED = wordSet('by from');

/** Before who made a text: "a statement from". */
export const FROM = wordSet('from by');

/** Words that open a sentence before its subject. */
export const SENTENCE_OPENERS = wordSet('but and however meanwhile then also');
/** Words that turn a sentence's subject round: "also injured were …". */
export const INVERTING = wordSet('also among');
/** Small words inside the name of a body or a hospital. */
export const NAME_JOINTS = wordSet('of for the and de del la el y i');
/** Words that open how people are taken somewhere: "by ambulance", "from the scene". */
export const WAYS = wordSet('by from in');
export const HOSPITAL_JOINTS = wordSet('of de and del');
/** Words before "the dead at 12". */
export const BEFORE_HARMED = wordSet('the and');
/** Prepositions that make a deed the name of a crime: "guilty of double murder". */
export const CHARGE_PREPOSITIONS = wordSet('for of with');
/** Words between "sustained" and the wounds. */
export const BEFORE_WOUNDS = wordSet('and or but a an the multiple not non');

/** A subject that only holds the place: "among the dead there were two". */
export const EXPLETIVE = wordSet('there');
