import type { VictimClass } from '../../model/figure';
import type { Range, Sentence, Token } from '../types';
import { classOf } from './classes';
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

/** "police chief [Omar Zaki]", "journalist [Ana Ruiz]": the class by what is printed just before the name. */
export function classBefore(tokens: Token[], sentence: Sentence, i: number): VictimClass {
  const title = tokens[i - 1];
  if (i - 1 < sentence.first || !title || breaks(tokens, i) || title.possessive || !isPerson(title))
    return 'unspecified';
  const noun = i - 2 >= sentence.first && !breaks(tokens, i - 1) ? i - 2 : i - 1;
  return classOf(tokens, noun, i - 1, i).victimClass;
}

/** Title inside a name ("DSP Umar Farooq"), which gives its class. */
export function titleOf(tokens: Token[], name: Range): number | null {
  for (let k = name.first; k < name.last; k++) if (isPerson(tokens[k] as Token)) return k;
  return null;
}
