import type { Claim } from '../model/claim';
import type { Checking } from '../model/status';
import type { Span, TextQuote } from '../model/text';
import type { CasualtyMention, Mention, Placed, SpokenBy } from './stages';
import type { Doc } from './types';

const CONTEXT = 48;
/**
 * A sentence is kept with each of its claims, and their ids come from it: one that goes on for longer than this, in
 * characters on either side of a claim, is cut around it, or a sentence without end would cost the square of its length.
 */
const REACH = 2_000;

/**
 * Mentions and what the later stages found of them → claims in reading order.
 * Ids come from content and occurrence, so that the same text always gives the same ids.
 */
export function assemble(
  doc: Doc,
  mentions: Mention[],
  spoken: SpokenBy[],
  placed: Placed[],
  marks: { marks: Checking[]; rules: string[] }[],
): Claim[] {
  const ids = idsOf(doc, mentions);
  return mentions.map((mention, n): Claim => {
    const sentence = doc.sentences[mention.s];
    const block = doc.blocks[sentence?.block ?? 0];
    const who = spoken[n];
    const where = placed[n];
    const span = anchorOf(mention);
    const claim = {
      id: ids[n] ?? '',
      block: block?.id ?? '',
      sentence: sentenceOf(doc, mention),
      quote: quoteOf(block?.text ?? '', span.start, span.end),
      incident: where?.incident ?? null,
      background: where?.background ?? false,
      speaker: who?.speaker ?? null,
      jointSpeakers: who?.jointSpeakers ?? [],
      verb: who?.verb ?? null,
      attribution: who?.attribution ?? 'own_voice',
      checking: marks[n]?.marks ?? [],
      saidAt: block?.saidAt ?? null,
      rules: [...mention.rules, ...(who?.rules ?? []), ...(where?.rules ?? []), ...(marks[n]?.rules ?? [])],
    };
    if (mention.kind === 'responsibility') {
      const { cue, stance, actor, accuser, byAuthority, mode } = mention.fields;
      return { ...claim, kind: 'responsibility', cue, stance, actor, accuser, byAuthority, mode };
    }
    const { figure, effect, effectText, victims, feared, incremental, cumulative, ambiguous, earlier } = mention.fields;
    return {
      ...claim,
      kind: 'casualty',
      figure,
      effect,
      effectText,
      victims,
      feared,
      incremental,
      cumulative,
      ambiguous,
      earlier,
      subsetOf: mention.partOf === null ? null : (ids[mention.partOf] ?? null),
      place: where?.place ?? null,
      scope: where?.scope ?? null,
    };
  });
}

/** Where the mention is anchored: its figure or its cue. */
function anchorOf(mention: Mention): Span {
  return mention.kind === 'casualty' ? mention.fields.figure : mention.fields.cue;
}

/** The sentence of a mention, or as much of it as is kept. */
function sentenceOf(doc: Doc, mention: Mention): Span {
  const sentence = doc.sentences[mention.s];
  if (!sentence) return { start: 0, end: 0 };
  const anchor = anchorOf(mention);
  return {
    start: Math.max(sentence.start, anchor.start - REACH),
    end: Math.min(sentence.end, anchor.end + REACH),
  };
}

function quoteOf(text: string, start: number, end: number): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

function idsOf(doc: Doc, mentions: Mention[]): string[] {
  const seen = new Map<string, number>();
  return mentions.map((mention) => {
    const content = contentOf(doc, mention);
    const count = seen.get(content) ?? 0;
    seen.set(content, count + 1);
    return `${mention.kind === 'casualty' ? 'c' : 'r'}${hash(`${content}#${count}`)}`;
  });
}

function contentOf(doc: Doc, mention: Mention): string {
  const { start, end } = sentenceOf(doc, mention);
  const text = doc.blocks[doc.sentences[mention.s]?.block ?? 0]?.text.slice(start, end) ?? '';
  return mention.kind === 'casualty'
    ? casualtyContent(mention, text)
    : `${mention.fields.stance}|${mention.fields.actor}|${text}`;
}

function casualtyContent({ fields }: CasualtyMention, text: string): string {
  return `${fields.effect}|${fields.figure.low}|${fields.figure.high}|${fields.victims.text}|${text}`;
}

/** 48-bit FNV-1a in two halves, base 36: short, stable, no cryptography needed. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return (a >>> 0).toString(36).padStart(7, '0') + ((b >>> 0) & 0xffff).toString(36).padStart(4, '0');
}
