import { COUPLES, GENERATION, PAIRED } from '../../lexicon/victims';
import type { Sentence, Token } from '../types';
import { type Group, makeGroup } from './group';
import { headFrom } from './head';
import { breaks } from './person';

/**
 * The second person of a pair whose article is printed once: "a toddler and [grandfather]", "a man, [49-year-old woman] and
 * [53-year-old man]". Not: "a husband and father", "a wife and mother of two": one person in two roles.
 */
export function barePair(tokens: Token[], sentence: Sentence, i: number, left: Group | undefined): Group | null {
  if (left?.kind !== 'single' || left.head === null) return null;
  const joint = i - left.last;
  const comma = joint === 0 && /^,/.test(tokens[i]?.pre.trim() ?? '');
  const and = joint === 1 && tokens[i - 1]?.norm === 'and' && !breaks(tokens, i);
  if (!comma && !and) return null;
  if (comma && isThreefold(tokens, left.head, i))
    return makeGroup(tokens, 'single', { first: i, last: i + 1 }, i, null, i);
  const head = headFrom(tokens, sentence, comma ? i + 1 : i);
  if (typeof head !== 'number' || !tokens[head]?.tags.has('Singular') || tokens[head]?.tags.has('Plural')) return null;
  const aged = /^\d{1,2}(?:-|$)/.test(tokens[i]?.norm ?? '') && head > i;
  if (comma ? !aged : !aged && !areTwo(tokens[left.head]?.norm ?? '', tokens[head]?.norm ?? '')) return null;
  return makeGroup(tokens, 'single', { first: i, last: head + 1 }, head, null, i);
}

/** "a man, [woman] and child": one article for all. */
function isThreefold(tokens: Token[], head: number, i: number): boolean {
  const paired = (k: number) => PAIRED.has(tokens[k]?.norm ?? '');
  return paired(head) && paired(i) && tokens[i + 1]?.norm === 'and' && paired(i + 2);
}

/** Can the two nouns only be two people? */
function areTwo(first: string, second: string): boolean {
  const [a, b] = [GENERATION.get(first), GENERATION.get(second)];
  if (first === second) return false;
  if (a !== undefined && b !== undefined) return a !== b || COUPLES.has(`${first} ${second}`);
  return PAIRED.has(second) && (a !== undefined || PAIRED.has(first)) ? true : b !== undefined && PAIRED.has(first);
}
