import { CENTURY } from '../../../lexicon/asked-harm';
import {
  DISEASE,
  EACH,
  FICTION,
  FICTION_TRADE,
  HYPOTHETICAL,
  NO_YEAR,
  PERIOD,
  RATE,
  RATE_AFTER,
  RATE_COUNTED,
  SPORT_FILM,
  SPORT_FILM_LIMIT,
  STREET,
  SUPPOSED,
  SUPPOSED_PAIRS,
  YEAR_OPENER,
} from '../../../lexicon/domains';
import { hasCapital } from '../../../text/capital';
import type { Doc, Sentence } from '../../types';

/** What kind of text the article is, as far as it bars claims. */
export interface Domain {
  disease: boolean;
  play: boolean;
}

const BESIDE: ReadonlySet<string> = new Set([...DISEASE, ...SPORT_FILM]);

/**
 * Reads the whole article once: disease statistics, sport, film and games talk of deaths that are no casualties of an event.
 * Counts are per thousand words, so that a single "match" in a report on a riot bars nothing.
 */
export function domainOf(doc: Doc): Domain {
  let disease = 0;
  let play = 0;
  for (const { norm } of doc.tokens) {
    if (!BESIDE.has(norm)) continue;
    if (DISEASE.has(norm)) disease++;
    if (SPORT_FILM.has(norm)) play++;
  }
  const per = 1000 / Math.max(doc.tokens.length, 120);
  return { disease: disease * per > 12 && disease > 2, play: play * per > SPORT_FILM_LIMIT && play > 4 };
}

/** "each year", "every day", "a year" (not "a year ago"). */
function isRate(doc: Doc, k: number): boolean {
  const norm = normAt(doc, k);
  if (!PERIOD.has(normAt(doc, k + 1))) return false;
  if (EACH.has(norm)) return !isAside(doc, k);
  const counted = normAt(doc, k - 1);
  return norm === 'a' && RATE_AFTER.has(normAt(doc, k + 2)) && (RATE_COUNTED.has(counted) || /\d$/.test(counted));
}

/** "9,000 were killed this year – or about 25 per day": the event is told, the rate is worked out from it. */
function isAside(doc: Doc, k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - 5); i--)
    if (normAt(doc, i) === 'or') return /[,(—–]|--/.test(doc.tokens[i]?.pre ?? '');
  return false;
}

/** Words at which a sentence can show that it speaks of no event; everything but them and numbers is passed over. */
const BARRING: ReadonlySet<string> = new Set([
  ...DISEASE,
  ...FICTION,
  ...SUPPOSED,
  ...SUPPOSED_PAIRS.keys(),
  ...HYPOTHETICAL,
  ...RATE,
  ...EACH,
  'a',
]);

const startsWithDigit = (norm: string): boolean => norm.charCodeAt(0) >= 48 && norm.charCodeAt(0) <= 57;

/** Does the sentence speak of no event: disease, a rate, an hypothesis, the distant past? */
export function isBarred(doc: Doc, sentence: Sentence, domain: Domain): string | null {
  if (domain.play) return 'sport, film or games';
  let disease = domain.disease;
  for (let k = sentence.first; k < sentence.last; k++) {
    const norm = normAt(doc, k);
    if (!BARRING.has(norm) && !startsWithDigit(norm)) continue;
    const next = normAt(doc, k + 1);
    if (DISEASE.has(norm)) disease = true;
    if (FICTION.has(norm) && !FICTION_TRADE.has(next)) return 'fiction';
    if (SUPPOSED.has(norm)) return 'supposed';
    if (SUPPOSED_PAIRS.get(norm)?.has(next)) return 'supposed or made up';
    if (HYPOTHETICAL.has(norm) && k === sentence.first) return 'hypothetical';
    if (RATE.has(norm) || isRate(doc, k)) return 'rate';
    if (isOldYear(doc, k)) return 'distant past';
    if (CENTURY.has(next) && /^(?:1[0-9]|[2-9])(?:st|nd|rd|th)$/.test(norm)) return 'distant past';
  }
  return disease ? 'disease' : null;
}

/** A year before 1960 ("in 1944"); not "the 1900 block", "1430 hours", "1013 Carrie St.". */
function isOldYear(doc: Doc, k: number): boolean {
  const norm = normAt(doc, k);
  if (!/^1[0-9]\d\d$/.test(norm) || Number(norm) >= 1960) return false;
  const before = normAt(doc, k - 1);
  return (
    !NO_YEAR.has(normAt(doc, k + 1)) &&
    !isHouse(doc, k) &&
    !/[,.]\d/.test(doc.tokens[k]?.post ?? '') &&
    (YEAR_OPENER.has(before) || /^\d{1,2}$/.test(before))
  );
}

/** "of 1013 Carrie St.", "in 1420 West Elm Street". */
function isHouse(doc: Doc, k: number): boolean {
  for (let i = k + 1; i < k + 5; i++) {
    if (!hasCapital(doc.tokens[i]?.text)) return false;
    if (i > k + 1 && STREET.has(normAt(doc, i))) return true;
  }
  return false;
}

const normAt = (doc: Doc, k: number) => doc.tokens[k]?.norm ?? '';
