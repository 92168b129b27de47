import { wordSet } from './word-set';

/** Words before a "that" that opens reported speech and no relative clause: "said that". */
export const SAYING = wordSet(
  'said says say told added reported confirmed claimed believed believe so announced stated',
);

/** Words of a speaker's tag: where no comma stands before them, the clause before has ended. */
export const SPEECH_TAG = wordSet('said says told added reported according');

/** Words that open an insertion between a subject and its verb: "12 people, most of them guards, were". */
export const INSERTION = wordSet(
  'including among amongst aged mostly mainly all both who which from identified most whom one some a an the his her whose',
);

/** Words before a part of a larger group: "18 people including five children". */
export const PART_BEFORE = wordSet('including mostly mainly especially plus');

/** Words by which an insertion lists parts: "hundreds, among them 15 policemen, injured". */
export const PARTS_OPENER = wordSet('including among amongst mostly mainly');

/** Words that open parts set off behind their total: "18 soldiers, including an officer, and …". */
export const OPENS_PARTS = wordSet('including among mostly mainly all');

/** Words that open the parts of a total. */
export const INCLUDING = wordSet('including included incl');

/** Words at which the search for parts stops. */
export const PARTS_END = wordSet('and while but when after as');

/** "of them", "among whom": prepositions of a part. */
export const OF_WHOLE = wordSet('among of amongst');

/** Prepositions that open a clause as well: the group behind them may be its subject ("after a soldier died"). */
export const CLAUSE_PREPOSITION = wordSet('since after before until than as despite');

/** Joints of two groups beside "and". */
export const GROUP_JOINTS: ReadonlySet<string> = new Set([
  'as well as',
  'along with',
  'together with',
  'and also',
  'plus',
]);

/** Words before a noun without article in a headline: "Bomb kills boy and girl". */
export const HEADLINE_JOINT = wordSet('kills kill and after');

/** Prepositions of place behind a bare figure: "six in Takhar". */
export const PLACED = wordSet('in at near from');

/** The same where a verb is left out: "and four in Panjgur". */
export const PLACED_ANEW = wordSet('in at near on from around outside');

/** Words between a count and its place: "six deaths were reported from". */
export const TOLD = wordSet('were was have been reported recorded');

/** Words without a capital that open a place: "and four in the capital". */
export const PLACE_OPENER = wordSet('the another nearby neighbouring neighboring');

/** Determiners that may stand between a verb and a figure: "killed all 12". */
export const COUNT_DETERMINER = wordSet('the these those its his her their our all');

/** Determiners of a total that a share is taken of: "two of the three people". */
export const TOTAL_DETERMINER = wordSet('the these those his its all');

/** Determiners of the harmed as a whole: "three of those killed", "its wounded". */
export const WHOLE_DETERMINER = wordSet('the those these its');

/** Participles between a victim and the name. */
export const IDENTIFIED = wordSet('identified named called');

/** Adverbs without -ly between a group and its own verb. */
export const BEFORE_VERB = wordSet('also later then');

/** Words between a group and "among": "were also among the dead". */
export const BEFORE_AMONG = wordSet('also reportedly reported');

/** Nouns for people behind the harmed as a whole ("the injured *people* included"). */
export const WHOLE_PEOPLE = wordSet('people persons individuals');

/** Words behind "of the dead", "the injured" that show the phrase to end there. */
export const WHOLE_END = wordSet(
  'were was are is have had has in and as who at by on from remain been include included includes',
);

/** Verbs by which the harmed are told one by one: "the dead include two medics". */
export const WHOLE_VERB = wordSet('were are include included includes');

/** Words behind a state without "be" that show it to end there: "29 dead in", "two missing after". */
export const STATE_END = wordSet(
  'because which due in at on after as from by when and including following near while or but among with here since for across so under amid of is was are were has have had today yesterday tonight overnight late early',
);

/** Words beside prepositions and "be" behind a participle without auxiliary ("13 killed yesterday"): it has no object. */
export const REDUCED_END = wordSet(
  `elsewhere and or but by as when while after before since that so including leaving among amongst here there yesterday today overnight late early on last this
  monday tuesday wednesday thursday friday saturday sunday have has had according`,
);

/** Words between a group and its "hostage" or "hospital" that open another clause. */
export const SPLIT_END = wordSet('was were is are has have had that when while');

/** Words that open a clause which nobody says is so: "unclear whether three were hurt". */
export const UNSETTLED = wordSet('if whether');
/** Words at which a look back for the people of "with gunshot wounds" ends. */
export const CLAUSE_END = wordSet('who which that while when because after before but charged');

/** Wordings by which others share somebody's fate. */
export const COMPANY: ReadonlySet<string> = new Set(['along with', 'together with', 'as well as']);

/** "Among them were two nurses", "They included two nurses": sentences that tell the parts of a total before them. */
export const AMONG_WORD = wordSet('among amongst');
export const MEMBERS = wordSet('they these');
export const LISTING = wordSet('include included');

/** Words that open a time or a place between an act and its victims: "the killing on Sunday of two men". */
export const ACT_ASIDE = wordSet(
  'on in last this earlier yesterday today at near monday tuesday wednesday thursday friday saturday sunday',
);

/** Last words of "as well as", "along with" just before a group. */
export const ADDING = wordSet('as with plus');

/** "as did a couple", "so was a cook": pro-verbs that repeat what was told. */
export const ECHO_WORD = wordSet('as so');
export const ECHO_VERB = wordSet('did was were had has have');
