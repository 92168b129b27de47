import { describe, expect, it } from 'vitest';
import type { CasualtyClaim } from '../../lib/model/claim';
import type { Speaker } from '../../lib/model/speaker';
import type { Comparison } from '../../lib/model/status';
import { badgeWords } from '../../lib/wording/badge';
import { cardWords } from '../../lib/wording/card';
import { ARMY, casualty, checking, compared, figure, related } from './claims';

/** One side: who speaks for it, whose dead are counted, and how it says so. */
interface Side {
  speaker: Speaker;
  victims: CasualtyClaim['victims'];
  effectText: string;
}

const STATE: Side = {
  speaker: { ...ARMY, short: 'AAA', name: 'AAA', org: 'AAA' },
  victims: { text: 'soldiers', class: 'state_forces', attributes: [] },
  effectText: 'martyred',
};
const GROUP: Side = {
  speaker: { ...ARMY, short: 'BBB', name: 'BBB', org: 'BBB', type: 'armed_group', party: 'non_state' },
  victims: { text: 'fighters', class: 'non_state_armed', attributes: [] },
  effectText: 'eliminated',
};

const SITUATIONS: [string, Partial<CasualtyClaim>, Comparison[]][] = [
  ['attributed', {}, []],
  ['confirmed by its speaker', { attribution: 'confirmed_by' }, []],
  ['not named', { attribution: 'unnamed', speaker: null }, []],
  ['own voice', { attribution: 'own_voice', speaker: null }, []],
  ['unverified', { checking: [checking('unverified')] }, []],
  ['denied', { checking: [checking('denied', 'CCC')] }, []],
  ['provisional', { checking: [checking('provisional')] }, []],
  ['differing here', {}, [compared('c1', 'differs', ['c2'])]],
  ['differing across', {}, [compared('c1', 'differs', ['c9'], 'b')]],
  ['replaced', {}, [compared('c1', 'newer', ['c9'], 'b')]],
  ['of unknown order', {}, [compared('c1', 'order_unknown', ['c9'], 'b')]],
];

/** Badge and card of one side's dead, the other side differing, with the names of both taken out. */
function told(side: Side, other: Side, more: Partial<CasualtyClaim>, comparisons: Comparison[]) {
  const claim = casualty('c1', { ...side, ...more });
  const theirs = casualty('c2', { ...side, speaker: other.speaker, figure: figure('7', 7) });
  const saved = [related(casualty('c9', { ...side, figure: figure('9', 9) }))];
  const article = { claims: [claim, theirs], outlet: 'The Ledger' };
  const badge = badgeWords([claim], comparisons, saved, article);
  const card = cardWords(claim, { ...article, comparisons, related: saved }, 'a');
  const neutral = JSON.stringify({ badge, card })
    .replaceAll(side.speaker.short, 'ONE')
    .replaceAll(other.speaker.short, 'TWO');
  return neutral
    .replaceAll(side.victims.text ?? '', 'GROUP')
    .replaceAll(side.effectText, 'WORD')
    .replaceAll('(military)', '(KIND)')
    .replaceAll('(armed group)', '(KIND)');
}

describe('both sides are worded alike', () => {
  it.each(SITUATIONS)('%s', (_, more, comparisons) => {
    expect(told(GROUP, STATE, more, comparisons)).toBe(told(STATE, GROUP, more, comparisons));
  });

  it('tells a difference in treatment where there is one', () => {
    expect(told(GROUP, STATE, { figure: figure('12', 12, null) }, [])).not.toBe(told(STATE, GROUP, {}, []));
  });
});
