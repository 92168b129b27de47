import type { CasualtyClaim, Claim } from '../model/claim';
import type { Effect } from '../model/figure';
import type { RowStatus } from '../model/saved';
import { isEchoed } from './echoes';
import { figuresWords } from './figures';
import { listed, plural } from './plural';
import { shortSpeaker, speakersOf } from './speaker';
import type { Told } from './told';

/** The standing line: shown at first run and at the foot of the popup. */
export const STANDING_LINE =
  'This tool shows who said each figure and where figures differ. It does not know what happened.';

export const POPUP = {
  name: 'By Whose Count',
  thisPage: 'This page',
  compare: 'Compare',
  options: 'Options',
  beside: 'Beside the page',
  besideHint: 'Keeps both lists open beside the page',
  asSaid: 'As each speaker counts',
  inOrder: 'In reading order',
  background: 'Other events this article mentions',
  hint: 'Choose one to see it in the article.',
  partial: 'Only part of this article was readable.',
  turnOff: 'Turn off on this site',
  headline: 'in the headline',
  missed: 'Some may be missed: a machine reads the words.',
  openCompare: 'Open the comparison',
  search: 'Search place, group, outlet or speaker',
  noIncidents: 'No articles saved yet. Articles in which figures are found are listed here as you read them.',
  noMatch: 'No saved incident fits this search.',
  passing: (count: number) => `Told only as background (${count})`,
  loading: 'Looking at this page…',
  allowLater: 'Read them too',
} as const;

export const FILTERS = {
  made: (count: number) => (count === 0 ? 'Narrow the list' : `Narrow the list (${count})`),
  clear: 'Show all again',
  place: 'Place',
  group: 'Group',
  anyGroup: 'any group',
  from: 'From',
  to: 'To',
  outlet: 'Outlet',
  speaker: 'Speaker',
  status: 'Status',
  reading: 'Reading the list…',
} as const;

/** Statuses that the list can be narrowed to, in the words of the badges. */
export const STATUS_CHOICES: { value: RowStatus | 'differs' | 'any'; words: string }[] = [
  { value: 'any', words: 'any status' },
  { value: 'differs', words: 'figures differ' },
  { value: 'denied', words: 'somebody denies it' },
  { value: 'unverified', words: 'not independently verified, the article says' },
  { value: 'provisional', words: 'early figure' },
  { value: 'unnamed', words: 'source not named' },
  { value: 'own_voice', words: 'no source named' },
];

/** Why what stands on the page is in no record. */
export const UNSAVED = {
  private: 'Private window: nothing of this page is saved.',
  paused: 'Saving is paused, so this article is not kept.',
  hidden: 'Not saved yet: the page has not been looked at.',
  full: 'Not saved: the browser’s storage is full. Saved articles are safe; export or delete some in the options.',
  write_failed: 'Not saved: the browser refused to write. Saved articles are safe.',
  newer: 'Not saved: this article’s record was written by a newer version and is left as it is.',
} as const;

/** One state of the page in which there is nothing to list: what it is, and what the reader can do. */
export interface StateWords {
  title: string;
  text: string;
  action: string | null;
}

export const PASTE = 'Paste text';

/** States that the popup shows in words; `read` and `reading` have their own views. */
export const STATES = {
  nothing_found: {
    title: 'No casualty or responsibility wording found on this page',
    text: 'Some may be missed: a machine reads the words.',
    action: null,
  },
  not_article: {
    title: 'This page does not look like an article',
    text: 'Front pages, lists, galleries and videos are not read by themselves.',
    action: 'Read this page anyway',
  },
  site_off: {
    title: 'This site is off',
    text: 'No script of this extension runs here.',
    action: 'Turn it on for this site',
  },
  site_taken_back: {
    title: 'The browser does not let this extension read this site',
    text: 'It is one of the listed news sites. Until it is allowed again, nothing is read here and no script runs.',
    action: 'Allow it again',
  },
  site_unasked: {
    title: 'This site is not read yet',
    text: 'The browser will ask whether this extension may read pages of this site.',
    action: 'Always read this site',
  },
  switched_off: {
    title: 'By Whose Count is off',
    text: 'Nothing is marked and nothing is saved on any site.',
    action: 'Turn it on',
  },
  not_loaded: {
    title: 'This page was open before the extension',
    text: 'It can be read now, or the next time it is loaded.',
    action: 'Read this page',
  },
  pdf: {
    title: 'PDF files cannot be read here',
    text: 'You can paste its text instead.',
    action: PASTE,
  },
  unreadable: {
    title: 'The browser keeps extensions out of this page',
    text: 'You can paste text instead.',
    action: PASTE,
  },
} as const satisfies Record<string, StateWords>;

/** "6 more news sites can be read": outlets that joined the list after the first release. */
export function laterWords(count: number): string {
  return plural(count, { one: '# more news site can be read', other: '# more news sites can be read' });
}

/** Names them, and says what the button does. */
export function laterHint(names: string[]): string {
  return `${listed(names)} joined the list later. The browser will ask whether this extension may read their pages.`;
}

export const READ_ONCE = 'Only this time';

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** "This page is in Urdu; only English is read". `lang` is a BCP 47 tag. */
export function otherLanguage(lang: string): string {
  return `This page is in ${languageName(lang)}; only English is read`;
}

function languageName(lang: string): string {
  try {
    return languages.of(lang) ?? lang;
  } catch {
    return 'another language';
  }
}

/** "Reading… 40 of 120 paragraphs". */
export function progressWords(done: number, of: number): string {
  return `Reading… ${done} of ${plural(of, { one: '# paragraph', other: '# paragraphs' })}`;
}

/** "This page could not be read: {reason}". */
export function failedWords(reason: string): string {
  return `This page could not be read: ${reason}`;
}

/** First line of the popup: "22 figures by 2 speakers and the outlet; 2 claims of responsibility". */
export function foundWords(claims: Claim[]): string {
  const figures = claims.filter((claim) => claim.kind === 'casualty');
  const stances = claims.filter((claim) => claim.kind === 'responsibility' && claim.stance !== 'general');
  const parts: string[] = [];
  if (figures.length > 0) {
    const by = byWords(figures);
    parts.push(plural(figures.length, { one: '# figure', other: '# figures' }) + (by ? ` by ${by}` : ''));
  }
  if (stances.length > 0) {
    parts.push(plural(stances.length, { one: '# claim of responsibility', other: '# claims of responsibility' }));
  }
  return parts.join('; ');
}

function byWords(figures: CasualtyClaim[]): string {
  const named = figures.filter(
    (claim) => claim.attribution !== 'own_voice' && claim.attribution !== 'unnamed' && !isEchoed(claim, figures),
  );
  const names = new Set(named.flatMap((claim) => speakersOf(claim).map((speaker) => speaker.org ?? speaker.name)));
  const by: string[] = [];
  if (names.size > 0) by.push(plural(names.size, { one: '# speaker', other: '# speakers' }));
  if (figures.some((claim) => claim.attribution === 'unnamed')) by.push('sources not named');
  if (figures.some((claim) => claim.attribution === 'own_voice')) by.push('the outlet');
  return listed(by);
}

const EFFECTS: Effect[] = ['killed', 'injured', 'missing', 'abducted', 'displaced', 'casualties'];

/** What one speaker counts in this article. */
export interface SpeakerCount {
  speaker: string;
  words: string;
}

/**
 * The main figures of each speaker, never added up over speakers: parts of a total, increments, quoted earlier tolls
 * and other events stay out.
 */
export function speakerCounts(told: Told): SpeakerCount[] {
  const bySpeaker = new Map<string, CasualtyClaim[]>();
  for (const claim of told.claims) {
    if (
      claim.kind !== 'casualty' ||
      claim.background ||
      claim.subsetOf !== null ||
      claim.incremental ||
      claim.earlier ||
      isEchoed(claim, told.claims)
    ) {
      continue;
    }
    const name = shortSpeaker(claim) ?? (claim.attribution === 'own_voice' ? told.outlet : 'Source not named');
    bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), claim]);
  }
  return [...bySpeaker].map(([speaker, claims]) => ({ speaker, words: figuresWords(main(distinct(claims)), true) }));
}

/** Killed before injured and so on; a place's figure only where the speaker gives none for the whole. */
function main(claims: CasualtyClaim[]): CasualtyClaim[] {
  const isWhole = (claim: CasualtyClaim, other: CasualtyClaim) =>
    other.scope === null && other.effect === claim.effect && other.victims.class === claim.victims.class;
  return claims
    .filter((claim) => claim.scope === null || !claims.some((other) => isWhole(claim, other)))
    .sort((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect));
}

/** Figures that a speaker gives more than once count once. */
function distinct(claims: CasualtyClaim[]): CasualtyClaim[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const { low, high } = claim.figure;
    const key = [claim.effect, claim.victims.class, claim.scope, low, high].join('|');
    return seen.size < seen.add(key).size;
  });
}
