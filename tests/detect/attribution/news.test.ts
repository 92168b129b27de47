import { expect, test } from 'vitest';
import { whoSays } from './who-says';

/** Paragraphs as papers write them: figure → name, role, org of its speaker; null for none. */
const read = (text: string, figure: string) => {
  const [spoken] = whoSays(text, [figure]);
  const speaker = spoken?.speaker;
  return speaker ? [speaker.name, speaker.role, speaker.org] : null;
};

test.each<[string, string, (string | null)[] | null]>([
  [
    'The crash killed two on the spot, a police officer, Captain Noor Asad, told Reuters.',
    'two',
    ['Noor Asad', 'police officer', 'police'],
  ],
  [
    'A spokesman for the military, Brig. Gen. Tomas Okoro, confirmed the deaths of six soldiers.',
    'six',
    ['Tomas Okoro', 'spokesman for the military', 'military'],
  ],
  [
    '“I lost seven cousins,” said Gul Asad, a 45-year-old farmer in Arlo district.',
    'seven',
    ['Gul Asad', '45-year-old farmer in Arlo district', null],
  ],
  ['Rights group Harbour Watch said twelve had died.', 'twelve', ['Harbour Watch', 'rights group', 'Harbour Watch']],
  [
    'The company, Delta Mills Ltd., said in an email that eight were missing.',
    'eight',
    ['Delta Mills Ltd', 'company', 'Delta Mills Ltd'],
  ],
  ['A doctor there, who would not be named, said thirty had died on the way.', 'thirty', ['a doctor', 'doctor', null]],
  [
    'A US defence official, speaking anonymously, said two pilots were dead.',
    'two',
    ['a US defence official', 'US defence official', null],
  ],
  [
    'The Lake District Emergency Agency (Ladea) said nine had drowned.',
    'nine',
    ['Lake District Emergency Agency', null, 'Lake District Emergency Agency'],
  ],
  [
    'ARLO, Norland — Jan Brandt, head of the fire service, said nine had died.',
    'nine',
    ['Jan Brandt', 'head of the fire service', 'fire service'],
  ],
  ['Aid workers, who had come on foot, said nine had died.', 'nine', ['aid workers', null, null]],
  ['Nine died, according to figures released by the Arlo hospital.', 'Nine', ['Arlo hospital', null, 'Arlo hospital']],
  ['It was learned from court sources that nine had died.', 'nine', ['court sources', null, 'court']],
  ['The deaths of nine men were confirmed by the Norland navy.', 'nine', ['Norland navy', null, 'Norland navy']],
  ['Nine died, according to her.', 'Nine', null],
  [
    'Two raiders died and the army lost nine men, Colonel Musa Noor, its spokesman in the region, said.',
    'nine',
    ['Musa Noor', 'spokesman in the region', null],
  ],
  [
    'The prime minister, visibly shaken, told parliament that nine had died.',
    'nine',
    ['prime minister', 'prime minister', null],
  ],
  ['Nine guards died, security and medical officials said.', 'Nine', ['security and medical officials', null, null]],
  ['The mayor said two had died, dismissing reports of nine deaths as rumour.', 'nine', null],
  ['Norland troops searched the hills on Monday while nine families fled.', 'nine', null],
])('%s', (text, figure, expected) => {
  expect(read(text, figure)).toEqual(expected);
});

test('a person spoken about is who "he" is; a foreign minister in two halves too', () => {
  const [spoken] = whoSays(
    'Spokeswoman Ines Adil said two were dead. Norland’s foreign minister, Badr Asad, urged calm. Speaking in Arlo, he said nine had died.',
    ['nine'],
  );
  expect(spoken?.speaker).toMatchObject({
    name: 'Badr Asad',
    role: 'Norland’s foreign minister',
    short: 'foreign minister',
  });
});

test('"according to him" is who "he" would be', () => {
  expect(whoSays('Mayor Jan Brandt came at noon. According to him, nine had died.', ['nine'])[0]?.speaker?.name).toBe(
    'Jan Brandt',
  );
});

test('the dead of a sentence are not who "they said" is', () => {
  const [spoken] = whoSays('Norland officials said drones had come. Two people were killed in Arlo, they said.', [
    'Two',
  ]);
  expect(spoken?.speaker?.name).toBe('Norland officials');
});

test('a new group is not the group before it', () => {
  const [spoken] = whoSays(
    'Rights group Harbour Watch said two had died. The militant group Arlo Dawn claimed its men had killed nine soldiers.',
    ['nine'],
  );
  expect(spoken?.speaker?.name).toBe('Arlo Dawn');
});

test('a director’s short body is the body that spoke', () => {
  const [, director] = whoSays(
    'The Lake Observatory for Human Rights said two had died. LOHR director Sami Noor said nine were hurt.',
    ['two', 'nine'],
  );
  expect(director?.speaker).toMatchObject({ name: 'Sami Noor', org: 'Lake Observatory for Human Rights' });
});

test('a source cited behind a semicolon is cited there only', () => {
  const spoken = whoSays(
    'According to Radio Arlo, two drowned; Bray News Agency put the figure at three, quoting local police.',
    ['two', 'three'],
  );
  expect(spoken.map((s) => s.speaker?.name)).toEqual(['Radio Arlo', 'local police']);
});

test('hostile text costs no more than its length', () => {
  const floods = [
    'police said '.repeat(4000),
    'a and B and '.repeat(4000),
    '“'.repeat(50_000),
    "'a ".repeat(12_000),
    'head of the '.repeat(4000),
    `${'a, '.repeat(15_000)}said`,
    `${' '.repeat(50_000)}${'1'.repeat(50_000)}`,
    Array.from({ length: 4000 }, (_, n) => `Zed${n.toString(36)} said.`).join(' '),
  ];
  for (const flood of floods) {
    expect(whoSays(`Nine died. ${flood}`, ['Nine'])).toHaveLength(1);
  }
});
