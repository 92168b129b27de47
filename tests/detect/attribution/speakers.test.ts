import { expect, test } from 'vitest';
import { whoSays } from './who-says';

const speakers = (text: string | string[], figures: string[]) => whoSays(text, figures).map((s) => s.speaker);

test('one person under several names is one speaker with the fullest of them', () => {
  const [full, short, office] = speakers(
    'Four died, said Norland Home Minister Sheikh Omar Adil. Omar Adil said five were hurt. The home minister said six were missing.',
    ['Four', 'five', 'six'],
  );
  expect(full).toMatchObject({
    name: 'Sheikh Omar Adil',
    role: 'Norland Home Minister',
    short: 'Home Minister',
    type: 'government',
    party: 'state',
  });
  expect(short).toEqual(full);
  expect(office).toEqual(full);
});

test('a surname finds its full name anywhere in the article', () => {
  const [early] = speakers('Ruiz said four had died. The toll was read out by Health Secretary Ana Ruiz at noon.', [
    'four',
  ]);
  expect(early).toMatchObject({ name: 'Ana Ruiz', short: 'Health Secretary' });
});

test('namesakes are told apart by who spoke last', () => {
  const [first, second] = speakers(
    'Colonel Adil Khan said four had died. Doctor Sana Khan said six had died. Khan said nine were hurt.',
    ['four', 'nine'],
  );
  expect(first?.name).toBe('Adil Khan');
  expect(second?.name).toBe('Sana Khan');
});

test('a body and its printed short form are one', () => {
  const [long, short] = speakers('The Rural Defence Front (RDF) said four had died. The RDF said six were hurt.', [
    'four',
    'six',
  ]);
  expect(long).toMatchObject({ name: 'Rural Defence Front', short: 'RDF', org: 'Rural Defence Front' });
  expect(short).toEqual(long);
});

test('a surname that is a state’s name too belongs to the person the article names', () => {
  const text = 'Four died, Arlo Police Sgt. Tina Jordan said. Jordan said six were hurt.';
  expect(speakers(text, ['six'])[0]?.name).toBe('Tina Jordan');
  expect(speakers('King Omar came to Amman. Jordan said six were hurt.', ['six'])[0]).toMatchObject({
    name: 'Jordan',
    type: 'government',
  });
});

test('a state is not its ministry', () => {
  const [state, ministry] = speakers('Turkey said four had died. Turkey’s Defence Ministry said six were hurt.', [
    'four',
    'six',
  ]);
  expect(state?.name).toBe('Turkey');
  expect(ministry?.name).toBe('Turkey’s Defence Ministry');
});

test('"police" is the one force an article names, and nobody’s where it names two', () => {
  expect(speakers('Arlo police said four had died. Police said six were hurt.', ['six'])[0]?.name).toBe('Arlo police');
  expect(
    speakers('Arlo police said four had died. Bray police said two had. Police said six were hurt.', ['six'])[0]?.name,
  ).toBe('police');
});

test('halves of a speaker on both sides of a comma belong together', () => {
  const expected = { name: 'Ana Ruiz', type: 'rescue' };
  const sentences = [
    'Four died, said Ana Ruiz, a spokeswoman for the fire service.',
    'Ana Ruiz, a spokeswoman for the fire service, said four had died.',
    'A spokeswoman for the fire service, Ana Ruiz, said four had died.',
    'Four died, Ana Ruiz, spokeswoman for the fire service said.',
    'Four died, according to Ana Ruiz, the head of the fire service.',
    'Fire service spokeswoman Ana Ruiz said four had died.',
  ];
  for (const text of sentences)
    expect(speakers(text, [/^Four/.test(text) ? 'Four' : 'four'])[0]).toMatchObject(expected);
});

test('people without a name are unnamed and keep their printed words; bodies without one are named', () => {
  const cases: [string, string, string, string][] = [
    ['A senior official said four had died.', 'a senior official', 'unnamed_official', 'unnamed'],
    ['Medical sources said four had died.', 'medical sources', 'medical', 'unnamed'],
    [
      'Officials familiar with the search said four had died.',
      'officials familiar with the search',
      'unnamed_official',
      'unnamed',
    ],
    ['Witnesses said four had died.', 'witnesses', 'witness', 'unnamed'],
    ['Police sources said four had died.', 'police sources', 'police', 'unnamed'],
    ['Her father said four had died.', 'her father', 'family', 'unnamed'],
    ['A monitoring group said four had died.', 'a monitoring group', 'ngo', 'unnamed'],
    ['Police said four had died.', 'police', 'police', 'attributed'],
    ['Norland authorities said four had died.', 'Norland authorities', 'government', 'attributed'],
    ['The rebels said four had died.', 'rebels', 'armed_group', 'attributed'],
    ['The United Nations said four had died.', 'United Nations', 'un', 'attributed'],
    ['Prosecutors said four had died.', 'prosecutors', 'court', 'attributed'],
    ['Israel said four had died.', 'Israel', 'government', 'attributed'],
    ['The victims’ families said four had died.', 'victims’ families', 'family', 'attributed'],
    ['Local news reports said four had died.', 'local news reports', 'media', 'unnamed'],
  ];
  for (const [text, name, type, attribution] of cases) {
    const [spoken] = whoSays(text, ['four']);
    expect([text, spoken?.speaker?.name, spoken?.speaker?.type, spoken?.attribution]).toEqual([
      text,
      name,
      type,
      attribution,
    ]);
  }
});

test('types and sides come from one table for every party', () => {
  const cases: [string, string, string][] = [
    ['The River Liberation Army said four had died.', 'armed_group', 'non_state'],
    ['The Norland Army said four had died.', 'military', 'state'],
    ['The Arlo hospital said four had died.', 'medical', 'third'],
    ['Reuters said four had died.', 'media', 'media'],
    ['Norland Airlines said four had died.', 'company', 'third'],
    ['The Red Crescent said four had died.', 'ngo', 'third'],
    ['Arlo Mayor Ilse Brandt said four had died.', 'local_official', 'state'],
    ['Rebel spokesman Jan Brandt said four had died.', 'armed_group', 'non_state'],
  ];
  for (const [text, type, party] of cases)
    expect([text, speakers(text, ['four'])[0]]).toMatchObject([text, { type, party }]);
});

test('a name’s short form is an office of two words, else the surname; a rank is none', () => {
  expect(speakers('Arlo Police Chief Jan Brandt said four had died.', ['four'])[0]?.short).toBe('Police Chief');
  expect(speakers('Police Sgt. Jan Brandt Jr. said four had died.', ['four'])[0]?.short).toBe('Brandt');
  expect(speakers('President Jan Brandt said four had died.', ['four'])[0]?.short).toBe('Brandt');
});

test('names with a link, a portfolio, a month', () => {
  expect(speakers('Minister for Information and Broadcasting Ana Ruiz said four had died.', ['four'])[0]?.name).toBe(
    'Ana Ruiz',
  );
  expect(speakers('Sgt. Ana Ruiz of the Arlo Police Homicide Unit said four had died.', ['four'])[0]).toMatchObject({
    name: 'Ana Ruiz',
    org: 'Arlo Police Homicide Unit',
  });
  expect(speakers('Residents of March Lane said four had died.', ['four'])[0]?.name).toBe('residents of March Lane');
  expect(speakers('On Sunday Norland said four had died.', ['four'])[0]?.name).toBe('Norland');
});
