import type { Effect } from '../model/figure';
import { wordMap, wordSet } from './word-set';

/** What a toll counts: "death toll", "body count". */
export const TOLL_OF = wordMap<Effect>({
  death: 'killed',
  fatality: 'killed',
  body: 'killed',
  casualty: 'casualties',
  injury: 'injured',
});

/** The toll behind it. */
export const TOLL_NOUN = wordSet('toll tolls count');

/** Words behind "toll" by which it is no count of people: "toll road", "the toll on families". */
export const NO_TOLL = wordSet('road booth plaza free gate tax on of');

/** The harmed as a number: "the wounded at 40". */
export const HARMED_AT = wordSet('dead wounded injured missing');

/** Verbs that put a toll: "put it at 12". */
export const PUT_AT = wordSet('put puts putting gave places placed');

/** Words that show that "it" is a toll. */
export const TOLL_TALK = wordSet('toll dead killed deaths died');

/** Verbs between a toll and its figure: "rose to", "stands at", "has reached". */
export const TOLL_VERBS = wordSet(
  `rise rises rose risen rising climb climbs climbed climbing stand stands stood standing reach reaches reached reaching jump jumps jumped hit hits mount mounts mounted soar soars soared increase increases increased increasing
  grow grows grew grown surpass surpasses surpassed surpassing number numbers numbered exceed exceeds exceeded exceeding top tops topped pass passes passed cross crosses crossed put puts putting bring brings brought bringing
  is was now fall falls fell fallen drop drops dropped revise revised lower lowered raise raises raised raising update updated updating go goes went gone swell swells swelled double doubled give gives gave given list lists listed
  placed at as of to up down`,
);

/** Those by which the figure is the total so far. */
export const CUMULATIVE = wordSet(
  'rise rose risen rises climb climbs climbed stand stands stood standing reach reaches reached bring brings bringing brought jumped mounts soars soared hits hit to',
);

/** Words just before a toll's figure. */
export const TOLL_JOINT = wordSet('to at as of reached hit');

/** Words just before the figure that replaces another: "from 25 to 18". */
export const REPLACED_BY = wordSet('to at reached was is');

/** Words that end "the number of …" before any harm is told. */
export const NUMBER_END = wordSet('to at as was is were');

/** Words that only stress a toll's figure: "was in fact 13". */
export const STRESS = wordSet('fact actually officially currently already only just');

/** Verbs that bring a figure to a toll: "brings to 31 the number of people killed". */
export const BRING_TO = wordSet(
  'bring brings brought bringing raise raises raised raising take takes took taking pushed pushing',
);

/** Verbs of a toll beyond its printed figure: "had passed 30,000". */
export const EXCEED = wordSet(
  'pass passed passes passing surpass surpassed surpasses exceed exceeds exceeded top topped tops cross crossed crosses',
);

/** Words of an older toll. */
export const EARLIER = wordSet('earlier initial previous initially preliminary');

/** Those of them that stand inside "from an earlier 12". */
export const EARLIER_FIGURE = wordSet('previous earlier initial');

/** What is earlier: a toll or the report of one. */
export const EARLIER_NOUN = wordSet(
  'toll death count figure figures number report reports reported said put tally estimate',
);

/** Words before "from" by which the figure behind it is the old one: "up from four". */
export const CHANGED = wordSet('up down revised lowered raised risen rising increase increased');

/** Nouns for a figure that another replaces: "updating the toll of 112". */
export const REPLACED_NOUN = wordSet('figure toll count tally number estimate total');

/** Words that say it is replaced. */
export const REPLACING = wordSet(
  'revising updating revised updated earlier previous initial correcting replacing lowering raising',
);

/** Words by which a toll is only awaited: "is expected to rise to 30". */
export const AWAITED = wordSet('likely expected');

/** Nouns for a figure told before: "put the figure at 12", "said the real number was 15". */
export const RECOUNT_NOUN = wordSet('figure number total count tally');

/** Words between "the" and that noun. */
export const RECOUNT_ADJECTIVE = wordSet(
  'real actual true correct exact official final overall total higher lower larger smaller different revised new own',
);

/** Determiners of that noun; whose figure it is stands there too ("their figure was 40"). */
export const RECOUNT_OPENER = wordSet('the a its their his her that this');

/** Verbs that put such a noun at a figure. */
export const RECOUNT_PUT = wordSet('put puts putting placed places gave gives giving set sets offered cited quoted');

/** Words between such a noun and its figure. */
export const RECOUNT_JOINT = wordSet('at as is was of');

/** Verbs by which a second speaker tells only the number: "the rebels say 40". */
export const RECOUNT_SAYING = wordSet('say says said claim claims claimed insist insists insisted');

/** Words behind such a figure where no noun is counted by it. */
export const RECOUNT_END = wordSet('and but while after on in so including includes included excludes by as had has');

/** What is brought to a figure without saying what it counts: "taking the number to 25". */
export const RUNNING_NOUN = wordSet('total number tally count figure toll');

/** The dead as a toll where they are told of as counted: "the reported deaths have climbed to 12". */
export const COUNTED_DEAD = wordSet('deaths fatalities');
export const COUNTED_SO = wordSet('reported confirmed recorded verified validated');
