import { expect, test } from 'vitest';
import { whoSays } from './who-says';

/** Names of the speakers of figures of one text, in order. */
const names = (text: string, figures: string[]) => whoSays(text, figures).map((s) => s.speaker?.name ?? null);

test('a contrast clause changes the speaker', () => {
  expect(
    names('The governor said seven had died, while residents put the toll at eleven.', ['seven', 'eleven']),
  ).toEqual(['governor', 'residents']);
  expect(names('Witnesses said twenty were hit, but the army said four.', ['twenty', 'four'])).toEqual([
    'witnesses',
    'army',
  ]);
  expect(names('Seven men died, police said, and five were hurt, rescue workers said.', ['Seven', 'five'])).toEqual([
    'police',
    'rescue workers',
  ]);
  expect(
    names('The raid killed seven, according to the navy, and displaced ninety, according to aid groups.', [
      'seven',
      'ninety',
    ]),
  ).toEqual(['navy', 'aid groups']);
  expect(names('Police said the man fled, while three bystanders died, the hospital said.', ['three'])).toEqual([
    'hospital',
  ]);
});

test('a toll verb is shown with its object', () => {
  expect(whoSays('Residents put the toll at nine.', ['nine'])[0]?.verb).toBe('put the toll at');
  expect(whoSays('The agency raised its death toll to nine.', ['nine'])[0]?.verb).toBe('raised its death toll to');
});

test('the carrier is not the speaker', () => {
  expect(names('The army said it had killed seven raiders, Reuters reported.', ['seven'])).toEqual(['army']);
  expect(names('Local radio quoted Ana Ruiz as saying that seven had died.', ['seven'])).toEqual(['Ana Ruiz']);
  expect(names('“Seven are dead,” Ana Ruiz was quoted by the agency as saying.', ['Seven'])).toEqual(['Ana Ruiz']);
  expect(names('The newspaper reported on Monday, citing police, that seven had died.', ['seven'])).toEqual(['police']);
  expect(names('The Norland News Agency said seven had died.', ['seven'])).toEqual(['Norland News Agency']);
});

test('the hearer is not the speaker', () => {
  expect(names('A nurse told the police that seven had died.', ['seven'])).toEqual(['a nurse']);
  expect(names('The police were told that seven had died.', ['seven'])).toEqual([null]);
});

test('joint speakers are all kept', () => {
  const [spoken] = whoSays('The Lake Observatory and medics said seven had died.', ['seven']);
  expect(spoken?.speaker?.name).toBe('Lake Observatory');
  expect(spoken?.jointSpeakers.map((s) => s.name)).toEqual(['medics']);
  const [agency] = whoSays('The search and rescue agency said seven had died.', ['seven']);
  expect(agency?.speaker?.name).toBe('search and rescue agency');
  expect(agency?.jointSpeakers).toEqual([]);
});

test('a claimant in the sentence is not the source of the figure', () => {
  expect(
    names(
      'Raids have gone on for weeks, with the River Front claiming responsibility for an assault that killed ten.',
      ['ten'],
    ),
  ).toEqual([null]);
});

test('whoever accuses of killing says so, whoever blames for a known attack does not', () => {
  expect(names('The ministry accused the front of killing ten teachers.', ['ten'])).toEqual(['ministry']);
  expect(names('The ministry blamed the front for the blast that killed ten teachers.', ['ten'])).toEqual([null]);
});

test.each([
  ['Ten people were reportedly killed in Arlo.', 'reportedly'],
  ['There were reports of ten deaths in Arlo.', 'reports of'],
  ['Ten people were reported killed in Arlo.', 'reported'],
  ['Ten miners are said to have died.', 'said'],
])('unsourced telling has no speaker: %s', (text, verb) => {
  const [spoken] = whoSays(text, [text.includes('ten') ? 'ten' : 'Ten']);
  expect(spoken).toMatchObject({ speaker: null, attribution: 'unnamed', verb });
});

test('unsourced telling gives way to a named speaker', () => {
  expect(names('Police said ten men were reportedly shot.', ['ten'])).toEqual(['police']);
});

test.each([
  ['The army confirmed ten deaths.', 'confirmed_by', 'confirmed'],
  ['The army acknowledged that ten soldiers had died.', 'confirmed_by', 'acknowledged'],
  ['The rebels admitted that ten fighters had died.', 'confirmed_by', 'admitted'],
  ['“I can confirm that ten men are dead,” Mayor Ilse Brandt said.', 'confirmed_by', 'confirm'],
  ['“My office can confirm ten deaths,” coroner Beth Noor wrote.', 'confirmed_by', 'confirm'],
  ['The army said ten soldiers had died.', 'attributed', 'said'],
  ['A senior official confirmed that ten had died.', 'unnamed', 'confirmed'],
])('verbs of confirming: %s', (text, attribution, verb) => {
  expect(whoSays(text, ['ten'])[0]).toMatchObject({ attribution, verb });
});

test('every side is treated alike', () => {
  const pairs = [
    ['The army', 'The rebels'],
    ['Army officials', 'Rebel officials'],
    ['The Norland military', 'The Norland militants'],
  ];
  for (const [one, other] of pairs) {
    for (const frame of [
      'X said ten men had died.',
      'Ten men had died, X said.',
      'X confirmed that ten men had died.',
    ]) {
      const figure = frame.startsWith('Ten') ? 'Ten' : 'ten';
      const subject = (name: string | undefined) =>
        frame.startsWith('X')
          ? (name ?? '')
          : (name ?? '').replace(/^The/, 'the').replace(/^(Army|Rebel)/, (w) => w.toLowerCase());
      const [a] = whoSays(frame.replace('X', subject(one)), [figure]);
      const [b] = whoSays(frame.replace('X', subject(other)), [figure]);
      expect([a?.attribution, a?.verb, a?.rules]).toEqual([b?.attribution, b?.verb, b?.rules]);
    }
  }
});
