import { articlePage, CLAIM, FILLER, type HostilePage, PILL } from './page';

/** Markup as text: entities make words of it, and words it must stay wherever it is shown. */
const IMG = '&lt;img src=x onerror="document.title=\'run\'"&gt;';
const STYLE = '&lt;/style&gt;&lt;script&gt;document.title="run"&lt;/script&gt;';

const NEWS_DATA = JSON.stringify({
  '@type': 'NewsArticle',
  headline: '<img src=x onerror="document.title=\'run\'"> raid',
  author: { name: '<svg onload=document.title="run">' },
  publisher: { name: '</style><script>document.title="run"</script>' },
  datePublished: '2026-03-12T09:40:00Z"><img src=x>',
}).replaceAll('</', '<\\/');

/** Marks that print nothing, put into the words that matter. */
const SPLIT =
  'Twe\u200blve sol\u00addiers were ki\u2060lled near Darran, Interior Minister Tomas\u00a0Vell s\ufeffaid.';

/** Pages that are hostile by what their words are. */
export const TEXTS: readonly HostilePage[] = [
  {
    name: 'markup',
    what: 'markup in every text: shown as words, never run',
    html: () =>
      articlePage(
        [
          `Twelve soldiers were killed near ${IMG}, Interior Minister Tomas &lt;b&gt;Vell&lt;/b&gt; said. ${STYLE}`,
          `Seven &lt;b&gt;people&lt;/b&gt; were killed in the &lt;i onclick=document.title="run"&gt;village&lt;/i&gt;, police said. ${STYLE}`,
          `The &lt;/style&gt; Front claimed responsibility for the raid. ${IMG}`,
        ],
        `<meta name="author" content="${IMG}"><script type="application/ld+json">${NEWS_DATA}</script>`,
        `Seven killed ${IMG} near Darran`,
      ),
    pills: [/^12 soldiers killed · /, /^7 .{0,20}killed · police/, /^Claimed by /],
  },
  {
    name: 'unclosed',
    what: 'unclosed and misnested tags: the text that the browser makes of them is read',
    html: () =>
      articlePage(`<p>${CLAIM}<p><b>At least <i>13 attackers</b> were also killed</i>, the Army Press Office said.
        <p>Nine <a href="/x">people<p>were</a> killed. <table><p>Six people died in the market, police said.</p><tr><td>Row`),
    pills: [PILL, /^at least 13 attackers killed · Army Press Office/, /^6 people killed · police/],
  },
  {
    name: 'entities',
    what: 'entities: read as the characters that they print',
    html: () =>
      articlePage([
        '&#84;welve&nbsp;soldiers were killed near &quot;Darran&quot;, Interior Minister Tomas&#x20;Vell said.',
        '7&#x2013;9 people &amp; 3 children were wounded, &lsquo;police&rsquo; said.',
      ]),
    pills: [PILL, /^7–9 people, 3 children injured · police/],
    saved: 3,
  },
  {
    name: 'unseen',
    what: 'zero-width characters, soft hyphens and no-break spaces inside words: read as printed',
    html: () =>
      articlePage([
        SPLIT,
        'At least 1\u200b3 attackers were also killed, the Army Press Office said.',
        '1\u202f400 people were displaced, the Red Cross said.',
      ]),
    pills: [PILL, /^at least 13 attackers killed · Army Press Office/, /^1.400 people displaced · Red Cross/],
  },
  {
    name: 'direction',
    what: 'overrides of direction: the words are read in the order of the text, and the figure stays whole',
    html: () =>
      articlePage([
        '\u202eTwelve soldiers were killed near Darran, Interior Minister Tomas Vell said.\u202c',
        `At least \u202e31\u202c attackers were also killed, the \u2067Army Press Office\u2069 said. ${FILLER}`,
      ]),
    pills: [PILL, /^at least 31 attackers killed · Army Press Office/],
  },
  {
    name: 'digits',
    what: 'digits of other scripts and look-alikes: never read as another number',
    html: () =>
      articlePage([
        CLAIM,
        '１４ people were killed in the market, police said.',
        '١٥ people were killed in the mosque, police said.',
        '𝟏𝟔 people were killed in the school, police said.',
        'l7 people were killed in the square, police said.',
        '१८ people were killed in the temple, police said.',
      ]),
    pills: [
      PILL,
      /^14 people killed · police/,
      /^15 people killed · police/,
      /^people killed · police/,
      /^people killed · police/,
      /^18 people killed · police/,
    ],
  },
  {
    name: 'emoji',
    what: 'emoji, combining marks and halves of characters: offsets hold, words are painted where they stand',
    html: () =>
      articlePage([
        '🚑👩\u200d👩\u200d👧 Twelve soldiers 💀 were killed near Da\u0301rra\u0308n, Interior Minister Toma\u0301s Vell said. 🇵🇰',
        'S\u0336e\u0336v\u0336e\u0336n people were injured. Nine people were wounded in the flood, police said 😢.',
      ]),
    pills: [/^12 soldiers killed · Interior Minister/, /^people injured · /, /^9 people injured · police/],
  },
  {
    name: 'objects',
    what: 'words that programs give a meaning to: words like any other',
    html: () =>
      articlePage([
        'Twelve soldiers were killed near Constructor, constructor Minister Tomas Vell said.',
        'Seven __proto__ were killed, hasOwnProperty said. Seven people were killed, the toString Front said.',
      ]),
    pills: [/^12 soldiers killed · /, /^7 people killed · toString Front/],
  },
];
