import { expect, test } from 'vitest';
import { whoSays } from './who-says';

/** Name of the speaker of one figure; null for the outlet's own voice. */
const name = (text: string, figure: string) => whoSays(text, [figure])[0]?.speaker?.name ?? null;

test('speaking of a figure reports it, speaking of anything else does not', () => {
  expect(name('The harbour office had spoken of 46 dead on Monday.', '46')).toBe('harbour office');
  expect(name('Two security sources spoke of between 15 and 20 dead, one of them the head of the post.', '15')).toBe(
    'two security sources',
  );
  expect(name('Two security sources spoke of between 15 and 20 dead, one of them the head of the post.', 'one')).toBe(
    'two security sources',
  );
  expect(name('Ana Ruiz spoke with nurses in the ward where 46 people died.', '46')).toBeNull();
  expect(name('Harbour Watch, which spoke with nurses by telephone, said 46 people had died.', '46')).toBe(
    'Harbour Watch',
  );
});

test('a number is given, a claim is made, a figure is repeated', () => {
  expect(name('The navy had given the number of sailors killed as seven.', 'seven')).toBe('navy');
  expect(name('Given the number of dead, seven, the fair was called off.', 'seven')).toBeNull();
  expect(name('The Norland Front claimed to have killed 90 soldiers.', '90')).toBe('Norland Front');
  expect(name('Seven sailors died, the navy repeated in a statement.', 'Seven')).toBe('navy');
  expect(name('The raiders repeated the attack and killed seven sailors.', 'seven')).toBeNull();
  expect(name('The harbour office had at first reported six dead.', 'six')).toBe('harbour office');
});

test('the one whose claim is rejected tells it', () => {
  expect(name('The army rejected the claim of the Norland Front (NF) that its men had killed 90.', '90')).toBe(
    'Norland Front',
  );
  expect(name("The army rejected the Norland Front's claim that its men had killed 90.", '90')).toBe('Norland Front');
  expect(name('The army rejected the claim that 90 had been killed.', '90')).toBeNull();
});

test('"according to" inside a relative clause governs that clause', () => {
  const text = 'The army admitted it had carried out a strike in which, according to residents, 90 people died.';
  expect(name(text, '90')).toBe('residents');
});

test('the person behind a long office or before a place speaks', () => {
  expect(
    name('The member for the town in the state House of Assembly, Ana Ruiz, said he had counted nine dead.', 'nine'),
  ).toBe('Ana Ruiz');
  expect(name('“Nine are missing in there,” said Ana Ruiz at the edge of the pit.', 'Nine')).toBe('Ana Ruiz');
  expect(name('Nine men died, military spokesman Ana Ruiz told a press conference on Friday.', 'Nine')).toBe(
    'Ana Ruiz',
  );
});

test('what is told of the speaker is the outlet’s own, and a thing recalls nothing', () => {
  expect(name('“We lay down,” said Ana Ruiz, a baker, whose two sons were killed.', 'two')).toBeNull();
  expect(name('The fire recalled that of the Lantern club in Norport, where 64 people died.', '64')).toBeNull();
  expect(name('Ana Ruiz recalled that 64 people had died.', '64')).toBe('Ana Ruiz');
});
