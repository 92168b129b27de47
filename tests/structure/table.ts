/** Who may import whom: the architecture's table. A zone may always import itself. */
export interface Zone {
  name: string;
  /** Start of the path of every file in it; the first zone that fits counts. */
  starts: string;
  zones: string[];
  packages: string[];
}

const OWN_PAGE = {
  zones: ['components', 'compare', 'store', 'exchange', 'wording', 'message', 'model', 'lexicon'],
  packages: ['preact', 'webextension-polyfill', 'wxt'],
};

export const TABLE: Zone[] = [
  { name: 'model', starts: 'lib/model/', zones: [], packages: [] },
  // Numerals and dates are read with the lexicon's words.
  { name: 'text', starts: 'lib/text/', zones: ['model', 'lexicon'], packages: [] },
  { name: 'lexicon', starts: 'lib/lexicon/', zones: ['model'], packages: [] },
  { name: 'nlp', starts: 'lib/detect/nlp.ts', zones: ['text', 'model', 'lexicon'], packages: ['compromise'] },
  { name: 'prefilter', starts: 'lib/detect/prefilter.ts', zones: ['text', 'model', 'lexicon'], packages: [] },
  {
    name: 'detect',
    starts: 'lib/detect/',
    zones: ['nlp', 'prefilter', 'text', 'lexicon', 'model'],
    packages: [],
  },
  { name: 'anchor ranges', starts: 'lib/anchor/range', zones: ['model', 'text', 'page', 'anchor'], packages: [] },
  { name: 'anchor', starts: 'lib/anchor/', zones: ['text', 'model'], packages: [] },
  { name: 'page gate', starts: 'lib/page/gate', zones: ['page', 'prefilter', 'model', 'text'], packages: [] },
  { name: 'page', starts: 'lib/page/', zones: ['model', 'text', 'anchor'], packages: [] },
  { name: 'mark', starts: 'lib/mark/', zones: ['model', 'text', 'anchor', 'anchor ranges', 'page'], packages: [] },
  { name: 'compare', starts: 'lib/compare/', zones: ['text', 'model'], packages: [] },
  { name: 'store', starts: 'lib/store/', zones: ['model', 'compare'], packages: ['webextension-polyfill', 'valibot'] },
  {
    name: 'exchange',
    starts: 'lib/exchange/',
    zones: ['model', 'compare', 'store', 'wording'],
    packages: ['papaparse', 'valibot'],
  },
  { name: 'wording', starts: 'lib/wording/', zones: ['model'], packages: [] },
  { name: 'message', starts: 'lib/message/', zones: ['model'], packages: ['webextension-polyfill'] },
  {
    name: 'components',
    starts: 'components/',
    zones: ['model', 'compare', 'wording'],
    packages: ['preact', 'uplot'],
  },
  {
    name: 'gate',
    starts: 'entrypoints/gate',
    zones: ['page', 'page gate', 'prefilter', 'message', 'model'],
    packages: ['wxt'],
  },
  {
    name: 'reader',
    starts: 'entrypoints/reader',
    zones: ['page', 'anchor', 'anchor ranges', 'mark', 'components', 'wording', 'message', 'model'],
    packages: ['preact', 'wxt'],
  },
  {
    name: 'background',
    starts: 'entrypoints/background',
    zones: ['background parts', 'detect', 'compare', 'store', 'exchange', 'wording', 'message', 'model', 'lexicon'],
    packages: ['webextension-polyfill', 'wxt'],
  },
  {
    name: 'background parts',
    starts: 'lib/background/',
    zones: ['anchor', 'detect', 'compare', 'store', 'exchange', 'wording', 'message', 'model', 'lexicon', 'text'],
    packages: ['webextension-polyfill', 'valibot', 'tldts'],
  },
  { name: 'own pages', starts: 'entrypoints/', ...OWN_PAGE },
];

/** The zone of a file; null for scripts and tests, which may import anything but entry points. */
export function zoneOf(path: string): Zone | null {
  return TABLE.find(({ starts }) => path.startsWith(starts)) ?? null;
}
