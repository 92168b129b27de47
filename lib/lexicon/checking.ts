import type { SpeakerType } from '../model/speaker';
import type { CueRow } from './stances';
import { wordSet as set } from './word-set';

/**
 * What an article says about checking (product: statuses B), as wordings; syntax of the patterns: stances.ts.
 * The rows of one table reach alike; how far is told in lib/detect/checking/rules.
 */

/** "could not be independently verified", "no independent confirmation", "has not been confirmed". */
export const UNVERIFIED: CueRow[] = [
  {
    row: 'could not verify',
    match:
      'not *3 verify|verified|confirm|confirmed|corroborate|corroborated|authenticated|authenticate|substantiate|substantiated',
  },
  {
    row: 'could not verify',
    match: "couldn't|cannot|can't|hasn't|haven't|wasn't|weren't *3 verify|verified|confirm|confirmed|corroborated",
  },
  { row: 'could not verify', match: 'unable to *2 verify|confirm|corroborate|authenticate|check' },
  { row: 'could not verify', match: 'not *2 possible to *2 check|verify|confirm|establish|corroborate' },
  { row: 'could not verify', match: 'impossible|difficult to *2 verify|confirm|check|corroborate' },
  {
    row: 'no verification',
    match: 'no|without independent|official|immediate *1 verification|confirmation|corroboration',
  },
  { row: 'could not verify', match: 'neither|none *7 verified|confirmed|checked|corroborated' },
  { row: 'could not verify', match: 'not be *1 checked independently' },
  { row: 'could not verify', match: 'could not be *1 checked' },
  { row: 'could not verify', match: 'nobody|no-one *3 able to *1 check|verify|confirm' },
  { row: 'could not verify', match: 'no one *3 able to *1 check|verify|confirm' },
  { row: 'could not verify', match: 'nobody else *2 given|confirmed|reported|repeated' },
  { row: 'could not verify', match: 'no one else *2 given|confirmed|reported|repeated' },
  { row: 'no verification', match: 'yet to be *2 verified|confirmed' },
  { row: 'no verification', match: 'yet to verify|confirm that|this|it|the' },
  { row: 'unconfirmed', match: 'unconfirmed|unverified' },
];

/** "verified by the UN", "the UN has verified", "AFP journalists counted". */
export const VERIFIED: CueRow[] = [
  { row: 'verified by', match: 'verified|corroborated|authenticated by' },
  { row: 'verified by', match: 'confirmed independently by' },
  { row: 'has verified', match: 'has|have *2 verified|corroborated' },
  { row: 'has verified', match: 'independently verified|confirmed|corroborated' },
  {
    row: 'counted',
    match: 'journalists|journalist|reporters|reporter|correspondent|photographer|correspondents counted|saw',
  },
];

/** What an article calls early, or says was given before; `row` names how far it reaches. */
export const PROVISIONAL: CueRow[] = [
  {
    row: 'may rise',
    match:
      'toll|number|numbers|count|figure|tally|figures|casualties|deaths|rate *5 could|may|might|expected|likely|feared|set|bound|certain|will|would *4 rise|climb|increase|grow|go|reach|higher|change|mount|pass|exceed|surpass|double',
  },
  {
    row: 'may rise',
    match:
      'expect|expects|expected|fear|feared|fears|warn|warned|warns *5 toll|number|numbers|count|figure *3 rise|climb|increase|grow|higher|change',
  },
  { row: 'and may rise', match: 'and|but could|may|might|will *3 rise|climb|increase|grow|mount' },
  {
    row: 'and may rise',
    match: 'and|but is|was expected|likely|feared|set|bound to *2 rise|climb|increase|grow|mount',
  },
  { row: 'so far', match: 'so|thus far' },
  { row: 'so far', match: 'as of now' },
  { row: 'citing early reports', match: 'citing|quoting *2 preliminary|initial|early *1 reports|figures|information' },
  {
    row: 'early figures',
    match:
      'initial|preliminary|early|provisional *1 reports|report|figures|figure|estimates|estimate|toll|count|information|assessment|data|tally',
  },
  {
    row: 'called provisional',
    match: 'figures|figure|toll|number|numbers|count|it was|were|is|are *1 provisional|preliminary|incomplete',
  },
  { row: 'called provisional', match: 'calling|called *2 figure|figures|toll|number|it provisional|preliminary' },
  { row: 'called provisional', match: 'still counting' },
  { row: 'called provisional', match: 'treat|treated|take|taken *4 number|numbers|figure|figures|toll *2 caution' },
  {
    row: 'called provisional',
    match: 'data|number|numbers|figures|toll|casualties *5 being clarified|verified|updated|established',
  },
  {
    row: 'still searching',
    match: 'go|goes|going|continue|continues|continued|keep|kept on? searching|digging|combing',
  },
  { row: 'still searching', match: 'still searching|digging|combing' },
  { row: 'called provisional', match: 'final number|toll|figure|count would|could|will|may|might *2 be' },
  {
    row: 'earlier toll',
    match: 'earlier|previous|initial|preliminary *3 toll|count|tally|figure|estimate|statement|statements',
  },
  { row: 'figure revised from', match: 'revising|updating|revised|updated|correcting|corrected *4 of|from' },
  { row: 'toll revised from', match: 'revised|revises|lowered|lowers|cut|corrected|reduced|raised|raises *8 from' },
  { row: 'earlier toll', match: 'up|down from' },
  { row: 'first said', match: 'earlier|initially|first put|said|reported|spoke|spoken|gave|given|listed|counted' },
  { row: 'first said', match: 'at the time *3 given|gave|put|said|reported|spoken|spoke' },
  { row: 'first reported', match: 'earlier been reported|put|given' },
  { row: 'had said', match: 'had *3 given|said|put|spoken|reported|spoke' },
  { row: 'first said', match: 'said|reported|put earlier|initially|first|previously' },
  { row: 'rising toll', match: 'rose|rises|risen|rising|rise|climbs|climbed|climbing|jumps|jumped|mounted|mounts to' },
  { row: 'rising toll', match: 'raised|raises|raising *2 toll|tally|count' },
  { row: 'rising toll', match: 'bringing|brings|brought to|the' },
  {
    row: 'no exact figures',
    match:
      "not|unable|n't|couldn't|didn't *3 give|provide|specify|know|confirm|say *2 exact|concrete|precise|final|total|definite",
  },
  {
    row: 'called provisional',
    match:
      "not|n't|don't|doesn't|didn't *2 have *2 exact|total|final|precise|definite|complete *1 tally|count|toll|figure|figures|number",
  },
  {
    row: 'no exact figures',
    match: 'exact|precise|final|full|total number|toll|figure|figures|count|extent *6 unknown|unclear|undetermined',
  },
  {
    row: 'know more',
    match:
      'know|have|get|give|learn *3 exact|more|clearer|final|precise *3 casualties|toll|number|numbers|figures|losses',
  },
  {
    row: 'under way',
    match:
      'as|while|with *3 operation|operations|search|searches|rescue|rescuers|firefighters|crews *4 continue|continues|continued|underway|ongoing|way|searched|search|comb|dig',
  },
  {
    row: 'work goes on',
    match:
      'rescue|search|recovery *2 work|operation|operations|efforts *3 under|continued|continuing|continues|ongoing|underway|on',
  },
  { row: 'under way', match: 'and the search|searches *6 going|continues|continuing|on|ongoing|underway' },
];

/** "a number that Ankara dismissed", "called that a lie", "these figures are pure invention". */
export const DENIED_FIGURES: CueRow[] = [
  {
    row: 'figure dismissed',
    match:
      'figure|number|claim|toll|count|tally that|which *4 dismissed|denied|denies|rejected|rejects|disputed|disputes|dismisses',
  },
  {
    row: 'denied by',
    match:
      'figure|figures|number|numbers|claim|claims|toll|count|tally|assertion|allegation|allegations|account|accounts|report|reports|charge|charges *4 denied|rejected|disputed|dismissed|contested by',
  },
  {
    row: 'that is false',
    match:
      'claim|claims|report|reports|allegation|allegations|assertion that *9 *9 is|are|was|were *2 invention|false|lie|lies|fabricated|baseless|exaggerated|untrue|wrong|fake',
  },
  { row: 'which denied', match: 'which *4 denied|denies|dismissed|rejected|disputed|disputes' },
  {
    row: 'denied figure',
    match:
      'denied|denies|rejected|rejects|dismissed|dismisses|disputed|disputes *3 figure|figures|toll|number|numbers|count|claim|report|reports|account|tally|estimate|version',
  },
  {
    row: 'called false',
    match:
      'called|calls|branded|described|dismissed|dismisses *4 lie|lies|false|fabrication|fabricated|baseless|invention|untrue|nonsense|propaganda|fantasy',
  },
  {
    row: 'is false',
    match:
      'figure|figures|claim|claims|number|numbers|report|reports *4 is|are|was|were *2 invention|false|lie|lies|fabricated|baseless|exaggerated|untrue|wrong|fake',
  },
];

/** Words after "so far" that speak of a span of time, not of this event. */
export const SPANS: ReadonlySet<string> = new Set(['this', 'in', 'since', 'during', 'season', 'year', 'month', 'last']);

/** Words after "so far" that tell of what has not been done. */
export const UNDONE = set('no not nobody none never claimed');

/** What a sentence of checking speaks of: claims in words, or figures. */
export const CLAIM_WORDS: ReadonlySet<string> = new Set(
  'claim claims statement account accounts assertion assertions allegation allegations report reports version'.split(
    ' ',
  ),
);
export const FIGURE_WORDS: ReadonlySet<string> = new Set(
  'figure figures toll tolls number numbers count casualties deaths death losses tally'.split(' '),
);
/** "The *figure* could not be verified": the one told last, not all that its speaker gave. */
export const ONE_FIGURE: ReadonlySet<string> = new Set('figure number count'.split(' '));
export const IDENTITY_WORDS: ReadonlySet<string> = new Set('identity identities names name'.split(' '));

/** What is denied when an incident or its figures are: reaches what the sentence before says. */
export const DENIED_OBJECTS: ReadonlySet<string> = new Set(
  'incident report reports claim claims figure figures toll number it this that allegation allegations account accusation accusations charge charges'.split(
    ' ',
  ),
);

/** First words of what is denied where it is the deed itself. */
export const DENIED_DEEDS = set(`that responsibility involvement role having`);

/** A running count. */
export const COUNT_NOUNS = set(`toll tally count fatalities`);

/** Whose number rises. */
export const DEAD_WORDS = set(`dead deaths killed injured wounded missing fatalities inmates victims`);

/** At first. */
export const FIRST_WORDS = set(`first initially`);

/** A figure by its noun. */
export const TOLL_WORDS = set(`toll number figure count`);

/** All of somebody's figures. */
export const PLURAL_FIGURES = set(`numbers figures`);

/** Words before reports that a speaker leans on. */
export const CITING = set(`citing quoting from on`);

/** Words that point back at what was told. */
export const POINTING = set(`this that these those it information either details`);

/** Claims of more than one side. */
export const BOTH_SIDES = set(`either both neither competing conflicting`);

/** What several sides told ("none of these *accounts*"). */
export const MANY_CLAIMS = set(`claims accounts statements versions`);

/** "the group's claim". */
export const ARMED_TELLERS = set(`group militants rebels insurgents organisation organization`);

/** Whose account it is, by the words that point back to it → types of speaker that may have told it. */
export const ACCOUNT_OWNERS: ReadonlyMap<string, readonly SpeakerType[]> = new Map(
  (
    [
      ['villagers residents resident locals witness witnesses eyewitnesses survivors', ['witness']],
      ['army military navy troops', ['military']],
      ['police', ['police']],
      ['government ministry official officials authorities', ['government', 'local_official', 'unnamed_official']],
      ['hospital medics doctors medical', ['medical']],
      ['activists monitor monitors observatory', ['ngo']],
    ] as const
  ).flatMap(([words, types]) => words.split(' ').map((w): [string, readonly SpeakerType[]] => [w, types])),
);

/** Words that undo "verified". */
export const UNVERIFYING = set(`not never no n't cannot couldn't unable hasn't haven't be if whether`);

/** Words before a name that are none of it. */
export const NAME_BREAKS = set(`and that said says which who`);

/** What somebody found. */
export const FINDINGS = set(`finding findings conclusions report`);

/** Pronouns: no name of a denier. */
export const FIGURE_POINTERS = set(`he she it they who which that`);

/** Nouns for what is told of an event, not of a figure. */
export const REPORT_WORDS = set(`report reports`);

/** Nouns that say that what is called false is what others told. */
export const TOLD_NOUNS = set(
  `report reports account accounts claim claims figure figures number numbers toll it this that these those`,
);

/** Verbs after a quotation. */
export const TELLING_VERBS = set(`said says told added`);

/** Words before a denier's name. */
export const NAME_OPENERS = set(`the a an but however later`);

/** Denied with no figure in it. */
export const ACCUSATION_POINTERS = set(`it allegation allegations accusation accusations charge charges`);

/** Words between "earlier" and a figure by which the figure is the later one: "earlier put at seven, now says nine". */
export const LATER_WORDS = set('now currently');
