import { expect, test } from 'vitest';
import { type Written, whoSays } from './who-says';

const names = (text: Written | Written[], figures: string[]) =>
  whoSays(text, figures).map((s) => s.speaker?.name ?? null);

test('nothing spreads to the next sentence by itself', () => {
  expect(
    names('Mayor Ilse Brandt said nine had died. Forty homes burned and six people were hurt.', ['nine', 'six']),
  ).toEqual(['Ilse Brandt', null]);
});

test('a quotation over several sentences has one speaker', () => {
  expect(names('“Nine men are dead,” said Ilse Brandt. “Six more are in hospital.”', ['Nine', 'Six'])).toEqual([
    'Ilse Brandt',
    'Ilse Brandt',
  ]);
  expect(names('“The river rose at night. Nine men are dead. We need boats,” said Ilse Brandt.', ['Nine'])).toEqual([
    'Ilse Brandt',
  ]);
  expect(names('Ilse Brandt said: “The river rose. Nine men are dead.”', ['Nine'])).toEqual(['Ilse Brandt']);
});

test('a quotation left open goes on in the next paragraph', () => {
  expect(
    names(['“The river rose at night,” said Ilse Brandt. “We lost the bridge.', '“Nine men are dead.”'], ['Nine']),
  ).toEqual(['Ilse Brandt']);
});

test('a quoted paragraph without a speaker goes on from the person before it', () => {
  expect(
    names(['Ilse Brandt said the bridge was gone.', '“Nine men are dead. It is a black day for Arlo.”'], ['Nine']),
  ).toEqual(['Ilse Brandt']);
});

test('a quotation with a speaker who cannot be read is nobody else’s', () => {
  expect(
    names(
      ['Ilse Brandt said the bridge was gone.', '“Nine of my friends are dead,” one of them told a local paper.'],
      ['Nine'],
    ),
  ).toEqual([null]);
});

test('British single marks quote too; apostrophes do not', () => {
  expect(names('‘Nine men are dead,’ said Ilse Brandt. ‘Six more are hurt.’', ['Nine', 'Six'])).toEqual([
    'Ilse Brandt',
    'Ilse Brandt',
  ]);
  expect(names('The miners’ families said nine were dead. The owners’ office gave six.', ['six'])).toEqual([null]);
});

test('people in a quotation who say something are not taken for speakers outside', () => {
  expect(
    names(
      ['Police said a man was held.', '“They came to my door telling me nine boys were shot,” Ilse Brandt said.'],
      ['nine'],
    ),
  ).toEqual(['Ilse Brandt']);
});

test('pronouns stand for the last speaker of fitting kind', () => {
  expect(names('Mayor Ilse Brandt visited the camp. She said nine had died.', ['nine'])).toEqual(['Ilse Brandt']);
  expect(names('The coast guard said a ferry sank. Mayor Ilse Brandt wept. It said nine had died.', ['nine'])).toEqual([
    'coast guard',
  ]);
  expect(names('Norland officials said a ferry sank. They said nine had died.', ['nine'])).toEqual([
    'Norland officials',
  ]);
  expect(
    names('Spokesman Jan Brandt said a ferry sank. Councilwoman Ana Ruiz wept. He said nine had died.', ['nine']),
  ).toEqual(['Jan Brandt']);
});

test('"he told officers" is no speaker named before', () => {
  expect(
    names('Police chief Jan Brandt said a man was held. When stopped, he told officers nine people were dead.', [
      'nine',
    ]),
  ).toEqual([null]);
});

test('the statement, the ministry, the group point back', () => {
  expect(
    names('The River Front issued a warning, the Lake Observatory said. The statement added that nine had died.', [
      'nine',
    ]),
  ).toEqual(['Lake Observatory']);
  expect(names('Norland’s Health Ministry said beds were full. The ministry said nine had died.', ['nine'])).toEqual([
    'Norland’s Health Ministry',
  ]);
  expect(names('The Lake Observatory said planes struck Arlo. The group said nine had died.', ['nine'])).toEqual([
    'Lake Observatory',
  ]);
});

test('"adding that" and "and said" keep the speaker', () => {
  expect(names('The coast guard said a ferry sank, adding that nine had died.', ['nine'])).toEqual(['coast guard']);
  expect(names('Mayor Ilse Brandt closed the port and said nine had died.', ['nine'])).toEqual(['Ilse Brandt']);
  expect(names('The monitoring group updated its count, saying nine had died.', ['nine'])).toEqual([
    'monitoring group',
  ]);
});

test('a list takes the speaker of the line before it', () => {
  const list: Written[] = ['The ministry said:', ['item', 'Nine dead in Arlo'], ['item', 'Six hurt in Bray']];
  expect(names(list, ['Nine', 'Six'])).toEqual(['ministry', 'ministry']);
  expect(names(['The ministry said the list was long.', ['item', 'Nine dead in Arlo']], ['Nine'])).toEqual([null]);
});

test('a headline takes the lede’s speaker only where it names none', () => {
  const lede = 'Nine people died in Arlo, the coast guard said.';
  expect(names([['title', '9 dead in Arlo'], lede], ['9', 'Nine'])).toEqual(['coast guard', 'coast guard']);
  expect(names([['title', 'Police: 9 dead in Arlo'], lede], ['9'])).toEqual(['police']);
  expect(names([['title', '9 dead in Arlo – officials'], lede], ['9'])).toEqual(['officials']);
  expect(names([['title', 'Update: 9 dead in Arlo'], 'Nine people died in Arlo.'], ['9'])).toEqual([null]);
  expect(names([['title', '9 dead in Arlo - Arlo Daily News'], 'Nine people died in Arlo.'], ['9'])).toEqual([null]);
});
