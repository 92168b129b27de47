import fc from 'fast-check';
import { ARMY, ATTACKERS, CIVILIANS, MINISTER, PEOPLE, type Said, SOLDIERS, type Story, speaker, story } from './story';

const OBSERVERS = speaker('Border Watch', { short: 'Border Watch', type: 'ngo', party: 'third' });

const said: fc.Arbitrary<Said> = fc
  .record({
    who: fc.constantFrom(ARMY, MINISTER, OBSERVERS, null),
    low: fc.integer({ min: 1, max: 9 }),
    open: fc.boolean(),
    victims: fc.constantFrom(SOLDIERS, ATTACKERS, PEOPLE, CIVILIANS),
    effect: fc.constantFrom('killed' as const, 'injured' as const),
    earlier: fc.boolean(),
    scope: fc.constantFrom(undefined, 'Noshki', 'Panjgur'),
  })
  .map(({ open, scope, ...rest }) => ({ ...rest, high: open ? null : rest.low, ...(scope ? { scope } : {}) }));

const told: fc.Arbitrary<Story> = fc.record({
  outlet: fc.constantFrom('Quetta Ledger', 'Coast Post', 'Valley Wire'),
  path: fc.constantFrom('one', 'two', 'three'),
  published: fc.constantFrom('2026-02-03', '2026-02-03T09:00:00Z', '2026-02-05', null),
  places: fc.constantFrom(
    ['Panjgur', 'Balochistan'],
    ['Pangur', 'Noshki'],
    ['Nushki'],
    ['Kech', 'Balochistan'],
    ['Balochistan'],
  ),
  date: fc.constantFrom('2026-02-02', '2026-02-03', null),
  kind: fc.constantFrom('attack' as const, 'bombing' as const, 'shooting' as const),
  says: fc.array(said, { minLength: 1, maxLength: 4 }),
});

/** Up to eight articles, each at an address of its own. */
export const stories = fc
  .uniqueArray(told, { minLength: 1, maxLength: 8, selector: ({ outlet, path }) => `${outlet} ${path}` })
  .map((list) => list.map(story));
