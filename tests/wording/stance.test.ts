import { describe, expect, it } from 'vitest';
import type { ResponsibilityClaim } from '../../lib/model/claim';
import { competingBadge, competingRow, rivalsOf, stanceBadge, stanceRow } from '../../lib/wording/stance';
import { ARMY, responsibility } from './claims';

const OUTLET = 'The Ledger';

const ROWS: [Partial<ResponsibilityClaim>, string | null, string | null][] = [
  [{ stance: 'claimed' }, 'Claimed by DLF', 'DLF claims responsibility'],
  [{ stance: 'admitted', actor: 'Merovia' }, 'Acknowledged by Merovia', 'Merovia acknowledges it'],
  [{ stance: 'blamed', accuser: 'Merovia' }, 'Merovia blames DLF', 'Merovia blames DLF'],
  [{ stance: 'suspected', accuser: 'the minister' }, 'DLF suspected by the minister', 'The minister suspects DLF'],
  [{ stance: 'linked', accuser: 'AIW' }, 'AIW links it to DLF', 'AIW sees a link to DLF'],
  [{ stance: 'denied' }, 'DLF denies it', 'DLF denies it'],
  [
    { stance: 'rejected', actor: 'the army', accuser: 'DLF' },
    'The army rejects the claim',
    'The army rejects the claim by DLF',
  ],
  [
    { stance: 'no_claim', actor: null },
    'No claim of responsibility, the article says',
    'nobody has claimed it, the article says',
  ],
  [{ stance: 'not_attributed', actor: null, speaker: ARMY }, 'AIW names nobody', 'AIW names nobody'],
  [{ stance: 'general' }, null, null],
  // Several accusers, and one who is not printed.
  [{ stance: 'blamed', accuser: 'Merovian officials' }, 'Merovian officials blame DLF', 'Merovian officials blame DLF'],
  [{ stance: 'blamed', accuser: null, attribution: 'own_voice' }, 'The Ledger blames DLF', 'The Ledger blames DLF'],
];

describe('responsibility', () => {
  it.each(ROWS)('%j', (more, badge, row) => {
    const claim = responsibility('r1', more);
    expect(stanceBadge(claim, OUTLET)).toBe(badge);
    expect(stanceRow(claim, OUTLET)).toBe(row);
  });

  it('tells competing claimants of one incident, nobody twice and no other incident’s', () => {
    const own = responsibility('r1');
    const others = [
      responsibility('r2', { actor: 'DNA' }),
      responsibility('r3', { actor: 'DNA' }),
      responsibility('r4', { actor: 'dlf' }),
      responsibility('r5', { actor: 'XYZ', incident: 'i2' }),
      responsibility('r6', { actor: 'Merovia', stance: 'denied' }),
    ];
    expect(rivalsOf(own, [own, ...others])).toEqual(['DNA']);
    expect(competingBadge('DNA')).toBe('DNA also claims it');
    expect(competingRow('DLF', 'DNA')).toBe('DLF and DNA both claim it');
  });
});
