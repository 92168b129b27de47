import { HARM_COUNTS, HARM_STATES, HARM_VERBS, type HarmVerb } from '../../lexicon/harm';
import type { Token } from '../types';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

export interface HarmForm {
  verb: HarmVerb;
  /** A word may be both past and participle ("killed"). */
  forms: VerbForm[];
}

const NAMES: VerbForm[] = ['base', 'third', 'past', 'participle', 'gerund'];
const FORMS = new Map<string, HarmForm>();
for (const verb of HARM_VERBS) {
  for (const [n, word] of verb.forms.entries()) {
    const known = FORMS.get(word);
    if (known?.verb === verb) known.forms.push(NAMES[n] as VerbForm);
    else if (!known) FORMS.set(word, { verb, forms: [NAMES[n] as VerbForm] });
  }
}

/** Words of harm in any of their shapes (verb, state, count). */
export const HARM_WORDS: ReadonlySet<string> = new Set([...FORMS.keys(), ...HARM_STATES.keys(), ...HARM_COUNTS.keys()]);

/** The verb of harm a word is a form of, if any. */
export function harmForm(norm: string): HarmForm | undefined {
  return FORMS.get(norm);
}

/** Is the word one of harm in any of its shapes (verb, state, count)? */
export function isHarmWord(token: Token): boolean {
  return HARM_WORDS.has(token.norm);
}

/** Every form of the verbs of harm with an object (`t`) or without (`i`). */
export function formsOf(kind: HarmVerb['kind']): string[] {
  return [...FORMS].filter(([, { verb }]) => verb.kind === kind).map(([word]) => word);
}
