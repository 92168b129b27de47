import { describe, expect, test } from 'vitest';
import type { Victims } from '../../lib/model/figure';
import { ARMY, ATTACKERS, CIVILIANS, MINISTER, PEOPLE, type Said, SOLDIERS, type Story, speaker } from '../store/story';
import { statusesOf } from './compare-stories';

const WATCH = speaker('Border Watch', { type: 'ngo', party: 'third' });
const OFFICER: Victims = { text: 'an officer', class: 'state_forces', attributes: ['officers'] };
const POLICE: Victims = { text: 'policemen', class: 'state_forces', attributes: ['police'] };
const FORCES: Victims = { text: 'security personnel', class: 'state_forces', attributes: [] };
const CHILDREN: Victims = { text: 'children', class: 'civilian', attributes: ['children'] };

const ledger = (...says: Said[]): Story => ({ outlet: 'Ledger', published: '2026-02-03', says });
const post = (...says: Said[]): Story => ({ outlet: 'Post', published: '2026-02-04', says });

describe('two speakers', () => {
  test('whose figures are apart differ, here and across', () => {
    expect(
      statusesOf(
        ledger(
          { id: 'a', who: MINISTER, low: 12, victims: SOLDIERS },
          { id: 'b', who: ARMY, low: 7, victims: SOLDIERS },
        ),
      ),
    ).toEqual(['Ledger/a differs here Ledger/b', 'Ledger/b differs here Ledger/a']);
    expect(statusesOf(ledger({ id: 'a', who: MINISTER, low: 12 }), post({ id: 'b', who: ARMY, low: 7 }))).toEqual([
      'Ledger/a differs Post/b',
      'Post/b differs Ledger/a',
    ]);
  });

  test('with one closed figure give a matching figure', () => {
    expect(statusesOf(ledger({ id: 'a', who: MINISTER, low: 7 }), post({ id: 'b', who: WATCH, low: 7 }))).toEqual([
      'Ledger/a same_figure Post/b',
      'Post/b same_figure Ledger/a',
    ]);
  });

  test('whose open intervals meet show nothing', () => {
    expect(
      statusesOf(ledger({ id: 'a', who: MINISTER, low: 13, high: null }), post({ id: 'b', who: WATCH, low: 20 })),
    ).toEqual([]);
    expect(
      statusesOf(
        ledger({ id: 'a', who: MINISTER, low: 22, high: null }),
        post({ id: 'b', who: WATCH, low: 22, high: null }),
      ),
    ).toEqual([]);
  });

  test('never supersede one another', () => {
    const lines = statusesOf(ledger({ id: 'a', who: MINISTER, low: 7 }), post({ id: 'b', who: ARMY, low: 9 }));
    expect(lines.join()).not.toMatch(/newer|older|order/);
  });
});

describe('one speaker', () => {
  test('with the same figure in two articles is repeated, never a matching figure', () => {
    expect(statusesOf(ledger({ id: 'a', who: ARMY, low: 7 }), post({ id: 'b', who: ARMY, low: 7 }))).toEqual([
      'Ledger/a repeated Post/b',
      'Post/b repeated Ledger/a',
    ]);
  });

  test('with another figure later: newer on the older one, older on the newer one, up or down', () => {
    expect(statusesOf(ledger({ id: 'a', who: ARMY, low: 15 }), post({ id: 'b', who: ARMY, low: 13 }))).toEqual([
      'Ledger/a newer Post/b',
      'Post/b older Ledger/a',
    ]);
  });

  test('on the same day without a clock: the order is not known', () => {
    const same = { ...post({ id: 'b', who: ARMY, low: 9 }), published: '2026-02-03' };
    expect(statusesOf(ledger({ id: 'a', who: ARMY, low: 7 }), same)).toEqual([
      'Ledger/a order_unknown Post/b',
      'Post/b order_unknown Ledger/a',
    ]);
  });

  test('a clock tells the order within a day, also across zones', () => {
    const morning = { ...ledger({ id: 'a', who: ARMY, low: 7 }), published: '2026-02-03T09:00:00+05:00' };
    const noon = { ...post({ id: 'b', who: ARMY, low: 9 }), published: '2026-02-03T05:00:00Z' };
    expect(statusesOf(morning, noon)).toContain('Ledger/a newer Post/b');
  });

  test('an earlier toll quoted in the text is the older one, in its article and beside others of the day', () => {
    const told = {
      ...post({ id: 'old', who: ARMY, low: 7, earlier: true }, { id: 'now', who: ARMY, low: 9 }),
      published: '2026-02-03',
    };
    const lines = statusesOf(ledger({ id: 'a', who: ARMY, low: 7 }), told);
    expect(lines).toContain('Post/old newer here Post/now');
    expect(lines).toContain('Ledger/a repeated Post/old');
    expect(lines).toContain('Ledger/a newer Post/now');
    expect(lines.join()).not.toMatch(/differs|order_unknown/);
  });

  test('with “at least 18” and 18 repeats one number', () => {
    expect(
      statusesOf(ledger({ id: 'a', who: ARMY, low: 18, high: null }), post({ id: 'b', who: ARMY, low: 18 })),
    ).toContain('Ledger/a repeated Post/b');
  });
});

describe('keys that are not equal are not compared', () => {
  test.each<[string, Said, Said]>([
    ['effect', { id: 'a', who: ARMY, low: 7 }, { id: 'b', who: MINISTER, low: 12, effect: 'injured' }],
    [
      'side',
      { id: 'a', who: ARMY, low: 7, victims: SOLDIERS },
      { id: 'b', who: MINISTER, low: 12, victims: ATTACKERS },
    ],
    ['place', { id: 'a', who: ARMY, low: 7, scope: 'Panjgur' }, { id: 'b', who: MINISTER, low: 12 }],
    ['increment', { id: 'a', who: ARMY, low: 7 }, { id: 'b', who: MINISTER, low: 12, more: true }],
    ['part and total', { id: 'a', who: ARMY, low: 7 }, { id: 'b', who: MINISTER, low: 2, part: 'total' }],
    ['branch', { id: 'a', who: ARMY, low: 7, victims: SOLDIERS }, { id: 'b', who: MINISTER, low: 3, victims: POLICE }],
    [
      'attribute',
      { id: 'a', who: ARMY, low: 7, victims: SOLDIERS },
      { id: 'b', who: MINISTER, low: 1, victims: OFFICER },
    ],
  ])('%s', (_, a, b) => {
    const total: Said[] = b.part ? [{ id: 'total', who: WATCH, low: 7, victims: b.victims ?? PEOPLE }] : [];
    const lines = statusesOf(ledger(a), post(b, ...total)).filter((line) => line.includes('/b'));
    expect(lines).toEqual(['Post/b single']);
  });

  test('equal numbers under other keys are no agreement: seven at one camp, seven in all', () => {
    const lines = statusesOf(
      ledger(
        { id: 'all', who: ARMY, low: 7, victims: SOLDIERS },
        { id: 'camp', who: MINISTER, low: 7, victims: SOLDIERS, scope: 'Panjgur' },
      ),
    );
    expect(lines).toEqual(['Ledger/all single', 'Ledger/camp single']);
  });
});

describe('nested groups', () => {
  test('civilians are the people where an article counts nobody else', () => {
    expect(
      statusesOf(ledger({ id: 'a', who: WATCH, low: 18, victims: CIVILIANS }), post({ id: 'b', who: WATCH, low: 18 })),
    ).toContain('Ledger/a repeated Post/b');
  });

  test('and are not where it counts soldiers beside them', () => {
    const beside = ledger(
      { id: 'a', who: WATCH, low: 7, victims: CIVILIANS },
      { id: 's', who: WATCH, low: 5, victims: SOLDIERS },
    );
    expect(statusesOf(beside, post({ id: 'b', who: MINISTER, low: 12 })).join()).not.toContain('differs');
  });

  test('soldiers among security forces contradict a total that is lower', () => {
    const soldiers = ledger(
      { id: 'a', who: WATCH, low: 9, victims: SOLDIERS },
      { id: 'p', who: WATCH, low: 2, victims: POLICE },
    );
    expect(statusesOf(soldiers, post({ id: 'b', who: MINISTER, low: 5, victims: FORCES }))).toContain(
      'Ledger/a differs Post/b',
    );
    expect(statusesOf(soldiers, post({ id: 'b', who: MINISTER, low: 11, victims: FORCES })).join()).not.toContain(
      'Ledger/a differs',
    );
  });

  test('parts by attribute are compared with the same part', () => {
    const one = ledger({ id: 't', who: WATCH, low: 18 }, { id: 'c', who: WATCH, low: 5, victims: CHILDREN, part: 't' });
    const two = post(
      { id: 't', who: MINISTER, low: 18 },
      { id: 'c', who: MINISTER, low: 4, victims: CHILDREN, part: 't' },
    );
    const lines = statusesOf(one, two);
    expect(lines).toContain('Ledger/c differs Post/c');
    expect(lines).toContain('Ledger/t same_figure Post/t');
  });
});

describe('the outlet’s own voice', () => {
  test('is neither a further source nor agreement', () => {
    expect(statusesOf(ledger({ id: 'a', low: 7 }), post({ id: 'b', who: ARMY, low: 7 }))).toEqual([]);
    expect(statusesOf(ledger({ id: 'a', low: 7 }), post({ id: 'b', low: 7 }))).toEqual([]);
  });

  test('may differ across articles, not with itself', () => {
    expect(statusesOf(ledger({ id: 'a', low: 16 }), post({ id: 'b', low: 17 }))).toContain('Ledger/a differs Post/b');
    expect(statusesOf(ledger({ id: 'a', low: 16 }, { id: 'b', low: 3 })).join()).not.toContain('differs');
  });

  test('a headline’s 56 over “at least 56” is at least 56', () => {
    const headline = ledger({ id: 'h', low: 56 }, { id: 'a', who: WATCH, low: 56, high: null });
    expect(statusesOf(headline, post({ id: 'b', who: MINISTER, low: 85, high: null })).join()).not.toContain('differs');
  });
});

test('swapping the sides gives the same statuses', () => {
  const shape = (victims: Victims): Story[] => [
    ledger(
      { id: 'a', who: MINISTER, low: 12, victims },
      { id: 'b', who: ARMY, low: 7, victims },
      { id: 'o', low: 3, victims, scope: 'Noshki' },
    ),
    post({ id: 'c', who: ARMY, low: 9, victims }, { id: 'd', who: WATCH, low: 9, victims }),
  ];
  expect(statusesOf(...shape(SOLDIERS))).toEqual(statusesOf(...shape(ATTACKERS)));
});

test('a responsibility claim of one source in two articles is repeated; two claimants are not', () => {
  const told = (outlet: string, actor: string): Story => ({ outlet, says: [], holds: [{ stance: 'claimed', actor }] });
  expect(
    statusesOf(told('A', 'Baloch Liberation Army (BLA)'), told('B', 'BLA'), told('C', 'Baloch Nationalist Army')),
  ).toEqual(['A/r0 repeated B/r0', 'B/r0 repeated A/r0']);
});
