import { wordSet } from './word-set';

/** Words that single rules ask for about what was checked; words that several rules share stand in the tables of their subject. */

/** Before a denied figure, between who denies and what: no part of the speaker. */
export const NO_SPEAKER = /^(has|have|had|also|later|on|today|\w+day|quickly|immediately|and)$/;
/** A figure that counts nobody by itself. */
export const BOTH_OF_THEM = /^both$/i;
/** Plural nouns that say in one word what was told. */
export const TOLD_THINGS = wordSet('reports claims');
/** "neither figure". */
export const FIGURE = wordSet('figure');
/** One claim, of responsibility where one was made. */
export const CLAIM = wordSet('claim');
/** What both sides told, figures included. */
export const ACCOUNTS = wordSet('claims accounts');
/** An article that opens the name of who checked. */
export const LEADING_ARTICLE = /^(the|a|an) /i;
/** Words of a speaker's name that many speakers share. */
export const NAMELESS = wordSet('the of and for group spokesman minister army state a an s');
/** "the number of dead": a toll with another name. */
export const NUMBER = wordSet('number');
