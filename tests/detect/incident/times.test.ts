import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../lib/detect/incident/times';
import { isoDay } from '../../../lib/text/dates';
import { docOf } from './article';

/** Printed time expressions of a sentence, published on Thursday 9 March 2023, with the days they mean. */
function times(sentence: string): string[] {
  const doc = docOf(sentence);
  return findTimes(doc).times.map(({ first, last, days }) => {
    const words = doc.tokens.slice(first, last).map((t) => t.text);
    const span = days ? [isoDay(days.from), isoDay(days.to)] : ['?'];
    return `${words.join(' ')}: ${[...new Set(span)].join('–')}`;
  });
}

describe('time expressions', () => {
  it.each([
    ['Gunmen struck late on Wednesday night.', ['Wednesday night: 2023-03-08']],
    ['The blast hit the town on Thursday.', ['Thursday: 2023-03-09']],
    ['They were killed last Thursday.', ['last Thursday: 2023-03-02']],
    ['It happened on the night of Feb. 25/26.', ['Feb 25/26: 2023-02-25–2023-02-26']],
    ['The raid of 17 August killed nine.', ['17 August: 2022-08-17']],
    ['The siege ended on 4 July 2016.', ['4 July 2016: 2016-07-04']],
    ['A post dated 04.07.2015 said so.', ['04.07.2015: 2015-07-04']],
    ['Ten died in an attack last week.', ['last week: 2023-02-27–2023-03-05']],
    ['The war began in 2011.', ['2011: 2011-01-01–2011-12-31']],
    ['It was the worst since May.', ['May: 2022-05-01–2022-05-31']],
    ['Three weeks ago a bomb went off.', ['Three weeks ago: 2023-02-13–2023-02-19']],
    ['He was shot yesterday.', ['yesterday: 2023-03-08']],
  ])('%s', (sentence, expected) => expect(times(sentence)).toEqual(expected));

  it.each([
    'He may 5 times have said so.',
    'They march 20 miles a day.',
    'The fire burned for three days.',
    'He is due in court on April 19.',
    'She sat on the bench.',
    'The men, aged 9 and 14, fled.',
  ])('finds no date in: %s', (sentence) => expect(times(sentence)).toEqual([]));

  it('takes a date printed near the top as the anchor where the page states none', () => {
    const doc = docOf('updated 5:15 PM, Wed November 7, 2012', 'The quake hit on Wednesday.');
    const found = findTimes({ ...doc, article: { ...doc.article, published: null } });
    expect(isoDay(found.anchor ?? 0)).toBe('2012-11-07');
    expect(found.times.at(-1)?.days?.from).toBe(found.anchor);
  });
});
