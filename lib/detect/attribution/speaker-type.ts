import { KNOWN_BODIES, LONG_STATES, TYPE_WORDS } from '../../lexicon/speakers';
import { MEDIA_NAMES, STATES } from '../../lexicon/states';
import type { SpeakerType } from '../../model/speaker';
import { remember } from '../../text/remember';

const RANKS: ReadonlyMap<string, { type: SpeakerType; rank: number }> = ranks();

/** Word → type and weight of its row; the first row that names a word keeps it. */
function ranks(): Map<string, { type: SpeakerType; rank: number }> {
  const map = new Map<string, { type: SpeakerType; rank: number }>();
  for (const [rank, [type, cell]] of TYPE_WORDS.entries()) {
    for (const word of cell.split(/\s+/)) if (word && !map.has(word)) map.set(word, { type, rank });
  }
  return map;
}

/**
 * Type of a speaker from its printed words (role, body, name): "Rochester police chief" is police.
 * @returns null where no word tells
 */
export const typeOfWords = remember((words: string): SpeakerType | null => {
  const plain = words.toLowerCase().replaceAll('’', "'");
  for (const [name, type] of KNOWN_BODIES) if (plain.includes(name)) return type;
  let best: { type: SpeakerType; rank: number } | null = null;
  let state = false;
  let media = false;
  for (const raw of plain.split(/[\s,()/]+/)) {
    const word = raw.replace(/'s?$/, '');
    const bare = word.replace(/\.$/, '');
    const hit = RANKS.get(word) ?? RANKS.get(bare);
    if (hit && (!best || hit.rank < best.rank)) best = hit;
    if (STATES.has(word)) state = true;
    else if (MEDIA_NAMES.has(word)) media = true;
  }
  if (best) return best.type;
  if (media) return 'media';
  return state || LONG_STATES.some((name) => plain.includes(name)) ? 'government' : null;
});
