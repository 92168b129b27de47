import { detect } from '../../lib/detect/detect';
import type { ArticleText, Detection } from '../../lib/model/article';
import { articleOf } from './texts';

const MONTH = Date.parse('2022-02-01T00:00:00Z');
/** Every so many articles one tells the shared incident: 500 of 10,000. */
export const SHARED = 20;
/** Consonants that spelling variants do not mix up: linking looks past vowels. */
const CONSONANTS = 'bdfghlmnprtv';
/** Stands for the place in a text that is detected once for all places; as long as every name that takes its turn. */
const ANYWHERE = placeName(12 ** 4 - 1);
const VARIANTS = 9;

/** An article as the reader hands it over, and what detection makes of it. */
export interface Told {
  article: ArticleText;
  detection: Detection;
}

/** What was detected in each variant of the text, for the place that stands for all. */
const detected = new Map<number, string>();

/**
 * Article `n` of one month, with about ten claims: every twentieth on one shared incident, the others on incidents of their
 * own. Detection runs once for each variant of the text; the places differ in letters only.
 */
export function toldAt(n: number): Told {
  const shared = n % SHARED === 0;
  const place = shared ? placeName(0) : placeName(n);
  const variant = n % VARIANTS;
  const known = detected.get(variant) ?? JSON.stringify(textAndClaims(variant));
  detected.set(variant, known);
  const { article, detection } = JSON.parse(known.replaceAll(ANYWHERE, place)) as Told;
  const day = shared ? 3 : n % 28;
  const published = new Date(MONTH + day * 86_400_000 + (n % 1_440) * 60_000).toISOString();
  const url = `https://bench.example.org/news/${n}`;
  return { article: { ...article, url, canonical: url, published }, detection };
}

function textAndClaims(variant: number): Told {
  const article = textOf(variant);
  return { article, detection: detect(article) };
}

/** A report with the figures of four speakers: what is killed and wounded, on either side, early and later. */
function textOf(variant: number): ArticleText {
  const n = 3 + variant;
  const texts = [
    `${n} soldiers were killed and ${n + 4} wounded when gunmen stormed a camp in ${ANYWHERE}, the army said.`,
    `Police in ${ANYWHERE} said ${n + 2} soldiers had been killed and ${n + 20} attackers were dead.`,
    `The Border Rights Watch put the toll at ${n + 6} soldiers killed, ${n + 9} civilians killed and ${n + 12} people injured.`,
    `The Free Valley Front, which claimed responsibility for the raid, said it had killed ${n + 40} soldiers.`,
    `A hospital official said ${n + 7} people were being treated for wounds and ${n + 1} bodies had been brought in.`,
  ];
  const blocks = texts.map((text, i) => ({ id: `b${i}`, kind: 'paragraph' as const, text }));
  return { ...articleOf(0), title: `Attack on a camp in ${ANYWHERE}`, blocks };
}

/** A place of its own for each number up to 20,735. */
function placeName(n: number): string {
  const at = (power: number) => CONSONANTS[Math.floor(n / 12 ** power) % 12] ?? '';
  return `${at(3).toUpperCase()}a${at(2)}e${at(1)}i${at(0)}o`;
}
