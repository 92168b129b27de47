import { articlePage, CLAIM, FILLER, type HostilePage, PILL } from './page';

const TWO = 'Seven people were injured in the flood, police said.';
const PILL_TWO = /^7 people injured · /;
/** Text of frames and of roots of the page's own is not the article's: a frame is another document, a root the page's widget. */
const ELSEWHERE = 'Forty people were killed elsewhere, police said.';
const inFrame = `<p>${ELSEWHERE}</p>`.repeat(9).replaceAll('"', '&quot;');

/** Pages that are hostile by how they are built. */
export const SHAPES: readonly HostilePage[] = [
  {
    name: 'tables',
    what: 'tables in tables: cells are blocks of their own',
    html: () =>
      articlePage(
        `<p>${CLAIM}</p><table><tr><th>Place</th><th>Toll</th></tr><tr><td>${TWO}</td><td><table><tr><td>12</td><td>killed</td></tr></table></td></tr></table>`,
      ),
    pills: [PILL, PILL_TWO],
  },
  {
    name: 'frames',
    what: 'frames with articles of their own: not read',
    html: () =>
      articlePage(
        `<p>${CLAIM}</p><iframe srcdoc="${inFrame}"></iframe><iframe src="/hostile/tables"></iframe><iframe sandbox srcdoc="${inFrame}<script>top.document.title='run'</script>"></iframe><object data="/hostile/tables"></object>`,
      ),
    pills: [PILL],
  },
  {
    name: 'shadow-roots',
    what: 'shadow roots, open and closed, declared and attached: what the article’s own tree says is read, nothing breaks',
    html: () =>
      articlePage(`<p>${CLAIM}</p><div><template shadowrootmode="open"><p>${ELSEWHERE}</p><slot></slot></template><p>${TWO}</p></div>
        <div><template shadowrootmode="closed"><p>${ELSEWHERE}</p></template></div><x-story id="x"></x-story>
        <script>document.getElementById('x').attachShadow({ mode: 'open' }).innerHTML = '<p>${ELSEWHERE}</p>';</script>`),
    pills: [PILL, PILL_TWO],
  },
  {
    name: 'content-visibility',
    what: 'content-visibility: auto: text that the browser has not laid out is read all the same',
    html: () =>
      articlePage(
        [CLAIM, ...Array.from({ length: 60 }, (_, n) => `${FILLER} ${n}`), TWO],
        '<style>article p{content-visibility:auto;contain-intrinsic-size:100px}</style>',
      ),
    pills: [PILL, PILL_TWO],
  },
  {
    name: 'strict-policy',
    what: 'a policy that allows nothing: marked all the same',
    policy:
      "default-src 'none'; style-src 'none'; script-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; sandbox allow-same-origin",
    html: () => articlePage([CLAIM]),
    pills: [PILL],
  },
  {
    name: 'sandboxed',
    what: 'a document of no origin (sandbox): nothing is forged under another’s address, and the page stays as it is',
    policy: 'sandbox allow-scripts',
    html: () => articlePage([CLAIM]),
    pills: [PILL],
  },
  {
    name: 'hiding-styles',
    what: 'styles against everything that is not theirs: words stay readable, nothing of the page changes',
    html: () =>
      articlePage(
        [CLAIM, `<em>${TWO}</em>`],
        '<style>p > :not(em,a){position:fixed!important;inset:0!important;font-size:90px!important}p:has(:not(em)){outline:9px solid}p > :last-child{color:rgb(9,9,9)}:not(:defined){display:block!important}</style>',
      ),
    pills: 1,
    saved: 2,
  },
  {
    name: 'canonical',
    what: 'a page that names another outlet’s address as its own: kept under the address it was visited at',
    html: () =>
      articlePage(
        [CLAIM],
        '<link rel="canonical" href="https://www.bbc.com/news/world-1"><meta property="og:url" content="https://www.bbc.com/news/world-1"><base href="https://www.bbc.com/">',
      ),
    pills: [PILL],
  },
  {
    name: 'broken-data',
    what: 'JSON-LD that is no JSON, that nests without end, that has the wrong types: the article is read from its markup',
    html: () =>
      articlePage(
        [CLAIM],
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":</script><script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script><script type="application/ld+json">{"@type":"NewsArticle","headline":{"toString":1},"author":[null,1,{"name":{"name":{"name":["x",{}]}}}],"datePublished":-1,"publisher":true,"__proto__":{"x":1}}</script>`,
      ),
    pills: [PILL],
  },
];
