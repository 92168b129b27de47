import { WEEKDAYS } from '../../lexicon/dates';
import { BE } from '../../lexicon/grammar';
import { CONFESSING, MEANS, OFFSHORE } from '../../lexicon/harm-cues';
import { chainBefore, isUnreal, type View } from './view';

/** Most words between "used" and "to": "used automatic rifles and powerful handguns [to kill]". */
const MAX_MEANS = 9;

/** "pleaded guilty to [killing] his wife", "guilty Thursday to [murdering] two": it was done; not "committed to killing the plan". */
export function isConfessed({ tokens }: View, k: number): boolean {
  if (tokens[k - 1]?.norm !== 'to' || !/ing$/.test(tokens[k]?.norm ?? '')) return false;
  const day = WEEKDAYS.has(tokens[k - 2]?.norm ?? '') ? (tokens[k - 3]?.norm === 'on' ? 2 : 1) : 0;
  return CONFESSING.has(tokens[k - 2 - day]?.norm ?? '');
}

/** "Gunmen used rifles to [kill] 15 people", "the pistol was used to kill two": it was done; not "they used to kill seals", "could be used to kill". */
export function isByMeans(view: View, k: number): boolean {
  const { tokens, sentence } = view;
  if (tokens[k - 1]?.norm !== 'to') return false;
  for (let i = k - 2; i >= Math.max(sentence.first, k - MAX_MEANS); i--) {
    if (/[;:,]/.test(tokens[i + 1]?.pre ?? '')) return false;
    if (!MEANS.has(tokens[i]?.norm ?? '')) continue;
    if (i === k - 2 && !BE.has(tokens[i - 1]?.norm ?? '')) return false;
    return !isUnreal(chainBefore(view, i));
  }
  return false;
}

/** "killed off [the coast of] Libya"; not "killed off the game". */
export const isOffshore = ({ tokens }: View, k: number): boolean =>
  tokens.slice(k, k + 4).some((t) => OFFSHORE.has(t.norm));
