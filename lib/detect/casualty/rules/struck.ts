import { HEAD } from '../../../lexicon/asked-harm';
import { endsPhrase } from '../../../lexicon/grammar';
import { ARTICLES_AND_OWNERS, BODY_PARTS, FATALLY, FIRE, STRIKE } from '../../../lexicon/harm-cues';
import type { Token } from '../../types';
import type { Group } from '../group';
import { objectsFrom } from '../objects';
import { breaks } from '../person';
import { subjectsBefore } from '../subject';
import { chainBefore, groupAt, type Hit, isUnreal, ruleOn, type View } from '../view';

/** How many words before the sentence the shots may be told of. */
const LOOK_BACK = 50;

/**
 * People hit where shots are fired: "shot into a crowd, hitting four adults and a teen", "gunfire struck three others",
 * "four boys were hit when a car drove by and opened fire". The outcome is open, as with "shot".
 * With the part of the body struck, the shots may stand a sentence or two before.
 * Not: "hit by a car", "hit the ground", "struck a deal", "the shooting hit tourism".
 */
export const struck = ruleOn(STRIKE, (view) => {
  const hits: Hit[] = [];
  let fire: boolean | null = null;
  for (let k = view.sentence.first; k < view.sentence.last; k++) {
    const { norm } = view.tokens[k] ?? { norm: '' };
    if (!STRIKE.has(norm) || view.phrases.some((p) => p.first <= k && k < p.last)) continue;
    fire ??= isShooting(view.tokens, view.sentence.first, view.sentence.last);
    const inBody = !fire && inBodyPart(view, k) && isShooting(view.tokens, view.sentence.first - LOOK_BACK, k);
    if (!fire && !inBody) continue;
    const effect = FATALLY.has(view.tokens[k - 1]?.norm ?? '') ? 'killed' : 'casualties';
    for (const group of peopleOf(view, k).filter(
      (g) => counts(g) && endsAt(view, g) && (fire || g.kind !== 'definite'),
    ))
      hits.push({ group, effect, effectRange: { first: k, last: k + 1 }, rule: 'struck: hit' });
  }
  return hits;
});

/** "was struck in the hip and chest" after "someone fired shots": by what is told before. */
function inBodyPart({ tokens }: View, k: number): boolean {
  const [a, b, c, d] = [1, 2, 3, 4].map((n) => tokens[k + n]?.norm ?? '');
  return a === 'in' && ARTICLES_AND_OWNERS.has(b ?? '') && (BODY_PARTS.has(c ?? '') || BODY_PARTS.has(d ?? ''));
}

/** Are shots told of? Not by "shot down", which brings down aircraft. */
function isShooting(tokens: Token[], from: number, to: number): boolean {
  for (let k = Math.max(0, from); k < to; k++)
    if (FIRE.has(tokens[k]?.norm ?? '') && tokens[k + 1]?.norm !== 'down') return true;
  return false;
}

/** "hit two officers in", not "hit the officers' car", "struck a military airport", "grazed the head of a man". */
function endsAt(view: View, { last, head }: Group): boolean {
  if (head !== null && HEAD.has(view.tokens[head]?.norm ?? '')) return false;
  const next = view.tokens[last];
  return !next || last >= view.sentence.last || breaks(view.tokens, last) || endsPhrase(next.norm);
}

function peopleOf(view: View, k: number): Group[] {
  const chain = chainBefore(view, k);
  if (isUnreal(chain)) return [];
  if (chain.be && !view.tokens[k]?.norm.endsWith('ing')) {
    const by = view.tokens[k + 1]?.norm === 'by' && !view.tokens.slice(k + 2, k + 5).some((t) => FIRE.has(t.norm));
    return by ? [] : subjectsBefore(view, chain);
  }
  const group = groupAt(view, k + 1);
  return group ? objectsFrom(view, group) : [];
}

const counts = (g: Group) =>
  (g.head !== null && g.known && (g.quantity?.precision === 'exact' || g.kind === 'single')) ||
  g.kind === 'named' ||
  (g.kind === 'definite' && !g.plural && g.known);
