import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../lib/detect/incident/places';
import { docOf } from './article';

/** Places of a text that can hold an incident: neither where somebody speaks, comes from or is treated, nor a mere name. */
function places(...text: string[]): string[] {
  return findPlaces(docOf(...text))
    .filter((p) => !p.aside && !p.naming && !p.care)
    .map((p) => (p.wider ? `${p.text} < ${p.wider.text}` : p.text));
}

describe('places by syntax', () => {
  it.each([
    ['Gunmen killed two in Marwela.', ['Marwela']],
    ['A bomb went off near the northern town of Tel Karam.', ['Tel Karam']],
    ['Six died in Ostrow, Kentucky.', ['Ostrow < Kentucky', 'Kentucky']],
    ['Shells fell in the village of Umm al-Dab in Sarif province.', ['Umm al-Dab < Sarif province', 'Sarif province']],
    ['Camps in Dorzan and Kalbar were attacked.', ['Dorzan', 'Kalbar']],
    ["A blast tore through Syria's Harem district.", []],
    ["A blast hit a market in Syria's Harem district.", ['Syria', 'Harem district < Syria']],
    ['He was shot in the 1400 block of Lindell.', ['Lindell']],
    ['Two were shot on Baxter Street.', ['Baxter Street']],
    ['An attack on Marwela killed four.', ['Marwela']],
    ['Raids hit two villages Marwela and Ostrow.', ['Marwela', 'Ostrow']],
    ['Two men were wounded at a Trenwick bar.', ['Trenwick']],
  ])('%s', (sentence, expected) => expect(places(sentence)).toEqual(expected));

  it.each([
    'He said so in a speech in Ankara.',
    'She wrote on Facebook in January.',
    'The killing of Samir Haddad shocked them.',
    'He comes from Kazakhstan.',
    'The boy was taken to Mercy Hospital.',
    'They marched in Russian uniforms.',
  ])('finds none in: %s', (sentence) => expect(places(sentence)).toEqual([]));

  it('keeps a dateline apart, a police office as a last resort, and a name before an incident noun as a name', () => {
    const found = findPlaces(
      docOf('KARSAN, March 8 — Two died.', 'Norwell police said so.', 'He was held in the Dorzan attack.'),
    );
    expect(found.map((p) => [p.text, p.dateline, p.office, p.naming])).toEqual([
      ['KARSAN', true, false, false],
      ['Norwell', false, true, false],
      ['Dorzan', false, false, true],
    ]);
  });

  it('cuts a name that ran on into the next headline word back to the name printed elsewhere', () => {
    expect(places('Strike kills four in Sarmin Monitor An air strike hit.', 'Four died in Sarmin.')).toEqual([
      'Sarmin',
      'Sarmin',
    ]);
  });
});
