import { HURRIED } from '../../lexicon/harm-cues';
import type { Group } from './group';
import type { View } from './view';

/**
 * "Scores of people [rushed] to the hospital to identify the dead": who goes there by himself is not hurt.
 * @param verb the participle without auxiliary
 * @param end first token behind the hospital
 */
export function comesByItself(view: View, group: Group, verb: number, end: number): boolean {
  if (!HURRIED.has(view.tokens[verb]?.norm ?? '')) return false;
  return group.quantity?.precision === 'vague' || (end < view.sentence.last && view.tokens[end]?.norm === 'to');
}
