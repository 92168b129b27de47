import type { CueRow } from './stances';

/**
 * What an article says about checking (product: statuses B), as wordings; syntax of the patterns: stances.ts.
 * The rows of one table reach alike; how far is told in lib/detect/checking/rules.
 */

/** "could not be independently verified", "no independent confirmation", "has not been confirmed". */
export const UNVERIFIED: CueRow[] = [
  { row: 'could not verify', match: 'not *3 verify|verified|confirm|confirmed|corroborate|corroborated|authenticated' },
  {
    row: 'could not verify',
    match: "couldn't|cannot|can't|hasn't|haven't|wasn't|weren't *3 verify|verified|confirm|confirmed|corroborated",
  },
  { row: 'could not verify', match: 'unable to *2 verify|confirm|corroborate' },
  { row: 'could not verify', match: 'impossible|difficult to *2 verify|confirm' },
  {
    row: 'no verification',
    match: 'no|without independent|official|immediate *1 verification|confirmation|corroboration',
  },
  { row: 'no verification', match: 'yet to be *2 verified|confirmed' },
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

export const PROVISIONAL: CueRow[] = [
  {
    row: 'may rise',
    match:
      'toll|number|count|figure|tally|figures|casualties|deaths *5 could|may|might|expected|likely|feared|set|bound|certain|will|would *4 rise|climb|increase|grow|reach|higher|change|mount',
  },
  {
    row: 'may rise',
    match:
      'expect|expects|expected|fear|feared|fears|warn|warned|warns *5 toll|number|count|figure *3 rise|climb|increase|grow|higher',
  },
  { row: 'so far', match: 'so|thus far' },
  { row: 'so far', match: 'as of now' },
  {
    row: 'early figures',
    match:
      'initial|preliminary|early|provisional *1 reports|report|figures|figure|estimates|estimate|toll|count|information|assessment|data|tally',
  },
  { row: 'earlier toll', match: 'earlier|previous|initial|preliminary *2 toll|count|tally|figure|estimate' },
  { row: 'rising toll', match: 'rose|rises|risen|rising|rise|climbs|climbed|climbing|jumps|jumped to' },
  { row: 'rising toll', match: 'raised|raises|raising *2 toll|tally|count' },
  {
    row: 'no exact figures',
    match:
      "not|unable|n’t|couldn't|didn't *3 give|provide|specify|know|confirm|say *2 exact|concrete|precise|final|total|definite",
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
];

/** Words after "so far" that speak of a span of time, not of this event. */
export const SPANS: ReadonlySet<string> = new Set(['this', 'in', 'since', 'during', 'season', 'year', 'month', 'last']);

/** What a sentence of checking speaks of: claims in words, or figures. */
export const CLAIM_WORDS: ReadonlySet<string> = new Set(
  'claim claims statement account accounts assertion assertions allegation allegations report reports version'.split(
    ' ',
  ),
);
export const FIGURE_WORDS: ReadonlySet<string> = new Set(
  'figure figures toll tolls number numbers count casualties deaths death losses tally'.split(' '),
);
export const IDENTITY_WORDS: ReadonlySet<string> = new Set('identity identities names name'.split(' '));

/** What is denied when an incident or its figures are: reaches what the sentence before says. */
export const DENIED_OBJECTS: ReadonlySet<string> = new Set(
  'incident report reports claim claims figure figures toll number it this that allegation allegations account accusation accusations charge charges'.split(
    ' ',
  ),
);
