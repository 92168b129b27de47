import { describe, expect, it } from 'vitest';
import type { CasualtyClaim } from '../../lib/model/claim';
import { figuresWords } from '../../lib/wording/figures';
import { casualtyWords } from '../../lib/wording/victims';
import { casualty, figure } from './claims';

const civilians = (text: string | null) => ({ text, class: 'unspecified' as const, attributes: [] });

const ROWS: [string, Partial<CasualtyClaim>][] = [
  ['12 soldiers killed', { figure: figure('Twelve', 12) }],
  ['122 soldiers killed', { figure: figure('one hundred and twenty-two', 122) }],
  [
    '1,00,000 people displaced',
    { figure: figure('1,00,000', 100000), victims: civilians('people'), effect: 'displaced' },
  ],
  [
    '1.5 million people displaced',
    { figure: figure('1.5 million', 1.5e6), victims: civilians('people'), effect: 'displaced' },
  ],
  ['at least 13 attackers killed', { figure: figure('13', 13, null), victims: civilians('attackers') }],
  ['nobody killed', { figure: figure('No', 0), victims: civilians(null) }],
  ['no soldiers killed', { figure: figure('No', 0) }],
  ['dozens of soldiers killed', { figure: figure('Dozens', 24, null, { precision: 'vague' }) }],
  [
    'no other people missing',
    { figure: figure('no', 0), victims: civilians('other missing people'), effect: 'missing' },
  ],
  ['40 killed', { figure: figure('40', 40), victims: civilians('bodies') }],
  ['a person killed', { figure: figure('a', 1), victims: civilians('body') }],
  ['10,000 Palestinians killed', { figure: figure('10,000', 10000), victims: civilians('Palestinians') }],
  ['12 soldiers killed', { block: 'title', effectText: 'Killed', victims: civilians('Soldiers') }],
  ['12 Syrians killed', { block: 'title', effectText: 'killed', victims: civilians('Syrians') }],
  ['at least 13 attackers killed', { figure: figure('thirteen', 13, null), victims: civilians('attackers') }],
  ['more than 100 soldiers killed', { figure: figure('100', 101, null) }],
  [
    'no fewer than 100 soldiers killed',
    {
      figure: figure('100', 100, null),
      quote: { exact: '100 soldiers', prefix: 'It said no fewer than ', suffix: '' },
    },
  ],
  [
    'as many as 20 soldiers killed',
    {
      figure: figure('20', null, 20, { precision: 'up_to' }),
      quote: { exact: 'as many as 20 soldiers', prefix: '', suffix: '' },
    },
  ],
  [
    'nearly two dozen soldiers killed',
    {
      figure: figure('two dozen', 24, 24, { precision: 'about' }),
      quote: { exact: 'two dozen', prefix: 'killed nearly ', suffix: '' },
    },
  ],
  ['about 50 soldiers killed', { figure: figure('50', 50, 50, { precision: 'about' }) }],
  ['fewer than 10 soldiers killed', { figure: figure('10', null, 9, { precision: 'up_to' }) }],
  ['4–5 soldiers killed', { figure: figure('four to five', 4, 5, { precision: 'range' }) }],
  [
    'dozens injured',
    { figure: figure('Dozens', 12, null, { precision: 'vague' }), effect: 'injured', victims: civilians(null) },
  ],
  ['a few soldiers killed', { figure: figure('A few', 3, null, { precision: 'vague' }) }],
  ['a soldier killed', { figure: figure('a', 1), victims: civilians('soldier') }],
  ['his wife killed', { figure: figure('his wife', 1, 1, { implicit: true }), victims: civilians('his wife') }],
  [
    'Mayor Orlan killed',
    { figure: figure('Mayor Orlan', 1, 1, { implicit: true }), victims: civilians('Mayor Orlan') },
  ],
  ['a person killed', { figure: figure('he', 1, 1, { implicit: true }), victims: civilians('he') }],
  [
    'policemen killed',
    { figure: figure('policemen', 3, null, { precision: 'vague', implicit: true }), victims: civilians('policemen') },
  ],
  ['13 soldiers killed', { figure: figure('Twelve', 13) }],
  ['at least 15 soldiers killed', { figure: figure('12', 15, null) }],
  [
    'at least 15 soldiers killed',
    { figure: figure('12', 15, null), quote: { exact: 'more than 12', prefix: '', suffix: '' } },
  ],
  ['9 soldier killed', { figure: figure('a', 9), victims: civilians('soldier') }],
  ['3 killed', { figure: figure('his wife', 3), victims: civilians('his wife') }],
  ['a fifth victim killed', { figure: figure('a fifth', 1), incremental: true, victims: civilians('victim') }],
  ['30 soldiers killed', { figure: figure('dozens', 30) }],
  ['a dozen soldiers killed', { figure: figure('A dozen', 12) }],
  ['100 soldiers killed', { figure: figure('A hundred', 100) }],
  ['deaths', { figure: figure('deaths', 3, null, { precision: 'vague', implicit: true }), victims: civilians(null) }],
  ['no soldiers killed', { figure: figure('No', 0) }],
  ['another soldier killed', { figure: figure('another', 1), incremental: true, victims: civilians('soldier') }],
  ['4 more killed', { figure: figure('four', 4), incremental: true, victims: civilians(null) }],
  [
    '1 of the demonstrators injured',
    { figure: figure('one', 1), effect: 'injured', victims: civilians('demonstrators') },
  ],
  ['2 killed', { figure: figure('two', 2), victims: civilians('of whom') }],
  ['2 of them killed', { figure: figure('two', 2), victims: civilians('of whom'), subsetOf: 'c0' }],
  ['3 others injured', { figure: figure('three', 3), effect: 'injured', victims: civilians('others') }],
  ['30 people feared dead', { figure: figure('30', 30), feared: true, victims: civilians('people') }],
  [
    '9 militants “neutralised”',
    { figure: figure('9', 9), ambiguous: true, effectText: 'neutralised', victims: civilians('militants') },
  ],
  [
    '60 people “dead or missing”',
    { figure: figure('60', 60), effect: 'casualties', effectText: 'dead or missing', victims: civilians('people') },
  ],
  [
    '60 people killed or injured',
    { figure: figure('60', 60), effect: 'casualties', effectText: 'killed and wounded', victims: civilians('people') },
  ],
  [
    '6 casualties',
    { figure: figure('six', 6), effect: 'casualties', effectText: 'casualties', victims: civilians(null) },
  ],
  [
    '6 people killed or injured',
    { figure: figure('six', 6), effect: 'casualties', effectText: 'shot', victims: civilians('people') },
  ],
];

describe('a figure in words', () => {
  it.each(ROWS)('%s', (words, more) => {
    expect(casualtyWords(casualty('c1', more))).toBe(words);
  });

  it('never prints a bound that the article does not', () => {
    const vague = casualty('c1', { figure: figure('scores', 20, null, { precision: 'vague' }) });
    expect(casualtyWords(vague)).not.toMatch(/\d/);
  });
});

describe('several figures in one pill', () => {
  const attackers = casualty('c2', { figure: figure('13', 13, null), victims: civilians('attackers') });

  it('says a shared effect once', () => {
    expect(figuresWords([casualty('c1'), attackers])).toBe('12 soldiers, at least 13 attackers killed');
  });

  it('says each effect where they differ', () => {
    const hurt = casualty('c3', { figure: figure('three', 3), effect: 'injured', victims: civilians('people') });
    expect(figuresWords([casualty('c1'), attackers, hurt])).toBe(
      '12 soldiers, at least 13 attackers killed, 3 people injured',
    );
  });

  it('names a part as a part and tells two places apart', () => {
    const officer = casualty('c4', { figure: figure('an', 1), subsetOf: 'c1', victims: civilians('officer') });
    const north = casualty('c5', { figure: figure('5', 5), subsetOf: 'c1', scope: 'Northgate' });
    const south = casualty('c6', { figure: figure('7', 7), subsetOf: 'c1', scope: 'Southgate' });
    expect(figuresWords([casualty('c1'), officer])).toBe('12 soldiers, including an officer, killed');
    expect(figuresWords([north, south])).toBe('5 soldiers in Northgate, 7 soldiers in Southgate killed');
  });
});
