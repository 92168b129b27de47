import { expect, test } from 'vitest';
import { piecesOf } from '../../entrypoints/reader/card-claims';
import { planMarks } from '../../entrypoints/reader/plan';
import type { Claim } from '../../lib/model/claim';
import { readArticle } from '../../lib/page/read';
import { pillsOf } from '../../lib/wording/pills';
import { articleOf, FILLER } from '../page/dom';
import { casualty } from './claims';

const TEXT = `The army said seven soldiers were killed and two soldiers were killed. ${FILLER}`;
const page = () => readArticle(articleOf(`<p>${TEXT}</p>`), 'https://gazette.example/a/b').blocks;
const signal = new AbortController().signal;

function answer(claims: Claim[], marked: Claim['kind'][] = ['casualty', 'responsibility']) {
  return { claims, pills: pillsOf({ claims, comparisons: [], related: [], outlet: 'Gazette' }, marked) };
}

const seven = casualty(TEXT, { figure: 'seven', victims: 'soldiers', effect: 'killed' }, { id: 'a' });
const two = casualty(TEXT, { figure: 'two', victims: 'soldiers', effect: 'killed' }, { id: 'b' });

test('two claims of one speaker share the paragraph’s pill and are painted each', async () => {
  const plan = await planMarks(answer([seven, two]), page(), signal);
  expect(plan.badges).toHaveLength(1);
  expect(plan.badges[0]?.pills.map(({ claims }) => claims)).toEqual([['a', 'b']]);
  expect(plan.paints.map(({ claim, ranges }) => [claim, ranges.map(({ text }) => text)])).toEqual([
    ['a', ['seven soldiers', 'killed']],
    ['b', ['two soldiers', 'killed']],
  ]);
});

test('a claim whose words do not stand there gets no mark', async () => {
  const lost: Claim = { ...seven, figure: { ...seven.figure, text: 'nine' } };
  const plan = await planMarks(answer([lost]), page(), signal);
  expect(plan).toEqual({ paints: [], badges: [] });
});

test('a kind that the reader does not want marked is left out', async () => {
  const plan = await planMarks(answer([seven], ['responsibility']), page(), signal);
  expect(plan.badges).toEqual([]);
});

test('the headline is painted and gets no badge', async () => {
  const title = 'A headline of some length';
  const claim = casualty(title, { figure: 'A', effect: 'headline' }, { block: 'title' });
  const plan = await planMarks(answer([claim]), page(), signal);
  expect(plan.paints).toHaveLength(1);
  expect(plan.badges).toEqual([]);
});

test('the card’s sentence is whole, its own words marked', () => {
  const sentence = { start: 0, end: TEXT.indexOf('.') + 1 };
  const pieces = piecesOf({ ...seven, sentence }, TEXT);
  expect(pieces.map(({ text }) => text).join('')).toBe(TEXT.slice(0, sentence.end));
  expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['seven soldiers', 'killed']);
});
