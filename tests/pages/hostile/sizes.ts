import { articlePage, CLAIM, FILLER, type HostilePage, PILL, scriptedPage } from './page';

const times = (count: number, text: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => text(index));

/** Pages that are hostile by their size. */
export const SIZES: readonly HostilePage[] = [
  {
    name: 'five-megabytes',
    what: 'an article of 5 MB: read, marked and saved',
    html: () =>
      articlePage([
        CLAIM,
        ...times(33_000, (n) => `${FILLER} ${n}`),
        'Seven people were injured in the flood, police said.',
      ]),
    pills: [PILL, /^7 people injured · /],
  },
  {
    name: 'many-paragraphs',
    what: '20,000 paragraphs: read, marked and saved',
    html: () => articlePage([CLAIM, ...times(20_000, (n) => `Line ${n} of the list.`)]),
    pills: [PILL],
  },
  {
    name: 'long-sentence',
    what: 'a sentence of 200,000 characters: what it says is found, and a stretch of it is kept',
    html: () =>
      articlePage([
        `${'the road runs along the river and '.repeat(6_000)} twelve soldiers were killed near Darran, Interior Minister Tomas Vell said.`,
      ]),
    pills: 1,
  },
  {
    name: 'many-claims',
    what: '2,000 claims: each is found, saved and marked',
    html: () =>
      articlePage(
        times(2_000, (n) => `${n + 2} soldiers were killed near Darran at post ${n}, the Army Press Office said.`),
      ),
    pills: 2_000,
  },
  {
    name: 'nested',
    what: '200 nested elements: the words inside are read',
    html: () => articlePage(`${'<div><span>'.repeat(100)}<p>${CLAIM}</p>${'</span></div>'.repeat(100)}`),
    pills: [PILL],
  },
  {
    name: 'deep',
    what: '800 nested elements, more than any parser makes: what stands deeper than a page can mean is left out',
    html: () =>
      scriptedPage(
        "let at = document.querySelector('article'); for (let n = 0; n < 800; n += 1) at = at.appendChild(document.createElement('div')); at.textContent = 'The bottom of it all.';",
      ),
    pills: [PILL],
  },
  {
    name: 'letters',
    what: 'one text node per letter: read as words',
    html: () =>
      articlePage([
        [...CLAIM].map((letter) => `${letter}<!---->`).join(''),
        [...'Seven people were injured in the flood, police said.'].map((letter) => `<span>${letter}</span>`).join(''),
      ]),
    pills: [PILL, /^7 people injured · police/],
  },
  {
    name: 'endless-word',
    what: 'a word of a million letters: passed over',
    html: () =>
      articlePage([
        CLAIM,
        'x'.repeat(1_000_000),
        '1'.repeat(100_000),
        '“'.repeat(50_000),
        `the river${'&nbsp;'.repeat(50_000)}and the road`,
      ]),
    pills: [PILL],
  },
];
