import browser from 'webextension-polyfill';
import type { FromOwnPage, WriteAnswer } from './protocol';

/**
 * Asks the background, the only writer, to carry out a write.
 * @returns how it went; a background that does not answer is a failed write, never an exception
 */
export async function ask(message: FromOwnPage): Promise<WriteAnswer> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    return isAnswer(answer) ? answer : { ok: false, code: 'refused', reason: 'the extension gave no answer' };
  } catch (error) {
    return { ok: false, code: 'refused', reason: error instanceof Error ? error.message : String(error) };
  }
}

function isAnswer(answer: unknown): answer is WriteAnswer {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}
