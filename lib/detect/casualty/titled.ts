import { hasCapital } from '../../text/capital';
import type { Sentence, Token } from '../types';
import { type Group, makeGroup } from './group';
import { isNamePart } from './names';
import { isPerson } from './person';

/** Longest way from a name back to the title that it shares. */
const REACH = 12;

/**
 * Names that share one plural title: "Officers [Liu] and [Ramos] were killed", "Constables [Ana Ruiz], 31, and [Luis Soto], 40, died".
 * Each is one person of the title's side. Not: "Officers Club", "Police Scotland and Garda": no list of names.
 */
export function titledAt(tokens: Token[], sentence: Sentence, i: number): Group | null {
  const title = isTitle(tokens, i) ? i : titleBefore(tokens, sentence, i);
  if (title === null) return null;
  const from = title === i ? i + 1 : i;
  let last = from;
  while (last < sentence.last && isName(tokens, last) && (last === from || tokens[last]?.pre === ' ')) last++;
  if (last === from || last - from > 4 || (title === i && !listGoesOn(tokens, sentence, last))) return null;
  const group = makeGroup(tokens, 'named', { first: i, last }, last - 1, null, from);
  const { class: side, attributes } = makeGroup(tokens, 'bare', { first: title, last: title + 1 }, title, null, title);
  return { ...group, class: side, attributes };
}

const isName = (tokens: Token[], k: number): boolean => isNamePart(tokens[k] as Token) && !isPerson(tokens[k] as Token);

function isTitle(tokens: Token[], k: number): boolean {
  const token = tokens[k] as Token;
  if (!token.tags.has('Plural') || !token.norm.endsWith('s') || !isPerson(token) || !hasCapital(token.text))
    return false;
  return tokens[k + 1]?.pre === ' ' && tokens[k + 1]?.s === token.s && isName(tokens, k + 1);
}

/** The title that opens the list in which a name stands at `i`, behind "and" or a comma. */
function titleBefore(tokens: Token[], sentence: Sentence, i: number): number | null {
  if (!isName(tokens, i) || (tokens[i - 1]?.norm !== 'and' && !/^,/.test(tokens[i]?.pre ?? ''))) return null;
  for (let k = i - 1; k >= Math.max(sentence.first, i - REACH); k--) {
    if (isTitle(tokens, k)) return k;
    const token = tokens[k] as Token;
    if (!(token.norm === 'and' || isAge(token) || isName(tokens, k)) || /[.;:()]\s*$/.test(token.post)) return null;
  }
  return null;
}

const isAge = ({ text }: Token): boolean => /^\d{1,2}$/.test(text);

/** Does another name follow behind "and" or a comma, ages between? */
function listGoesOn(tokens: Token[], sentence: Sentence, from: number): boolean {
  let k = from;
  if (k < sentence.last && isAge(tokens[k] as Token)) k++;
  if (tokens[k]?.norm === 'and') k++;
  else if (!/^,/.test(tokens[k]?.pre ?? '')) return false;
  return k < sentence.last && isName(tokens, k);
}
