import { withoutCredits } from './credits';
import { fold, ordinal } from './fold';
import { GENERIC, NOT_NAMES } from './generic-names';

/** A map, for the words of a text may be those that every object inherits. */
const ROAD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    st: 'street',
    ave: 'avenue',
    av: 'avenue',
    rd: 'road',
    blvd: 'boulevard',
    dr: 'drive',
    ln: 'lane',
    hwy: 'highway',
    ct: 'court',
    pl: 'place',
    pkwy: 'parkway',
  }),
);

/** Capitalised words in a row; "of", "the", "al-" and the like may stand inside. Bounded, so that no text makes it slow. */
const RUN =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’.-]{0,30}(?:\s{1,2}(?:(?:de|la|el|al|bin|van|von|del)\s)?\p{Lu}[\p{L}\p{N}'’.-]{0,30}){0,6}/gu;

/** Where the wounded of many incidents are taken, and who reports on them. */
const TREATED = /\b(?:hospital|medical|clinic|trauma|infirmary|examiner|news|tribune|sun-times|\w+\.com)\b/;

/** Lines that a site prints under every story. */
const BOILERPLATE = /©|\bcopyright\b|all rights reserved|\b(?:hide|close|show) caption\b/i;

const MOST = 40;

/** Name and where it stood in the text, before the choice. */
interface Found {
  name: string;
  count: number;
  first: number;
}

/**
 * Names of people, streets, buildings and towns printed in a text, folded, the most telling first.
 * Words with a capital only because they open a sentence do not count alone.
 * @param texts blocks in reading order
 */
export function namesIn(texts: readonly string[]): string[] {
  const found = new Map<string, Found>();
  texts.forEach((printed, block) => {
    if (titled(printed) || BOILERPLATE.test(printed)) return;
    const text = withoutCredits(printed);
    for (const match of text.matchAll(RUN)) {
      const opens = /(?:^|[.!?:"“”]\s*)$/.test(text.slice(Math.max(0, match.index - 4), match.index));
      for (const name of split(match[0])) {
        if (opens && !name.includes(' ') && fold(match[0]).startsWith(name)) continue;
        const known = found.get(name);
        if (known) known.count++;
        else found.set(name, { name, count: 1, first: block });
      }
    }
  });
  const worth = ({ name, count, first }: Found): number =>
    (name.includes(' ') ? 3 : 1) + Math.min(count, 4) / 2 - Math.min(first, 12) / 6;
  return [...found.values()]
    .sort((a, b) => worth(b) - worth(a) || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** A headline in capitals: every word looks like a name there. */
function titled(text: string): boolean {
  if (/[.!?]["”’)]?\s*$/.test(text)) return false;
  const all = text.match(/\p{L}[\p{L}'’]{3,}/gu) ?? [];
  return all.length > 3 && all.filter((word) => /^\p{Lu}/u.test(word)).length > all.length * 0.6;
}

/** A run of capitals cut where a word is no name: "Police Chief Jo Doe" gives "jo doe". */
function split(run: string): string[] {
  const names: string[] = [];
  let current: string[] = [];
  for (const raw of [...run.split(/\s+/), '']) {
    const word = fold(raw)
      .replace(/'s$/, '')
      .replace(/[.']+$/, '');
    const full = current.length > 0 ? (ROAD.get(word) ?? word) : ordinal(word);
    if (full !== '' && !NOT_NAMES.has(full)) current.push(full);
    else {
      if (current.length > 1 || (current[0] && current[0].length > 2 && !GENERIC.has(current[0])))
        names.push(current.join(' '));
      current = [];
    }
    if (/[.,;:]$/.test(raw) && raw.length > 3 && current.length > 0) {
      names.push(current.join(' '));
      current = [];
    }
  }
  return names.filter((name) => name.length > 2 && !TREATED.test(name));
}
