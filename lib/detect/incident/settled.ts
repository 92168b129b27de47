import { hasCapital } from '../../text/capital';
import type { Doc, Token } from '../types';
import type { PlaceRef } from './place-ref';

/** Share of a headline's longer words with a capital above which its capitals mean nothing. */
const TITLE_CASE = 0.6;

/**
 * Settles what only the whole article can tell: cuts names that ran on into capitals after them ("Idlib Monitor An") back to a
 * name printed alone elsewhere, leaves out names that only a weak sign made places, and names in a headline set in capitals
 * that the body does not print.
 */
export function settled(places: PlaceRef[], doc: Doc): PlaceRef[] {
  const title = doc.blocks[0]?.kind === 'title' ? 0 : -1;
  const inTitle = (p: PlaceRef) => doc.sentences[p.s]?.block === title;
  const cased = title === 0 && titleCased(doc.blocks[0]?.text ?? '');
  const known = new Set(places.filter((p) => !inTitle(p) && !p.tentative && !p.office).map((p) => p.key));
  return places.filter((place) => {
    cut(place, known, doc);
    if (place.level === 'country' || known.has(place.key)) return true;
    return !place.tentative && !(cased && inTitle(place));
  });
}

function titleCased(title: string): boolean {
  const words = title.split(/\s/).filter((word) => word.length > 3);
  return words.length > 2 && words.filter((word) => hasCapital(word)).length / words.length > TITLE_CASE;
}

function cut(place: PlaceRef, known: ReadonlySet<string>, doc: Doc) {
  if (place.level !== 'city') return;
  const words = place.key.split(' ');
  for (let n = 1; n < words.length; n++) {
    const head = words.slice(0, n).join(' ');
    if (head.length < 4 || !known.has(head)) continue;
    place.key = head;
    place.last = place.first + n;
    const from = doc.tokens[place.first] as Token;
    const to = doc.tokens[place.last - 1] as Token;
    place.text = (doc.blocks[doc.sentences[place.s]?.block ?? 0]?.text ?? '').slice(from.start, to.end);
    return;
  }
}
