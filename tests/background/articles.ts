import type { ArticleText, Detection } from '../../lib/model/article';
import type { CasualtyClaim } from '../../lib/model/claim';
import type { Reading } from '../../lib/model/saved';
import type { Settings } from '../../lib/model/settings';
import type { Store } from '../../lib/store/api';

export const ARTICLE: ArticleText = {
  url: 'https://www.dawn.com/news/1',
  canonical: 'https://www.dawn.com/news/1',
  outlet: 'dawn dot com',
  title: 'Three hurt in market blast',
  byline: null,
  published: null,
  modified: null,
  lang: 'en',
  blocks: [{ id: 'b0', kind: 'paragraph', text: 'Three people were injured, police said.' }],
  partial: false,
};

export const CLAIM: CasualtyClaim = {
  id: 'c1',
  kind: 'casualty',
  block: 'b0',
  sentence: { start: 0, end: 39 },
  quote: { exact: 'Three people were injured', prefix: '', suffix: ', police said.' },
  incident: 'i1',
  background: false,
  speaker: { name: 'police', role: null, org: null, short: 'police', type: 'police', party: 'state' },
  jointSpeakers: [],
  verb: 'said',
  attribution: 'attributed',
  checking: [],
  saidAt: null,
  rules: [],
  figure: { text: 'Three', start: 0, end: 5, low: 3, high: 3, precision: 'exact', implicit: false },
  effect: 'injured',
  effectText: 'injured',
  victims: { text: 'people', class: 'unspecified', attributes: [] },
  feared: false,
  incremental: false,
  cumulative: false,
  ambiguous: false,
  subsetOf: null,
  earlier: false,
  place: null,
  scope: null,
};

export const SETTINGS: Settings = {
  density: 'full',
  marked: ['casualty', 'responsibility'],
  on: true,
  saving: true,
  notSavedHosts: [],
  offHosts: [],
  retention: { keep: 'forever' },
  welcomed: true,
};

/** A store that writes down what it is asked, instead of keeping anything. */
export function recordingStore(settings: Partial<Settings> = {}): { store: Store; calls: string[] } {
  const calls: string[] = [];
  const reading = (saved: boolean, detection: Detection): Reading => ({
    articleId: 'a1',
    saved,
    claims: detection.claims,
    comparisons: [],
    related: [],
  });
  const known: Partial<Store> = {
    readSettings: async () => ({ ...SETTINGS, ...settings }),
    preview: async (article, detection) => {
      calls.push(`preview ${article.canonical} as ${article.outlet}`);
      return reading(false, detection);
    },
    saveArticle: async (article, detection) => {
      calls.push(`save ${article.canonical} as ${article.outlet}`);
      return reading(true, detection);
    },
    correct: async (edit) => {
      calls.push(`correct ${edit.type}`);
      return { id: 'k1', at: '2026-01-01T00:00:00.000Z', edit };
    },
    deleteEverything: async () => {
      calls.push('delete everything');
    },
  };
  const store = new Proxy(known, {
    get: (target, name) =>
      Reflect.get(target, name) ??
      (() => {
        throw new Error(`not expected: ${String(name)}`);
      }),
  });
  return { store: store as Store, calls };
}
