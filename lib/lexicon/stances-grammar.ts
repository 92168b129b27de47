import { wordSet as set } from './word-set';

/** Function words that bound a noun phrase or stand between a subject and its verb. Keyed by `Token.norm`. */

/** Between subject and verb: auxiliaries, adverbs, words of time. */
export const BETWEEN = set(`
  has have had having was were is are been be being will would may might could can did does do not never n't hasn't haven't
  hadn't didn't doesn't also later then now already immediately quickly earlier recently reportedly allegedly apparently
  separately jointly both publicly officially formally initially previously repeatedly today yesterday tonight monday
  tuesday wednesday thursday friday saturday sunday on last this week night morning afternoon evening month year yet to
  since again soon able each all long strongly firmly vehemently flatly categorically explicitly promptly swiftly have meanwhile itself
  themselves himself immediate even still often routinely swiftly late early openly all january february march april may
  june july august september october november december
`);

/** Auxiliaries that turn a claim into a possibility: no stance is taken yet. */
export const MODALS = set('would could may might can should will shall must if whether unless expected likely');

export const NEGATIONS = set(
  "no nobody no-one none neither not never n't hasn't haven't hadn't didn't doesn't isn't wasn't without nor",
);

export const DETERMINERS = set(
  'the a an this that these those its their his her our no any some both another every each',
);

export const PREPOSITIONS = set(`
  in on at by from with to into after before during since against near over under through via amid despite about for as
  between across behind until upon among around without within toward towards outside inside following per including like
  because while when where although though whereas if whether that which who whom whose but or so than nor yet and where
`);

export const RELATIVES = set('which who that');

/** Finite verbs and participles that often stand just before a subject or after an object. */
export const VERBS = set(`
  said says say saying told tells claimed claims claiming reported reports announced stated added adding according noted
  believe believes believed think thinks is are was were be been being has have had do does did will would can could may
  might shall should must blamed blames accused accuses denied denies confirmed confirms killed killing attacked attacking
  carried launched fired struck took take taken taking made make called named identified showed shows indicates indicated
  suggests suggested insisted warned quoted quoting led leads left sent issued posted released described wrote began
  fear fears feared suspect suspected suspects responded vowed want wants wanted found began left condemned declared
  appears appear seems seem came come went go got get responsible
`);

export const PRONOUNS = set('it they he she we i him her them us itself themselves this that these those someone');

/** Forms of "to be". */
export const BE = set(`is are was were be been being`);

/** Articles. */
export const ARTICLES = set(`the a an`);

/** Words that open a clause about another time or case. */
export const SUBORDINATORS = set(`when after before while because if`);

/** Words that turn to another clause. */
export const TURNS = set(`but and while although though however yet`);

/** Words that point at something known. */
export const POINTERS = set(`the this that these those`);

/** Words after a suspected body. */
export const HEDGE_TAILS = set(`of was were had may might could to carried in`);

/** Words after which something else is known. */
export const CONTRASTS = set(`but however although though while`);

/** Words that end a name after "by". */
export const STOPS_AFTER_BY = set(`and who which that in on at as but after`);

/** Words after a verb that show it has no object. */
export const PARTICLES = set('by in at when after as on during over down back off');
