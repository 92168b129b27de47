import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf, readRun } from '../../lib/page/offsets';
import { parse } from './dom';

const all = (): boolean => true;

function paragraph(markup: string): Element {
  const element = parse(`<body><p>${markup}</p></body>`).querySelector('p');
  if (!element) throw new Error('no paragraph');
  return element;
}

function read(markup: string) {
  return readRun([...paragraph(markup).childNodes], all);
}

test('white space of any kind and length is one space, none stands at the ends', () => {
  expect(read('  Seven\n\t men&nbsp;&nbsp;were\u2009killed  ').text).toBe('Seven men were killed');
});

test('a space that groups digits stays what it is: "1 400" is one number, "in 2019 400" are two', () => {
  expect(read('1\u202f400 men, 12&nbsp;000 women').text).toBe('1\u202f400 men, 12\u00a0000 women');
  expect(read('in 2019 400 men, 3&nbsp;men, 3 &nbsp;000').text).toBe('in 2019 400 men, 3 men, 3 000');
});

test('soft hyphens, zero-width characters and direction marks vanish', () => {
  expect(read('Sev&shy;en\u200b men \u202ewere\u202c ki\u2060lled').text).toBe('Seven men were killed');
});

test('inline elements do not part words, line breaks do', () => {
  expect(read('Sev<b>en</b> men<br>were <i> killed</i>').text).toBe('Seven men were killed');
});

test('elements that are not kept leave no text', () => {
  const run = readRun([...paragraph('Seven<sup>note</sup> men').childNodes], (element) => element.localName !== 'sup');
  expect(run.text).toBe('Seven men');
});

test('places lead back to the words', () => {
  const { text, map } = read('The  sev&shy;en <b>men&nbsp;died</b>.');
  const start = text.indexOf('seven');
  const places = placesOf(map, { start, end: text.indexOf('died') + 4 });
  expect(places?.start.node.data.slice(places.start.offset).startsWith('sev')).toBe(true);
  expect(places?.end.node.data.slice(0, places.end.offset)).toMatch(/died$/);
});

test('an empty span and one outside the text have no place', () => {
  const { map } = read('Seven men');
  expect(placesOf(map, { start: 2, end: 2 })).toBeNull();
  expect(placesOf(map, { start: 40, end: 42 })).toBeNull();
});

test('the text is the same however it is split into nodes, and every unit leads back to itself', () => {
  const document = parse('<body></body>');
  const piece = fc.constantFrom('seven', ' ', '\u00a0', '\u00ad', '\n', 'killed', '\u200b', '12', '’', '\u202f', 'é');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), fc.integer({ min: 1, max: 5 }), (pieces, size) => {
      const words = pieces.join('');
      const whole = document.createElement('p');
      whole.append(document.createTextNode(words));
      const split = document.createElement('p');
      for (let at = 0; at < words.length; at += size) split.append(document.createTextNode(words.slice(at, at + size)));
      const one = readRun([...whole.childNodes], all);
      const many = readRun([...split.childNodes], all);
      expect(many.text).toBe(one.text);
      for (let unit = 0; unit < one.text.length; unit += 1) {
        const places = placesOf(many.map, { start: unit, end: unit + 1 });
        const printed = many.text[unit];
        const node = places?.start.node;
        if (printed !== ' ') expect(node?.data[places?.start.offset ?? -1]).toBe(printed);
        else expect(node).toBeDefined();
      }
    }),
    { numRuns: 1_000 },
  );
}, 60_000);

test('a flood of white space is read before the test runs out of time', () => {
  expect(read(`Seven${' \u00a0'.repeat(1_000_000)}men`).text).toBe('Seven men');
});
