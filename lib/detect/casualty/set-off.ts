import { OPENS_PARTS } from '../../lexicon/clauses';
import { ANAPHOR } from '../../lexicon/grammar';
import { GENERIC } from '../../lexicon/victims';
import type { Group } from './group';
import type { View } from './view';

/** Most words that parts set off before an "and" take up. */
const MAX_ASIDE = 12;
const OPENING = /[,(—–]|--|\s-\s/u;
const CLOSING = /[,)—–]|--|\s-\s/u;

/**
 * The group that "and" before `right` goes on from, across one part set off between them: "[Eighteen soldiers], including an
 * officer, and five bandits were killed", "[three men] – two of them cooks – and a guard". Null where nothing is set off.
 * Not: "including two cooks, three guards, and a driver": a list of parts goes on.
 */
export function beforeAside(view: View, right: Group): Group | null {
  const { tokens, sentence, groups } = view;
  const and = right.first - 1;
  if (tokens[and]?.norm !== 'and' || and <= sentence.first || !CLOSING.test(tokens[and]?.pre ?? '')) return null;
  let from = and - 1;
  while (from > Math.max(sentence.first, and - MAX_ASIDE) && !OPENING.test(tokens[from]?.pre ?? '')) from--;
  const whole = groups.find((g) => g.last === from);
  if (!whole?.plural || !OPENING.test(tokens[from]?.pre ?? '')) return null;
  const opener = tokens[from]?.norm ?? '';
  const share = groups.find((g) => g.first === from && g.head !== null && ANAPHOR.has(tokens[g.head]?.norm ?? ''));
  if (!OPENS_PARTS.has(opener) && !share) return null;
  return isOfAll(view, whole) && /,/.test(tokens[from]?.pre ?? '') ? null : whole;
}

/** "hundreds", "12 people": behind commas anybody may be one of them ("hundreds, including 15 policemen, and a reporter"). */
const isOfAll = ({ tokens }: View, { head }: Group) => head === null || GENERIC.has(tokens[head]?.norm ?? '');
