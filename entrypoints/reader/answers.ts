import type { ReadAnswer } from '../../lib/message/protocol';

/** Whether the background answered with claims; it is ours, so its shape is not looked into further. */
export function isReadAnswer(answer: unknown): answer is ReadAnswer {
  return typeof answer === 'object' && answer !== null && 'claims' in answer && 'articleId' in answer;
}

/** Why the background refused, or that it gave no answer. */
export function refusalOf(answer: unknown): string {
  const refused = typeof answer === 'object' && answer !== null && 'refused' in answer ? answer.refused : null;
  return typeof refused === 'string' ? refused : 'The extension gave no answer.';
}
