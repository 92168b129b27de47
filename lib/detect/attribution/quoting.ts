import { REPORTING_VERBS } from '../../lexicon/reporting';
import type { Doc, Token } from '../types';
import type { Entity } from './entity';
import type { Hearing } from './hearing';
import type { QuoteRun } from './quotes';
import type { Saying } from './saying';

/** How far from its quotation a saying may stand, in words. */
const NEAR_AFTER = 3;
const NEAR_BEFORE = 14;
/** Words behind the verb of a saying that only closes a quotation. */
const SHORT = 5;
/** How many sentences back a quotation looks for what it continues. */
const BACK = 12;

/**
 * The saying each quotation belongs to: the one right behind it, the one that leads into it, else what it goes on
 * from in its paragraph or the one before.
 * @param outside sayings of a sentence that stand in no quotation
 */
export function sayingsOfQuotes(
  doc: Doc,
  quotes: QuoteRun[],
  hearing: Hearing,
  outside: (s: number) => Saying[],
): (Saying | null)[] {
  const found: (Saying | null)[] = [];
  const speaks = (x: Saying | undefined): x is Saying => x !== undefined && hearing.speakersOf(x).length > 0;
  for (const [k, quote] of quotes.entries()) found.push(ofQuote(k, quote));
  return found;

  function ofQuote(k: number, quote: QuoteRun): Saying | null {
    const first = (doc.tokens[quote.first] as Token).s;
    const last = (doc.tokens[quote.last - 1] as Token).s;
    const behind = outside(last).find(
      (x) => x.first >= quote.last && x.first - quote.last <= NEAR_AFTER && !x.hearsay && !x.inherits,
    );
    if (speaks(behind)) return behind;
    const front = outside(first).findLast(
      (x) => x.last <= quote.first && quote.first - x.last <= NEAR_BEFORE && x.after && !x.hearsay,
    );
    const touching = front && quote.first - front.last <= NEAR_AFTER;
    if (touching && speaks(front)) return front;
    const short = doc.sentences[last]?.last === quote.last ? closing(last + 1, quote.last) : undefined;
    if (speaks(short)) return short;
    if (speaks(front)) return front;
    return isFollowedByVerb(quote, last) ? null : continued(k, quote, first);
  }

  /** "Stop!” Ana Ruiz said." – the saying is a short sentence of its own right after the quotation. */
  function closing(s: number, from: number): Saying | undefined {
    const sentence = doc.sentences[s];
    if (!sentence || sentence.first !== from || sentence.block !== doc.sentences[s - 1]?.block) return undefined;
    return outside(s).find(
      (x) =>
        x.first - from <= NEAR_AFTER &&
        !x.hearsay &&
        sentence.last - x.last <= SHORT &&
        doc.tokens[x.last]?.norm !== 'that',
    );
  }

  /** A verb of saying right behind the quotation whose subject could not be read: someone else speaks here. */
  function isFollowedByVerb(quote: QuoteRun, s: number): boolean {
    const end = Math.min(doc.sentences[s]?.last ?? 0, quote.last + NEAR_BEFORE);
    for (let i = quote.last; i < end; i++) {
      const kind = REPORTING_VERBS.get(doc.tokens[i]?.norm ?? '')?.kind;
      if (kind === 'say' || kind === 'tell') return true;
    }
    return false;
  }

  /** A quotation without a saying of its own goes on from the last one in its block, or from the block before. */
  function continued(k: number, quote: QuoteRun, s: number): Saying | null {
    const previous = quotes[k - 1];
    const block = quote.block;
    for (let i = s; i >= Math.max(0, s - BACK) && doc.sentences[i]?.block === block; i--) {
      const said = outside(i).findLast((x) => x.last <= quote.first && !x.hearsay && speaks(x));
      if (said) return said;
    }
    const before = found[k - 1] ?? null;
    if (previous?.block === block) return before;
    if (previous?.open && previous.block === block - 1) return before;
    if (doc.sentences[s]?.first !== quote.first) return null;
    for (let i = s - 1; i >= Math.max(0, s - BACK) && (doc.sentences[i]?.block ?? 0) >= block - 1; i--) {
      const said = outside(i).findLast((x) => !x.hearsay && speaks(x));
      if (said) return hearing.speakersOf(said).every(isOnePerson) ? said : null;
    }
    return previous?.block === block - 1 ? before : null;
  }
}

/** A person, named or not: who is quoted on in a next paragraph without being named again. */
function isOnePerson(e: Entity): boolean {
  return e.kind === 'person' || (e.kind === 'unnamed' && !e.plural);
}
