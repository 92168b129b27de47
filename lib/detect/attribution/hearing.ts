import { TOLD } from '../../lexicon/asked-speech';
import { SENTENCE_OPENERS } from '../../lexicon/function-words';
import { BE, HAVE, PREPOSITION } from '../../lexicon/grammar';
import { CLOSE_HEARERS, SUFFERED } from '../../lexicon/reporting';
import { hasCapital } from '../../text/capital';
import type { Doc, Sentence, Token } from '../types';
import { withApposition } from './apposition';
import type { Entity } from './entity';
import { genderOf } from './gender';
import { phraseBefore, phraseFrom } from './phrase';
import type { Registry } from './registry';
import type { Saying, Voice } from './saying';
import { typeOfWords } from './speaker-type';

import { voiceOf } from './voice';
import { isSpeakerNoun, parts } from './words';

/** Print between a dateline and its article. */
const DATELINE_END = /(?:—|–|--)\s?$|\s-\s$/u;
/** How many sentences back a pronoun reaches, and how far a person nobody quoted stays in mind. */
const REACH = 6;
const REACH_OF_IT = 4;
const IN_MIND = 2;

/** Finds out, sentence by sentence, who the speakers of sayings are: names, pronouns, elided subjects. */
export class Hearing {
  private readonly heard = new Map<Saying, Entity[]>();
  constructor(
    private readonly doc: Doc,
    private readonly registry: Registry,
    private readonly bySentence: Saying[][],
    private readonly isQuoted: (saying: Saying) => boolean,
  ) {
    for (const { index } of doc.sentences) this.hear(index);
  }

  /** Speakers of a saying; empty where nobody could be found, and for hearsay. */
  speakersOf(saying: Saying): Entity[] {
    return this.heard.get(saying) ?? [];
  }

  private hear(s: number) {
    const sayings = this.bySentence[s] ?? [];
    for (const saying of sayings) {
      const entities: Entity[] = [];
      const own = this.doc.tokens[saying.voices[0]?.first ?? -1]?.norm;
      const pointing = saying.inherits || saying.voices[0]?.kind === 'pronoun' || own === 'my' || own === 'our';
      if (pointing && this.isQuoted(saying)) continue;
      for (const voice of saying.inherits ? [] : saying.voices) {
        const entity = this.entityOf(voice, saying, sayings);
        if (entity && !entities.includes(entity)) entities.push(entity);
      }
      if (saying.inherits) entities.push(...this.inherited(saying, sayings));
      for (const e of entities) e.seen = s;
      this.heard.set(saying, entities);
    }
  }

  /** A person that one of the sentences just before `s` is about without a word of saying: "he" of the next one. */
  private introduced(s: number): { voice: Voice; s: number } | null {
    for (let k = s - 1; k >= Math.max(0, s - IN_MIND); k--) {
      if (this.bySentence[k]?.length) continue;
      const voice = this.openerOf(k);
      const isFull = voice?.kind === 'person' && voice.name && (voice.role || voice.name.includes(' '));
      if (isFull && !this.suffers(voice)) return { voice, s: k };
    }
    return null;
  }

  /** Is the person one that things are done to ("was charged", "was shot")? Such are rarely who speaks next. */
  private suffers(voice: Voice): boolean {
    const { tokens } = this.doc;
    for (let k = voice.last; k < Math.min(tokens.length, voice.last + 8); k++) {
      const t = tokens[k] as Token;
      if (t.s !== tokens[voice.first]?.s) return false;
      if (SUFFERED.has(t.norm)) return true;
    }
    return false;
  }

  private entityOf(voice: Voice, saying: Saying, sayings: Saying[]): Entity | null {
    return voice.kind === 'pronoun' ? this.pronoun(voice, saying, sayings) : this.registry.resolve(voice, saying.s);
  }

  /** The speaker noun or name that opens a sentence. */
  private openerOf(s: number): Voice | null {
    const { first, last } = this.doc.sentences[s] as Sentence;
    const phrase = phraseFrom(this.doc, first, last);
    const voice = phrase && voiceOf(this.doc, phrase);
    if (!voice || !/,/.test((this.doc.tokens[voice.last - 1] as Token).post)) return voice;
    return withApposition(this.doc, voice, voice.last, last);
  }

  /** "he", "she", "it", "they" of a verb of saying: the last speaker of fitting kind. */
  private pronoun(voice: Voice, saying: Saying, sayings: Saying[]): Entity | null {
    const found = this.antecedent(voice, saying, sayings);
    if (found?.kind === 'person') found.gender ??= genderOf(voice.head);
    return found;
  }

  private antecedent(voice: Voice, saying: Saying, sayings: Saying[]): Entity | null {
    const s = saying.s;
    for (const earlier of sayings) {
      if (earlier === saying) break;
      const same = earlier.hearsay ? undefined : this.speakersOf(earlier).find((e) => agrees(voice, e));
      if (same) return same;
    }
    if (voice.head === 'they' && saying.rule !== 'tail') {
      const opener = this.openerOf(s);
      if (opener && opener.last <= voice.first && (opener.plural || opener.kind === 'body')) {
        return this.registry.resolve(opener, s);
      }
    }
    if (saying.rule !== 'tail' && !this.pointsBack(voice, saying)) return null;
    const last = this.registry.latest(
      s,
      voice.head === 'it' ? REACH_OF_IT : REACH,
      (e) => agrees(voice, e) && e.seen < s,
    );
    if (voice.head === 'it' && last?.seen === s - 1 && typeOfWords(last.name) === 'media') {
      const opener = this.openerOf(last.seen);
      if (opener?.kind === 'body' && opener.name && typeOfWords(opener.name) !== 'media') {
        return this.registry.resolve(opener, s);
      }
    }
    const near = this.introduced(s);
    const gender = genderOf(voice.head);
    const fitting = near !== null && gender !== null && (genderOf(near.voice.head) ?? gender) === gender;
    if (near && fitting && (!last || last.seen < near.s)) {
      return this.registry.resolve(near.voice, s);
    }
    return last;
  }

  /**
   * May a pronoun in front of its verb be a speaker named before? Not "they" behind a clause with people of its own,
   * nor who "told officers" something: that is a suspect or a victim.
   */
  private pointsBack(voice: Voice, saying: Saying): boolean {
    const hearer = this.doc.tokens[saying.last]?.norm ?? '';
    if (TOLD.has(this.doc.tokens[saying.last - 1]?.norm ?? '') && CLOSE_HEARERS.has(hearer)) return false;
    const first = this.doc.sentences[saying.s]?.first ?? 0;
    return voice.head !== 'they' || voice.first - first <= 2;
  }

  /** Speakers of "adding that": those of the saying before it in the sentence, else the sentence's subject. */
  private inherited(saying: Saying, sayings: Saying[]): Entity[] {
    let before: Entity[] = [];
    for (const x of sayings) {
      if (x === saying) break;
      const heard = this.speakersOf(x);
      if (heard.length && x.rule !== 'citing' && !(saying.rule === 'participle' && this.isEmbedded(x))) before = heard;
    }
    if (before.length) return before;
    const voice = this.subjectOf(saying);
    const entity = voice && this.entityOf(voice, saying, sayings);
    return entity ? [entity] : [];
  }

  /** "the dead *the council said* were farmers": told in passing, whoever goes on is the sentence's subject. */
  private isEmbedded(x: Saying): boolean {
    const next = this.doc.tokens[x.last];
    const before = this.doc.tokens[x.last - 1];
    return (
      next !== undefined && next.s === x.s && !parts(before?.post ?? '') && (BE.has(next.norm) || HAVE.has(next.norm))
    );
  }

  /** The speaker that opens the sentence of a saying without a subject of its own, else the nearest before its verb. */
  private subjectOf(saying: Saying): Voice | null {
    const { tokens } = this.doc;
    const sentence = this.doc.sentences[saying.s] as Sentence;
    let first = afterDateline(this.doc, sentence);
    while (first < saying.first && SENTENCE_OPENERS.has(tokens[first]?.norm ?? '')) first++;
    const phrase = phraseFrom(this.doc, first, saying.first);
    const voice = phrase && voiceOf(this.doc, phrase);
    const expletive = voice?.head === 'it' && BE.has(tokens[first + 1]?.norm ?? '');
    if (voice && phrase && !expletive) {
      return /,/.test((tokens[phrase.last - 1] as Token).post)
        ? withApposition(this.doc, voice, phrase.last, saying.first)
        : voice;
    }
    for (let k = saying.first - 1; k > Math.max(sentence.first, saying.first - 14); k--) {
      if (!isSpeakerNoun((tokens[k] as Token).norm)) continue;
      const near = phraseBefore(this.doc, sentence.first, k);
      const speaker = near && voiceOf(this.doc, near);
      const before = near && tokens[near.first - 1];
      if (speaker && !(before && near.first > sentence.first && PREPOSITION.has(before.norm))) return speaker;
    }
    return null;
  }
}

function agrees(voice: Voice, e: Entity): boolean {
  if (voice.head === 'he' || voice.head === 'she') {
    if (e.kind === 'unnamed') return !e.plural;
    return e.kind === 'person' && (e.gender === null || e.gender === genderOf(voice.head));
  }
  if (voice.head === 'it') return e.kind === 'body' && !e.plural;
  if (voice.head === 'they') return e.plural || e.kind === 'body';
  return false;
}

/** First token behind a dateline ("ARLO, Texas (AP) - |Police issued …"); the sentence's own where it has none. */
function afterDateline({ tokens }: Doc, { first, last }: Sentence): number {
  for (let k = first; k < Math.min(first + 8, last - 1); k++) {
    const { text, post } = tokens[k] as Token;
    if (!hasCapital(text) && !/\d/.test(text)) return first;
    if (DATELINE_END.test(post)) return k + 1;
  }
  return first;
}
