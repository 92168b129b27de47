import type { ArticleText, Detection } from '../model/article';
import { assemble } from './assemble';
import { attribute } from './attribution/attribute';
import { findCasualties } from './casualty/casualty';
import { findChecking } from './checking/checking';
import { tokenise } from './doc';
import { placeMentions } from './incident/place';
import { withAccusers, withPronouns } from './responsibility/accusers';
import { findResponsibility } from './responsibility/responsibility';
import type { Mention } from './stages';

/**
 * Finds every casualty and responsibility claim of an article, with speaker, incident and checking words.
 * The one function that the extension and the commands call; pure, and linear in the length of the text.
 * Claims come in reading order; offsets are UTF-16 units in the text of each claim's block.
 */
export function detect(article: ArticleText): Detection {
  const doc = tokenise(article);
  const found = inReadingOrder([...findCasualties(doc), ...findResponsibility(doc)]);
  const spoken = withPronouns(found, attribute(doc, found));
  const mentions = withAccusers(found, spoken);
  const placement = placeMentions(doc, mentions);
  const marks = findChecking(doc, mentions, spoken);
  return { claims: assemble(doc, mentions, spoken, placement.placed, marks), incidents: placement.incidents };
}

/** Orders mentions as printed and keeps the links between parts and totals. */
function inReadingOrder(mentions: Mention[]): Mention[] {
  const order = mentions
    .map((_, n) => n)
    .sort((a, b) => startOf(mentions[a] as Mention) - startOf(mentions[b] as Mention) || a - b);
  const place = new Map(order.map((old, now) => [old, now]));
  return order.map((old) => {
    const mention = mentions[old] as Mention;
    return mention.kind === 'casualty' && mention.partOf !== null
      ? { ...mention, partOf: place.get(mention.partOf) ?? null }
      : mention;
  });
}

const startOf = (mention: Mention) =>
  mention.kind === 'casualty' ? mention.figureRange.first : mention.cueRange.first;
