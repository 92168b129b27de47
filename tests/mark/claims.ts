import type { CasualtyClaim, ResponsibilityClaim } from '../../lib/model/claim';
import type { Speaker } from '../../lib/model/speaker';

export const ARMY: Speaker = {
  name: 'the army',
  role: null,
  org: 'the army',
  short: 'army',
  type: 'military',
  party: 'state',
};

/** A claim on `text`, its figure, group and harm word found by their first occurrence. */
export function casualty(
  text: string,
  words: { figure: string; victims?: string; effect: string },
  over: Partial<CasualtyClaim> = {},
): CasualtyClaim {
  const start = text.indexOf(words.figure);
  const figure = { text: words.figure, start, end: start + words.figure.length };
  return {
    id: 'c1',
    kind: 'casualty',
    block: 'b0',
    sentence: { start: 0, end: text.length },
    quote: { exact: words.figure, prefix: '', suffix: '' },
    incident: 'i1',
    background: false,
    speaker: ARMY,
    jointSpeakers: [],
    verb: 'said',
    attribution: 'attributed',
    checking: [],
    saidAt: null,
    rules: ['killed by'],
    figure: { ...figure, low: 7, high: 7, precision: 'exact', implicit: false },
    effect: 'killed',
    effectText: words.effect,
    victims: { text: words.victims ?? null, class: 'state_forces', attributes: [] },
    feared: false,
    incremental: false,
    cumulative: false,
    ambiguous: false,
    subsetOf: null,
    earlier: false,
    place: null,
    scope: null,
    ...over,
  };
}

export function responsibility(
  text: string,
  cue: string,
  over: Partial<ResponsibilityClaim> = {},
): ResponsibilityClaim {
  const { figure: _, ...base } = casualty(text, { figure: cue, effect: '' });
  const start = text.indexOf(cue);
  return {
    id: 'r1',
    kind: 'responsibility',
    block: base.block,
    sentence: base.sentence,
    quote: base.quote,
    incident: base.incident,
    background: false,
    speaker: null,
    jointSpeakers: [],
    verb: null,
    attribution: 'attributed',
    checking: [],
    saidAt: null,
    rules: [],
    cue: { text: cue, start, end: start + cue.length },
    stance: 'claimed',
    actor: 'the Valley Front',
    accuser: null,
    byAuthority: false,
    mode: null,
    ...over,
  };
}
