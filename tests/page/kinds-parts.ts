/** What pages of many kinds are put together from. */

const STORIES = [
  [
    'Ferry sinks off Cape Lorn, nine dead',
    'Rescuers pulled nine bodies from the water and looked for eleven people who were still missing at dusk.',
  ],
  [
    'Mine collapse leaves four workers dead',
    'The owner of the pit at Harrow Vale said that four men were killed when a gallery fell in on Tuesday.',
  ],
  [
    'Gunmen kill six at a border post',
    'The army spoke of six soldiers killed; the group that claimed the attack named a figure three times as high.',
  ],
  [
    'Bus crash injures twenty near Pell',
    'Twenty passengers were taken to hospital, five of them in critical condition, the district’s doctor said.',
  ],
  [
    'Floods displace thousands in the delta',
    'Thousands were driven from their homes, and the governor said that two children had been drowned.',
  ],
  [
    'Police hold two after market blast',
    'Two men were arrested a day after the blast at the grain market, which killed three traders and a porter.',
  ],
] as const;

export const LONG =
  'Witnesses said that the first blast came a little after nine, when the market was full, and that a second followed while people were carrying the wounded to the road. The ministry counted twelve dead by the evening.';

export const ld = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;
export const og = (type: string): string => `<meta property="og:type" content="${type}">`;
export const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>Valley Post</title>${head}</head><body>${body}</body></html>`;
export const many = (count: number, of: (story: (typeof STORIES)[number], n: number) => string): string =>
  Array.from({ length: count }, (_, n) => of(STORIES[n % STORIES.length] ?? STORIES[0], n)).join('');
export const teaser = ([title, summary]: (typeof STORIES)[number], n: number): string =>
  `<article><h3><a href="/world/story-${n}">${title}, number ${n}</a></h3><p>${summary}</p><time datetime="2026-03-0${(n % 9) + 1}">${n}h</time></article>`;
export const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, n) => `<p>${LONG} (${n})</p>`).join('');
export const listed = (type: string) =>
  ld({ '@type': type, itemListElement: STORIES.map(([headline]) => ({ '@type': 'NewsArticle', headline })) });
