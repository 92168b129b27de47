import { describe, expect, it } from 'vitest';
import { boundsOf, figureDraft, speakerDraft, speakerOf, stanceDraft, stanceOf } from '../../components/correct/drafts';
import { claimOf, firstFigure, type NewClaim } from '../../entrypoints/correct/new-claim';
import { figure, MINISTER, responsibility } from '../wording/claims';

describe('a figure in the form', () => {
  it.each([
    figure('12', 12),
    figure('13', 13, null),
    figure('20', null, 20, { precision: 'up_to' }),
    figure('50', 50, 50, { precision: 'about' }),
    figure('4-5', 4, 5, { precision: 'range' }),
  ])('comes back as it was: $text', (printed) => {
    const { low, high, precision } = printed;
    expect(boundsOf(figureDraft(printed))).toEqual({ low, high, precision });
  });

  it.each([
    { precision: 'exact', number: '', upper: '' },
    { precision: 'exact', number: '-3', upper: '' },
    { precision: 'exact', number: '2.5', upper: '' },
    { precision: 'range', number: '9', upper: '4' },
  ] as const)('is refused: %j', (draft) => {
    expect(boundsOf(draft)).toBeNull();
  });
});

describe('a speaker in the form', () => {
  it('comes back as it was', () => {
    expect(speakerOf(speakerDraft({ speaker: MINISTER }), MINISTER)).toEqual(MINISTER);
  });

  it('has the party of its kind and its body as short form when it is new', () => {
    const draft = { named: 'named' as const, name: 'Sana Orel', role: '', org: 'Relief Union', type: 'ngo' as const };
    expect(speakerOf(draft, MINISTER)).toEqual({
      name: 'Sana Orel',
      role: null,
      org: 'Relief Union',
      short: 'Relief Union',
      type: 'ngo',
      party: 'third',
    });
  });

  it('is none for the outlet’s own voice', () => {
    expect(speakerOf({ ...speakerDraft({ speaker: MINISTER }), named: 'outlet' }, MINISTER)).toBeNull();
  });
});

describe('a stance in the form', () => {
  const blamed = responsibility('r', { stance: 'blamed', actor: 'DLF', accuser: 'the ministry' });

  it('comes back as it was', () => {
    const draft = stanceDraft(blamed);
    expect(draft && stanceOf(draft)).toEqual({ stance: 'blamed', actor: 'DLF', accuser: 'the ministry' });
  });

  it('loses the parties that another stance does not have', () => {
    const draft = { stance: 'claimed', actor: ' DLF ', accuser: 'the ministry' } as const;
    expect(stanceOf(draft)).toEqual({ stance: 'claimed', actor: 'DLF', accuser: null });
    expect(stanceOf({ ...draft, stance: 'no_claim' })).toEqual({ stance: 'no_claim', actor: null, accuser: null });
  });

  it('is none for a general one, which is about no incident', () => {
    expect(stanceDraft(responsibility('r', { stance: 'general' }))).toBeNull();
  });
});

describe('the first figure of selected words', () => {
  it.each([
    ['Twelve soldiers, including an officer, were killed', 'Twelve', '12'],
    ['the toll rose to 1,204, officials said', '1,204', '1204'],
    ['one hundred and twenty-two people fled', 'one hundred and twenty-two', '122'],
    ['his wife was killed', '', ''],
  ])('%s', (quote, words, number) => {
    expect(firstFigure(quote)).toEqual({ words, number });
  });
});

const DRAFT: NewClaim = {
  kind: 'casualty',
  figureText: '14',
  figure: { precision: 'at_least', number: '14', upper: '' },
  effect: 'injured',
  effectText: 'hurt',
  group: { text: 'people', class: 'unspecified' },
  speaker: speakerDraft({ speaker: MINISTER }),
  stance: { stance: 'claimed', actor: 'DLF', accuser: '' },
  incident: 'i1',
  background: false,
};

describe('a claim that the reader adds', () => {
  const quote = 'At least 14 people were hurt';

  it('slices to its figure words in the selection', () => {
    const claim = claimOf(quote, DRAFT);
    if (claim?.kind !== 'casualty') throw new Error('a casualty was expected');
    expect(quote.slice(claim.figure.start, claim.figure.end)).toBe('14');
    expect(claim).toMatchObject({ effect: 'injured', attribution: 'attributed', incident: 'i1' });
    expect(claim.quote.exact).toBe(quote);
  });

  it('has the same id when it is added twice', () => {
    expect(claimOf(quote, DRAFT)?.id).toBe(claimOf(quote, DRAFT)?.id);
  });

  it('is refused where its figure words do not stand in the selection', () => {
    expect(claimOf(quote, { ...DRAFT, figureText: '15' })).toBeNull();
    expect(claimOf(quote, { ...DRAFT, figure: { ...DRAFT.figure, number: '' } })).toBeNull();
  });

  it('can be one of responsibility', () => {
    expect(claimOf('DLF said it did it', { ...DRAFT, kind: 'responsibility' })).toMatchObject({
      kind: 'responsibility',
      stance: 'claimed',
      actor: 'DLF',
      accuser: null,
    });
  });
});
