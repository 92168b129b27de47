import { BE, PREPOSITION } from '../../lexicon/grammar';
import type { Attribution } from '../../model/status';
import type { SpokenBy } from '../stages';
import type { Doc, Sentence, Token } from '../types';
import { governing } from './governing';
import { phraseBefore, phraseFrom } from './phrase';
import { type QuoteRun, quotesOf } from './quotes';
import { type Entity, Registry } from './registry';
import type { Saying, Voice } from './saying';
import { sayingsOf } from './sayings';
import { speakerOf } from './speaker-of';
import { voiceOf } from './voice';
import { isSpeakerNoun } from './words';

const FIRST_PERSON = new Set(['we', 'i']);
const OPENERS = new Set(['but', 'and', 'however', 'meanwhile', 'then', 'also']);
/** How far from its quotation a saying may stand, in words. */
const NEAR_AFTER = 3;
const NEAR_BEFORE = 14;

/** Who says what in one article: sayings by sentence, quotations, and the speakers behind them; worked out once. */
export class Speech {
  private readonly registry: Registry;
  private readonly bySentence: Saying[][];
  private readonly quotes: QuoteRun[];
  private readonly heard = new Map<Saying, Entity[]>();
  private readonly quoted: (Saying | null)[] = [];
  /** A person a sentence is about without a word of saying: "he" of the next one. */
  private introduced: { voice: Voice; s: number } | null = null;

  constructor(private readonly doc: Doc) {
    this.registry = new Registry(doc);
    this.quotes = quotesOf(doc);
    this.bySentence = doc.sentences.map((sentence) => sayingsOf(doc, sentence));
    for (const sentence of doc.sentences) this.hear(sentence);
    for (const [k, quote] of this.quotes.entries()) this.quoted.push(this.sayingOfQuote(k, quote));
  }

  /** Who governs token `t` of sentence `s`; null where nobody does (the outlet's own voice). */
  at(t: number, s: number): SpokenBy | null {
    const inside = this.quotes.findIndex((q) => q.first <= t && t < q.last);
    const own = this.bySentence[s] ?? [];
    const speaks = (x: Saying) => x.hearsay || (this.heard.get(x)?.length ?? 0) > 0;
    const first = (x: Saying) => FIRST_PERSON.has(x.voices[0]?.head ?? '');
    if (inside >= 0) {
      const quote = this.quotes[inside] as QuoteRun;
      const inner = governing(
        this.doc,
        own.filter((x) => x.first >= quote.first && x.last <= quote.last && (speaks(x) || first(x))),
        t,
        (x) => this.isMedia(x),
      );
      const outer = this.quoted[inside] ?? null;
      if (inner && outer && first(inner)) return this.spoken(outer, inner);
      if (inner && !first(inner)) return this.spoken(inner);
      if (outer) return this.spoken(outer);
    }
    const outside = own.filter(
      (x) => speaks(x) && !this.quotes.some((q, k) => k !== inside && q.first <= x.first && x.last <= q.last),
    );
    const saying = governing(this.doc, outside, t, (x) => this.isMedia(x)) ?? this.introducing(s);
    return saying ? this.spoken(saying) : null;
  }

  /** Reads the sayings of a sentence in order and finds out who their speakers are. */
  private hear({ index }: Sentence) {
    const sayings = this.bySentence[index] ?? [];
    for (const saying of sayings) {
      const entities: Entity[] = [];
      for (const voice of saying.inherits ? [] : saying.voices) {
        const entity =
          voice.kind === 'pronoun' ? this.pronoun(voice, saying, sayings) : this.registry.resolve(voice, index);
        if (entity && !entities.includes(entity)) entities.push(entity);
      }
      if (saying.inherits) entities.push(...this.inherited(saying, sayings));
      for (const e of entities) e.seen = index;
      this.heard.set(saying, entities);
    }
    if (!sayings.length) this.introduce(index);
  }

  private introduce(index: number) {
    const sentence = this.doc.sentences[index] as Sentence;
    const phrase = phraseFrom(this.doc, sentence.first, sentence.last);
    const voice = phrase && voiceOf(this.doc, phrase);
    if (voice?.kind === 'person' && voice.name && (voice.role || voice.name.includes(' ')))
      this.introduced = { voice, s: index };
  }

  /** "he", "she", "it", "they" of a verb of saying: the last speaker of fitting kind. */
  private pronoun(voice: Voice, saying: Saying, sayings: Saying[]): Entity | null {
    const s = saying.s;
    for (const earlier of sayings) {
      if (earlier === saying) break;
      const same = this.heard.get(earlier)?.find((e) => agrees(voice, e));
      if (same && !earlier.hearsay) return same;
    }
    const last = this.registry.latest(s, 8, (e) => agrees(voice, e) && e.seen < s);
    const near = this.introduced;
    if (near && (voice.head === 'he' || voice.head === 'she') && near.s >= s - 2 && (!last || last.seen < near.s))
      return this.registry.resolve(near.voice, s);
    return last;
  }

  /** Speakers of "adding that": those of the saying before it in the sentence, else the sentence's subject. */
  private inherited(saying: Saying, sayings: Saying[]): Entity[] {
    let before: Entity[] = [];
    for (const x of sayings) {
      if (x === saying) break;
      const heard = this.heard.get(x);
      if (heard?.length && x.rule !== 'citing') before = heard;
    }
    if (before.length) return before;
    const voice = this.subjectOf(saying);
    if (!voice) return [];
    const entity =
      voice.kind === 'pronoun' ? this.pronoun(voice, saying, sayings) : this.registry.resolve(voice, saying.s);
    return entity ? [entity] : [];
  }

  /** The speaker that opens the sentence of a saying without a subject of its own, else the nearest before its verb. */
  private subjectOf(saying: Saying): Voice | null {
    const { tokens } = this.doc;
    const sentence = this.doc.sentences[saying.s] as Sentence;
    let first = sentence.first;
    while (first < saying.first && OPENERS.has(tokens[first]?.norm ?? '')) first++;
    const phrase = phraseFrom(this.doc, first, saying.first);
    const voice = phrase && voiceOf(this.doc, phrase);
    const expletive = voice?.head === 'it' && BE.has(tokens[first + 1]?.norm ?? '');
    if (voice && !expletive) return voice;
    for (let k = saying.first - 1; k > Math.max(sentence.first, saying.first - 14); k--) {
      const t = tokens[k] as Token;
      if (!isSpeakerNoun(t.norm)) continue;
      const near = phraseBefore(this.doc, sentence.first, k);
      const speaker = near && voiceOf(this.doc, near);
      const before = near && tokens[near.first - 1];
      if (speaker && !(before && near.first > sentence.first && PREPOSITION.has(before.norm))) return speaker;
    }
    return null;
  }

  /** The saying that a quotation belongs to. */
  private sayingOfQuote(k: number, quote: QuoteRun): Saying | null {
    const last = this.doc.tokens[quote.last - 1] as Token;
    const first = this.doc.tokens[quote.first] as Token;
    const after = this.outside(last.s, k).find(
      (x) => x.first >= quote.last && x.first - quote.last <= NEAR_AFTER && !x.hearsay && !x.inherits,
    );
    const next =
      !after && this.doc.sentences[last.s]?.last === quote.last ? this.closing(last.s + 1, quote.last) : null;
    const following = after ?? next;
    if (following && this.heard.get(following)?.length) return following;
    const front = this.outside(first.s, k)
      .filter((x) => x.last <= quote.first && quote.first - x.last <= NEAR_BEFORE && x.after && !x.hearsay)
      .at(-1);
    if (front && this.heard.get(front)?.length) return front;
    return this.continued(k, quote, first.s);
  }

  /** "Stop!” Ana Ruiz said." – the saying is a short sentence of its own right after the quotation. */
  private closing(s: number, from: number): Saying | null {
    const sentence = this.doc.sentences[s];
    if (!sentence || sentence.first !== from || sentence.block !== this.doc.sentences[s - 1]?.block) return null;
    return this.bySentence[s]?.find((x) => x.first - from <= NEAR_AFTER && !x.hearsay) ?? null;
  }

  /** A quotation without a saying of its own goes on from what was said before it in its block, or from the block before. */
  private continued(k: number, quote: QuoteRun, s: number): Saying | null {
    const previous = this.quotes[k - 1];
    const block = this.doc.sentences[s]?.block ?? 0;
    for (let i = s; i >= 0 && this.doc.sentences[i]?.block === block; i--) {
      const said = this.outside(i, k)
        .filter((x) => x.last <= quote.first && !x.hearsay && this.heard.get(x)?.length)
        .at(-1);
      if (said) return said;
    }
    if (previous && previous.block === block) return this.quoted[k - 1] ?? null;
    if (previous?.open && previous.block === block - 1) return this.quoted[k - 1] ?? null;
    if (this.doc.sentences[s]?.first !== quote.first) return null;
    for (let i = s - 1; i >= 0 && (this.doc.sentences[i]?.block ?? 0) >= block - 1; i--) {
      const said = this.outside(i, k)
        .filter((x) => !x.hearsay && this.heard.get(x)?.length)
        .at(-1);
      if (said) return said;
    }
    return previous && previous.block === block - 1 ? (this.quoted[k - 1] ?? null) : null;
  }

  /** Sayings of a sentence that stand in no quotation. */
  private outside(s: number, _k: number): Saying[] {
    return (this.bySentence[s] ?? []).filter((x) => !this.quotes.some((q) => q.first <= x.first && x.last <= q.last));
  }

  /** The saying before a list: "The ministry said:" and its items. */
  private introducing(s: number): Saying | null {
    const sentence = this.doc.sentences[s];
    if (!sentence || this.doc.blocks[sentence.block]?.kind !== 'item') return null;
    let i = s;
    while (i >= 0 && this.doc.blocks[this.doc.sentences[i]?.block ?? 0]?.kind === 'item') i--;
    const lead = this.doc.sentences[i];
    if (!lead || !/:\s*$/.test(this.doc.blocks[lead.block]?.text ?? '')) return null;
    return (this.bySentence[i] ?? []).filter((x) => x.after).at(-1) ?? null;
  }

  private isMedia(saying: Saying): boolean {
    const heard = this.heard.get(saying) ?? [];
    return heard.length > 0 && heard.every((e) => speakerOf(e, this.registry).type === 'media');
  }

  private spoken(saying: Saying, inner: Saying | null = null): SpokenBy | null {
    const entities = this.heard.get(saying) ?? [];
    const verb = inner?.confirms ? inner.verb : saying.verb;
    const rules = [`attribution/${saying.rule}: ${verb}`];
    const speakers = entities.map((e) => speakerOf(e, this.registry));
    const [speaker, ...jointSpeakers] = speakers;
    if (!speaker)
      return saying.hearsay ? { speaker: null, jointSpeakers: [], verb, attribution: 'unnamed', rules } : null;
    return {
      speaker,
      jointSpeakers,
      verb,
      attribution: attributionOf(entities, saying.confirms || inner?.confirms === true),
      rules,
    };
  }
}

function agrees(voice: Voice, e: Entity): boolean {
  if (voice.head === 'he' || voice.head === 'she') return e.kind === 'person' || (e.kind === 'unnamed' && !e.plural);
  if (voice.head === 'it') return e.kind === 'body' && !e.plural;
  if (voice.head === 'they') return e.plural || e.kind === 'body';
  return false;
}

function attributionOf(entities: Entity[], confirms: boolean): Attribution {
  if (entities.every((e) => e.kind === 'unnamed')) return 'unnamed';
  return confirms ? 'confirmed_by' : 'attributed';
}
