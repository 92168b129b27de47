import { fold, ordinal, words } from './fold';
import { WIDE_PLACES } from './wide-places';

/** Spellings that sound alike only to those who know: each row is one place. */
const VARIANTS: readonly (readonly string[])[] = [
  ['kyiv', 'kiev'],
  ['kharkiv', 'kharkov'],
  ['lviv', 'lvov'],
  ['odesa', 'odessa'],
  ['mykolaiv', 'nikolaev'],
  ['zaporizhzhia', 'zaporozhye'],
  ['luhansk', 'lugansk'],
  ['bakhmut', 'artemivsk'],
  ['panjgur', 'pangur', 'banjgur'],
  ['quetta', 'shal'],
  ['kolkata', 'calcutta'],
  ['mumbai', 'bombay'],
  ['yangon', 'rangoon'],
  ['myanmar', 'burma'],
  ['turkey', 'turkiye'],
  ['balochistan', 'baluchistan'],
  ['aleppo', 'halab'],
  ['raqqa', 'raqa', 'rakka'],
  ['mosul', 'mawsil'],
  ['mekelle', 'makale'],
  ['gaza', 'gaza strip'],
];

const VARIANT_OF = new Map(VARIANTS.flatMap((row) => row.map((name) => [name, row[0] ?? name] as const)));

/** Words that say what kind of place or which side of it, not which place. */
const KIND = new Set(
  `the a an of in near at and city town village district province region area county state governorate oblast camp camps suburb outskirts
  neighbourhood neighborhood municipality tehsil division parish prefecture department north south east west northern southern eastern western
  central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower greater downtown al el ad ar as
  ash az ez er es et an-nahr s`.split(/\s+/),
);

/** The words of a printed place that name it: "northern district of Manbij city" gives "manbij"; Kansas City stays. */
export function placeName(place: string): string {
  const all = words(place).map(ordinal);
  const own = all.filter((word) => !KIND.has(word));
  const name = (own.length > 0 ? own : all).join(' ');
  if (all.at(-1) === 'city' && WIDE_PLACES.has(name)) return `${name} city`;
  return VARIANT_OF.get(name) ?? name;
}

/** Whether a place is a country, state or province: too wide to make two stories one incident. */
export function isWide(place: string): boolean {
  return WIDE_PLACES.has(fold(place)) || WIDE_PLACES.has(placeName(place));
}

/** Letters that transliteration confuses, in the order the steps apply. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh|gh|q|ck|x/g, 'k'],
  [/ph/g, 'f'],
  [/sch|sh|ch|cz/g, 's'],
  [/zh|dh|th/g, 'z'],
  [/nj|ng/g, 'n'],
  [/w/g, 'v'],
  [/c/g, 'k'],
  [/j/g, 'y'],
  [/[aeiouy']/g, ''],
  [/(.)\1+/g, '$1'],
];

/** What is left of a name when spelling variants are taken away: "noshki", "nushki" and "naushki" give one form. */
export function skeleton(name: string): string {
  return name
    .split(' ')
    .map(
      (word) =>
        word.charAt(0).replace(/[aeiou]/, '*') + SOUNDS.reduce((w, [from, to]) => w.replace(from, to), word.slice(1)),
    )
    .join(' ');
}

/** Edit distance, given up above `limit`. */
function distance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** One place under two spellings; both names come from `placeName`. A shared skeleton alone would join Austin and Easton. */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 4 || b.length < 4 || skeleton(a) !== skeleton(b)) return false;
  const length = Math.max(a.length, b.length);
  const limit = length >= 9 ? 3 : length >= 6 ? 2 : 1;
  return distance(a, b, limit) <= limit;
}

/** One printed place names, or holds, the other: "Manbij" and "northern district of Manbij city". */
export function samePlace(a: string, b: string): boolean {
  const [x, y] = [placeName(a), placeName(b)];
  return sameName(x, y);
}
