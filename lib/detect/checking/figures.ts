import type { CasualtyMention } from '../stages';
import type { View } from './view';

/** Longest line that may be a headline, in characters. */
const HEADING = 150;

/** The mention as a casualty claim; null for a stance. */
export function casualty(view: View, n: number): CasualtyMention | null {
  const mention = view.mentions[n];
  return mention?.kind === 'casualty' ? mention : null;
}

export const isKilled = (view: View, n: number): boolean => casualty(view, n)?.fields.effect === 'killed';

export const isIncrement = (view: View, n: number): boolean => casualty(view, n)?.fields.incremental ?? false;

export const isZero = (view: View, n: number): boolean => casualty(view, n)?.fields.figure.high === 0;

export const lowOf = (view: View, n: number): number | null => casualty(view, n)?.fields.figure.low ?? null;

/** A part of a total, by its link or by its words ("three of"). */
export function isPart(view: View, n: number): boolean {
  const own = casualty(view, n);
  return own !== null && (own.partOf !== null || view.doc.tokens[own.figureRange.last]?.norm === 'of');
}

/** One person told of by name or trade, without a figure word. */
export const isImplicit = (view: View, n: number): boolean => casualty(view, n)?.fields.figure.implicit ?? false;

/** Fighters of no state: their losses are not the toll of what they did. */
export const isAttacker = (view: View, n: number): boolean =>
  casualty(view, n)?.fields.victims.class === 'non_state_armed';

/** A line without a full stop (a headline or caption line), which says less than the text. */
export function isHeading(view: View, n: number): boolean {
  const sentence = view.doc.sentences[view.mentions[n]?.s ?? 0];
  const text = view.doc.blocks[sentence?.block ?? 0]?.text ?? '';
  return text.length < HEADING && !/[.!?”"’']\s*$/u.test(text);
}
