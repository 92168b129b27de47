import {
  DISEASE,
  FICTION,
  FICTION_TRADE,
  HYPOTHETICAL,
  RATE,
  SPORT_FILM,
  SPORT_FILM_LIMIT,
  SUPPOSED,
  SUPPOSED_PAIRS,
} from '../../../lexicon/domains';
import type { Doc, Sentence } from '../../types';

const PERIOD_COUNT = /^(?:people|deaths|lives|children|women|men|persons|times|thousand|million|hundred)$|\d$/;

/** What kind of text the article is, as far as it bars claims. */
export interface Domain {
  disease: boolean;
  play: boolean;
}

/**
 * Reads the whole article once: disease statistics, sport, film and games talk of deaths that are no casualties of an event.
 * Counts are per thousand words, so that a single "match" in a report on a riot bars nothing.
 */
export function domainOf(doc: Doc): Domain {
  let disease = 0;
  let play = 0;
  for (const token of doc.tokens) {
    if (DISEASE.has(token.norm)) disease++;
    if (SPORT_FILM.has(token.norm)) play++;
  }
  const per = 1000 / Math.max(doc.tokens.length, 120);
  return { disease: disease * per > 12 && disease > 2, play: play * per > SPORT_FILM_LIMIT && play > 4 };
}

/** "each year", "every day", "a year" (not "a year ago"). */
function isRate(doc: Doc, k: number): boolean {
  const [norm, period, after] = [
    doc.tokens[k]?.norm ?? '',
    doc.tokens[k + 1]?.norm ?? '',
    doc.tokens[k + 2]?.norm ?? '',
  ];
  if (!/^(?:year|month|week|day|hour|minute)$/.test(period)) return false;
  if (/^(?:each|every|per)$/.test(norm)) return true;
  return (
    norm === 'a' &&
    /^(?:in|on|from|worldwide|globally|due|because|to|across|since|by)$/.test(after) &&
    PERIOD_COUNT.test(doc.tokens[k - 1]?.norm ?? '')
  );
}

/** Does the sentence speak of no event: disease, a rate, an hypothesis, the distant past? */
export function isBarred(doc: Doc, sentence: Sentence, domain: Domain): string | null {
  if (domain.play) return 'sport, film or games';
  let disease = domain.disease;
  for (let k = sentence.first; k < sentence.last; k++) {
    const token = doc.tokens[k];
    if (!token) break;
    const { norm } = token;
    if (DISEASE.has(norm)) disease = true;
    if (FICTION.has(norm) && !FICTION_TRADE.has(doc.tokens[k + 1]?.norm ?? '')) return 'fiction';
    if (SUPPOSED.has(norm)) return 'supposed';
    const pair = `${norm} ${doc.tokens[k + 1]?.norm ?? ''}`;
    if (SUPPOSED_PAIRS.has(pair)) return 'supposed or made up';
    if (HYPOTHETICAL.has(norm) && k === sentence.first) return 'hypothetical';
    if (RATE.has(norm) || isRate(doc, k)) return 'rate';
    const year = /^1[0-9]\d\d$/.test(norm) ? Number(norm) : null;
    if (
      year !== null &&
      year >= 1000 &&
      year < 1960 &&
      !/^(?:block|blocks|hours|hrs|gmt|local|series)$/.test(doc.tokens[k + 1]?.norm ?? '') &&
      !/[,.]\d/.test(token.post) &&
      /^(?:in|of|since|from|until|by|to|during|and|between|the|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2})$/.test(
        doc.tokens[k - 1]?.norm ?? '',
      )
    )
      return 'distant past';
    if (/^(?:1[0-9]|[2-9])(?:st|nd|rd|th)$/.test(norm) && /^(?:century|centuries)$/.test(doc.tokens[k + 1]?.norm ?? ''))
      return 'distant past';
  }
  return disease ? 'disease' : null;
}
