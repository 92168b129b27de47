import type { CasualtyClaim, ResponsibilityClaim } from '../../lib/model/claim';
import type { Figure } from '../../lib/model/figure';
import type { Related } from '../../lib/model/related';
import type { Speaker } from '../../lib/model/speaker';
import type { Checking, Comparison, ComparisonCode } from '../../lib/model/status';

export const MINISTER: Speaker = {
  name: 'Tariq Jamali',
  role: 'Dashtabad Home Minister',
  org: 'Dashtabad government',
  short: 'Home Minister',
  type: 'government',
  party: 'state',
};

export const ARMY: Speaker = {
  name: 'Army Information Wing',
  role: null,
  org: 'Army Information Wing',
  short: 'AIW',
  type: 'military',
  party: 'state',
};

const BASE = {
  block: 'b0',
  sentence: { start: 0, end: 40 },
  incident: 'i1',
  background: false,
  jointSpeakers: [],
  verb: 'said',
  checking: [],
  saidAt: null,
  rules: [],
} as const;

/** A figure printed as `text`; bounds default to an exact number. */
export function figure(
  text: string,
  low: number | null,
  high: number | null = low,
  more: Partial<Figure> = {},
): Figure {
  const precision = low !== null && low === high ? 'exact' : 'at_least';
  return { text, start: 0, end: text.length, low, high, precision, implicit: false, ...more };
}

/** "12 soldiers killed" by the Home Minister, with what the test changes. */
export function casualty(id: string, more: Partial<CasualtyClaim> = {}): CasualtyClaim {
  const fig = more.figure ?? figure('12', 12);
  return {
    ...BASE,
    jointSpeakers: [],
    checking: [],
    rules: [],
    kind: 'casualty',
    id,
    quote: { exact: fig.text, prefix: '', suffix: '' },
    speaker: MINISTER,
    attribution: 'attributed',
    figure: fig,
    effect: 'killed',
    effectText: 'killed',
    victims: { text: 'soldiers', class: 'state_forces', attributes: [] },
    feared: false,
    incremental: false,
    cumulative: false,
    ambiguous: false,
    subsetOf: null,
    earlier: false,
    place: null,
    scope: null,
    ...more,
  };
}

/** A claim of responsibility by "DLF", with what the test changes. */
export function responsibility(id: string, more: Partial<ResponsibilityClaim> = {}): ResponsibilityClaim {
  return {
    ...BASE,
    jointSpeakers: [],
    checking: [],
    rules: [],
    kind: 'responsibility',
    id,
    quote: { exact: 'claimed responsibility', prefix: '', suffix: '' },
    speaker: null,
    attribution: 'attributed',
    cue: { text: 'claimed responsibility', start: 0, end: 22 },
    stance: 'claimed',
    actor: 'DLF',
    accuser: null,
    byAuthority: false,
    mode: null,
    ...more,
  };
}

export function checking(code: Checking['code'], by: string | null = null, text = 'words of the article'): Checking {
  return { code, by, block: 'b0', evidence: { text, start: 0, end: text.length } };
}

/** A computed status of claim `claim` in article `a` with claims of `article`. */
export function compared(claim: string, status: ComparisonCode, others: string[], article = 'a'): Comparison {
  return { article: 'a', claim, status, here: article === 'a', with: others.map((c) => ({ article, claim: c })) };
}

export function related(claimBody: CasualtyClaim | ResponsibilityClaim, more: Partial<Related> = {}): Related {
  return {
    article: 'b',
    claim: claimBody.id,
    claimBody,
    outlet: 'The Ledger',
    url: 'http://ledger.localhost/two',
    published: '2022-02-05T12:00:00Z',
    title: 'Second day',
    ...more,
  };
}
