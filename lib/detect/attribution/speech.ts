import { FIRST_PERSON } from '../../lexicon/function-words';
import type { Speaker } from '../../model/speaker';
import type { Attribution } from '../../model/status';
import type { SpokenBy } from '../stages';
import type { Doc } from '../types';
import type { Entity } from './entity';
import { around, governing } from './governing';
import { Hearing } from './hearing';
import { type QuoteRun, quoteAt, quotesOf } from './quotes';
import { sayingsOfQuotes } from './quoting';
import { Registry } from './registry';
import type { Saying } from './saying';
import { sayingsOf } from './sayings';
import { speakerOf } from './speaker-of';

/** Who says what in one article: sayings by sentence, quotations, and the speakers behind them; worked out once. */
export class Speech {
  private readonly registry: Registry;
  private readonly hearing: Hearing;
  private readonly bySentence: Saying[][];
  private readonly outside: Saying[][];
  private readonly quotes: QuoteRun[];
  private readonly quoted: (Saying | null)[];

  constructor(private readonly doc: Doc) {
    this.registry = new Registry(doc);
    this.quotes = quotesOf(doc);
    this.bySentence = doc.sentences.map((sentence) => sayingsOf(doc, sentence));
    this.hearing = new Hearing(doc, this.registry, this.bySentence, (x) => this.quoteOf(x) >= 0);
    this.outside = this.bySentence.map((own) => own.filter((x) => this.quoteOf(x) < 0));
    this.quoted = sayingsOfQuotes(doc, this.quotes, this.hearing, (s) => this.outside[s] ?? []);
  }

  /** Who governs token `t` of sentence `s`; null where nobody does (the outlet's own voice). */
  at(t: number, s: number): SpokenBy | null {
    const inside = quoteAt(this.quotes, t);
    if (inside >= 0) {
      const own = around(this.bySentence[s] ?? [], t).filter((x) => this.quoteOf(x) === inside);
      const inner = governing(
        this.doc,
        own.filter((x) => this.speaks(x) || isFirstPerson(this.doc, x)),
        t,
        this.isMedia,
      );
      const outer = this.quoted[inside] ?? null;
      if (inner && !isFirstPerson(this.doc, inner)) return this.spoken(inner);
      if (outer) return this.spoken(outer, inner);
    }
    const near = around(this.outside[s] ?? [], t).filter((x) => this.speaks(x));
    const saying = governing(this.doc, near, t, this.isMedia) ?? this.introducing(s);
    return saying ? this.spoken(saying) : null;
  }

  /** The speaker of this article that a printed name means ("Foreign Minister Ana Ruiz"); the same object where none is. */
  sameSpeaker(speaker: Speaker): Speaker {
    const entity = this.registry.known(speaker.name);
    return entity ? speakerOf(entity, this.registry) : speaker;
  }

  /** Index of the quotation that holds a whole saying, else -1. */
  private quoteOf(x: Saying): number {
    const k = quoteAt(this.quotes, x.first);
    return k >= 0 && x.last <= (this.quotes[k] as QuoteRun).last ? k : -1;
  }

  private speaks(x: Saying): boolean {
    return x.hearsay || this.hearing.speakersOf(x).length > 0;
  }

  private readonly isMedia = (saying: Saying): boolean => {
    const heard = this.hearing.speakersOf(saying);
    return heard.length > 0 && heard.every((e) => speakerOf(e, this.registry).type === 'media');
  };

  /** The saying before a list: "The ministry said:" and its items. */
  private introducing(s: number): Saying | null {
    const block = this.doc.sentences[s]?.block ?? 0;
    if (this.doc.blocks[block]?.kind !== 'item') return null;
    let lead = block;
    while (lead > 0 && this.doc.blocks[lead]?.kind === 'item') lead--;
    if (!/:\s*$/.test(this.doc.blocks[lead]?.text ?? '')) return null;
    let i = s;
    while (i > 0 && this.doc.sentences[i]?.block !== lead) i--;
    return (this.outside[i] ?? []).findLast((x) => x.after && this.speaks(x)) ?? null;
  }

  private spoken(saying: Saying, inner: Saying | null = null): SpokenBy | null {
    const entities = this.hearing.speakersOf(saying);
    const confirms = saying.confirms || inner?.confirms === true;
    const verb = inner?.confirms ? inner.verb : saying.verb;
    const rules = [`attribution/${saying.rule}: ${verb}`];
    const [speaker, ...jointSpeakers] = entities.map((e) => speakerOf(e, this.registry));
    if (!speaker) {
      return saying.hearsay ? { speaker: null, jointSpeakers: [], verb, attribution: 'unnamed', rules } : null;
    }
    return { speaker, jointSpeakers, verb, attribution: attributionOf(entities, confirms), rules };
  }
}

/** "we", "my office": inside a quotation whoever is quoted. */
function isFirstPerson(doc: Doc, x: Saying): boolean {
  const voice = x.voices[0];
  if (!voice) return false;
  return FIRST_PERSON.has(voice.head) || FIRST_PERSON.has(doc.tokens[voice.first]?.norm ?? '');
}

function attributionOf(entities: Entity[], confirms: boolean): Attribution {
  if (entities.every((e) => e.kind === 'unnamed')) return 'unnamed';
  return confirms ? 'confirmed_by' : 'attributed';
}
