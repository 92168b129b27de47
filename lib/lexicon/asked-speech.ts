import { wordMap, wordSet } from './word-set';

/** Words that single rules ask for about who speaks; words that several rules share stand in the tables of their subject. */

/** "according to": who says it follows. */
export const ACCORDING = wordSet('according');
/** A participle that leads an accusation of its own: "accusing the army of killing 12". */
export const ACCUSING = wordSet('accusing');
/** A verb of telling only behind "has": "had given the toll"; "given the toll" is a ground. */
export const GIVEN = wordSet('given');
/** Needs its "that", save at the end of a sentence. */
export const ALLEGED = wordSet('alleged');
/** What a text says stands behind its colon or quotation mark. */
export const READS = wordSet('reads');
/** A verb of telling that is one of responsibility as well. */
export const CLAIMED = wordSet('claimed');
/** Said of bodies in the passive: "reported police". */
export const REPORTED = wordSet('reported');
/** A plural without an s. */
export const POLICE = wordSet('police');
/** Behind "as": "quoted as saying". */
export const SAYING_SO = wordSet('saying telling reporting');
/** A participle behind which a second source stands. */
export const CITING = wordSet('citing');
/** An ordinal that is a bare adverb as well: "first said". */
export const FIRST = wordSet('first');
/** A body that is called by a person's word. */
export const MONITOR = wordSet('monitor');
/** A body of men where a kind stands before it: "the National Guard"; else a person. */
export const GUARD = wordSet('guard');
/** Behind "general" a body: "the General Staff". */
export const STAFF = wordSet('staff');
/** Before "staff" no rank. */
export const GENERAL = wordSet('general');
/** A document that any speaker issues. */
export const STATEMENT = wordSet('statement');
/** Those who speak for a body; the word before names it. */
export const SPOKESPEOPLE = wordSet(
  'spokesman spokeswoman spokesperson spokesmen spokeswomen spokespersons spokespeople',
);
/** The verb that tells and takes responsibility, in every form. */
export const CLAIMING = wordSet('claim claims claimed claiming');
/** "the same official": the one before. The form of a name as printed. */
export const SAME_AGAIN = /^same /;
/** An article that opens a printed name and is no part of it. */
export const LEADING_THE = /^the /i;
/** Says where a body sits, not which it is: "the London-based group". */
export const SITTING = '-based';
/** An address behind a saying: no words of anybody. */
export const ADDRESS = /^https?:|^pic\.twitter/;
/** Where an office stops and its place begins: "police chief in Lahore". */
export const PLACE_OF_OFFICE = / (?:in|near) /;
/** Short names of city police: "NYPD". */
export const POLICE_SHORT = /^[A-Z]{1,5}PD$/;
/** "to be" joined to its pronoun: "we're told". */
export const JOINED_BE = /'(?:re|m)$/;
/** Spellings of one name, American and British. */
export const SPELLED_TWICE: readonly [from: string, to: string] = ['defense', 'defence'];
/** Small words that two printings of one name differ in. */
export const UNTOLD_IN_NAMES = wordSet('the of for a an in');
/** Verbs of telling a hearer. */
export const TOLD = wordSet('told tells tell');
/** Nouns of telling that may own what is told: "the army's claim that". */
export const CLAIM_NOUNS = wordSet('claim claims assertion assertions allegation allegations accusation accusations');
/** Verbs of accusing. */
export const ACCUSE = wordSet('accused accuse accuses accusing');
/** Verbs of giving another's words. */
export const QUOTE = wordSet('quoted quoting quotes cited citing cites');
/** Verbs of hearing: who learned it passes it on. */
export const LEARN = wordSet('learned learnt heard');
/** "according to him": the pronoun as a subject. */
export const SUBJECT_FORMS = wordMap({ him: 'he', her: 'she', them: 'they' });
/** Words that start sentences and hardly ever follow an abbreviation inside one. */
export const STARTERS = wordSet(
  'the a an he she it they we i in on at this that these those there but and however after before when while as according if for his her their its no one two three meanwhile earlier officials police',
);

/** Confirming, where the hearer may stand behind "to". */
export const CONFIRMED = wordSet('confirmed confirms confirming');
