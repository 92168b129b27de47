import { PLACE_PREPOSITIONS } from '../../../lexicon/places';
import { hasCapital } from '../../../text/capital';
import type { Token } from '../../types';
import type { Draft } from '../draft';
import type { Setting, Survey } from '../survey';
import type { State, Verdict } from '../verdict';

/**
 * A pointing noun phrase: "that strike" is the incident told last, "the Kech incident" the one at Kech, told before or not.
 * Look-alikes: "said that strikes went on"; "the attack in Kech" (no name before the noun); a name that the lede has.
 */
export function pointed({ doc }: Survey, state: State, { scene, range, segment, cue }: Setting): Verdict | null {
  for (const event of scene.events) {
    if (event.i >= range.last + 12 || event.i < segment.first || event.i >= segment.last) continue;
    if (!cue && event.points !== 'that' && event.i > range.first && event.i < range.last - 1) continue;
    if (event.points === 'that' && state.current !== state.lede)
      return { draft: state.current, rule: `that ${event.noun}` };
    if (event.points !== 'the' || event.i - event.from < 2) continue;
    const before = doc.tokens.slice(event.from + 1, event.i);
    const name = before.find((t) => hasCapital(t.text));
    if (!name) continue;
    if (mentionsKey(state.lede, before)) continue;
    const rule = `the ${name.text} ${event.noun}`;
    const other = state.others.find((o) => mentionsKey(o, before));
    if (other) return { draft: other, rule };
    const place = scene.places.find(
      (p) => p.naming && p.first >= event.from && p.first < event.i && plain(doc.tokens, event.from + 1, p.first),
    );
    if (place && state.lede.places.length) return { draft: null, rule, background: true };
  }
  return null;
}

/** No preposition between: "the neighborhood of X" does not name the noun after it. */
function plain(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (PLACE_PREPOSITIONS.has((tokens[i] as Token).norm)) return false;
  return true;
}

function mentionsKey(draft: Draft, tokens: Token[]): boolean {
  const words = tokens.map((t) => t.norm).join(' ');
  for (const key of draft.keys) if (` ${words} `.includes(` ${key} `)) return true;
  return false;
}
