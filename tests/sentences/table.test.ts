import { describe, expect, it } from 'vitest';
import { readTable } from './table';

const VOCABULARY = {
  effect: ['killed', 'injured', 'missing', 'abducted', 'displaced', 'casualties'],
  precision: ['exact', 'at_least', 'up_to', 'about', 'range', 'vague'],
  victimClass: ['state_forces', 'non_state_armed', 'civilian', 'mixed', 'unspecified'],
  attribution: ['own_voice', 'attributed', 'confirmed_by', 'unnamed'],
  stance: [
    'claimed',
    'admitted',
    'blamed',
    'suspected',
    'linked',
    'denied',
    'rejected',
    'no_claim',
    'not_attributed',
    'general',
  ],
};

describe('the sentence table', () => {
  const rows = readTable();
  const claims = rows.flatMap((row) => row.expected.map((claim) => ({ row, claim })));

  it('has at least 600 sentences, look-alikes at least as many as the others, none twice', () => {
    expect(rows.length).toBeGreaterThanOrEqual(600);
    const empty = rows.filter((row) => row.expected.length === 0).length;
    expect(empty).toBeGreaterThanOrEqual(rows.length - empty);
    expect(new Set(rows.map((row) => row.sentence)).size).toBe(rows.length);
  });

  it('uses the vocabulary of the coding rules, and all of it', () => {
    const used: Record<string, Set<string>> = {};
    for (const { row, claim } of claims) {
      const values = claim.kind === 'casualty' ? { ...claim, precision: [claim.precision] } : claim;
      for (const [field, known] of Object.entries(VOCABULARY)) {
        const given = field in values ? (values[field as keyof typeof values] as unknown as string[]) : [];
        for (const value of given) {
          expect(known, `${row.at}: ${field} "${value}"`).toContain(value);
          used[field] ??= new Set();
          used[field].add(value);
        }
      }
    }
    for (const [field, known] of Object.entries(VOCABULARY)) {
      expect([...(used[field] ?? [])].sort(), field).toEqual([...known].sort());
    }
  });

  it('gives bounds that fit their precision', () => {
    for (const { row, claim } of claims) {
      if (claim.kind !== 'casualty') continue;
      const { low, high, precision } = claim;
      const fits = {
        exact: low !== null && low === high,
        about: low !== null && low === high,
        at_least: low !== null && high === null,
        vague: low !== null && high === null,
        up_to: low === null && high !== null,
        range: low !== null && high !== null && low < high,
      }[precision];
      expect(fits, `${row.at}: ${precision} [${low}, ${high}]`).toBe(true);
    }
  });

  it('quotes victims and speakers from the sentence', () => {
    for (const { row, claim } of claims) {
      const quoted =
        claim.kind === 'casualty'
          ? [claim.victims, ...(claim.speaker ?? [])]
          : [...(claim.actor ?? []), ...(claim.accuser ?? [])];
      for (const words of quoted) {
        if (words) expect(row.sentence.toLowerCase(), row.at).toContain(words.toLowerCase());
      }
    }
  });

  it('names totals that stand in the same sentence', () => {
    for (const { row, claim } of claims) {
      if (claim.kind === 'casualty' && claim.part !== null) {
        expect(row.expected[claim.part - 1]?.kind, row.at).toBe('casualty');
        expect(row.expected[claim.part - 1], row.at).not.toBe(claim);
      }
    }
  });
});
