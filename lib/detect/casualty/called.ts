import type { Range, Sentence, Token } from '../types';
import { type Group, makeGroup } from './group';
import { nameAt } from './names';
import { breaks, isPerson } from './person';
import type { Quantity } from './quantity';

/** "killed one Ado Bello", "one Mrs Obi": a person whom the reader does not know by name. */
export function personCalled(tokens: Token[], sentence: Sentence, quantity: Quantity): Group | null {
  if (tokens[quantity.core.first]?.norm !== 'one' || quantity.low !== 1 || quantity.high !== 1) return null;
  if (quantity.last >= sentence.last) return null;
  const name = nameAt(tokens, sentence, quantity.last);
  if (!name || breaks(tokens, quantity.last)) return null;
  const range = { first: quantity.first, last: name.last };
  return makeGroup(tokens, 'counted', range, titleOf(tokens, name) ?? name.last - 1, quantity, quantity.last);
}

/** Title inside a name ("DSP Umar Farooq"), which gives its class. */
export function titleOf(tokens: Token[], name: Range): number | null {
  for (let k = name.first; k < name.last; k++) if (isPerson(tokens[k] as Token)) return k;
  return null;
}
