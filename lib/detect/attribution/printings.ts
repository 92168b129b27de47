import { hasCapital } from '../../text/capital';
import type { Doc, Token } from '../types';
import { wordsIn } from './name-words';
import { phraseBefore } from './phrase';
import type { Voice } from './saying';
import { voiceOf } from './voice';

/** How many printings of a word are looked at. */
const MOST = 60;

/** Where an article prints names and offices, said or not: the fullest form may stand far from the words quoted. */
export class Printings {
  private index: Map<string, Token[]> | null = null;

  constructor(private readonly doc: Doc) {}

  /** Tokens of a word, from an index built at first need. */
  private of(norm: string): Token[] {
    if (!this.index) {
      this.index = new Map();
      for (const t of this.doc.tokens) {
        const list = this.index.get(t.norm);
        if (list) list.push(t);
        else this.index.set(t.norm, [t]);
      }
    }
    return this.index.get(norm) ?? [];
  }

  /** Fullest printing of a surname anywhere in the article, with the office printed before it. */
  fullName(surname: string): Voice | null {
    let best: Voice | null = null;
    for (const t of this.of(surname).slice(0, MOST)) {
      if (!hasCapital(t.text)) continue;
      const voice = this.voiceAt(t);
      if (voice?.kind !== 'person' || !voice.name || wordsIn(voice.name).at(-1) !== surname) continue;
      if (!best?.name || voice.name.length > best.name.length || (!best.role && voice.role)) best = voice;
    }
    return best && wordsIn(best.name ?? '').length > 1 ? best : null;
  }

  /** A plural noun that has its capital only because it opens its sentence ("Dispatchers said"): no name holds it elsewhere. */
  isPlainNoun({ first }: Voice, word: string): boolean {
    const { tokens, sentences } = this.doc;
    if (!word.endsWith('s') || word.length < 5 || first !== sentences[tokens[first]?.s ?? 0]?.first) return false;
    const all = this.of(word).slice(0, MOST);
    return (
      all.every((t) => !hasCapital(t.text) || t.i === sentences[t.s]?.first) &&
      !/^\p{Lu}{2}/u.test(tokens[first]?.text ?? '')
    );
  }

  /** The person whose name stands behind an office word, the nearest before sentence `s` first ("Police Chief Ana Ruiz"). */
  holderOf(office: string, s: number): Voice | null {
    const { tokens } = this.doc;
    let best: Voice | null = null;
    for (const t of this.of(office).slice(0, MOST)) {
      if (best && t.s > s) break;
      let k = t.i + 1;
      while (hasCapital(tokens[k]?.text) && tokens[k]?.s === t.s && /^[\s.]*$/.test(tokens[k - 1]?.post ?? '')) k++;
      const last = tokens[k - 1];
      const voice = last && k > t.i + 1 ? this.voiceAt(last) : null;
      if (voice?.kind === 'person' && voice.name && voice.role) best = voice;
    }
    return best;
  }

  private voiceAt(t: Token): Voice | null {
    const first = this.doc.sentences[t.s]?.first ?? t.i;
    const phrase = phraseBefore(this.doc, first, t.i);
    return phrase ? voiceOf(this.doc, phrase, true) : null;
  }
}
