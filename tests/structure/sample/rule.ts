/** A rule that spells its words out in every way the check knows; read, never run. */

const DEEDS = ['ambush', 'of'];

export function rule(norm: string, words: string[], form: 'past' | 'base'): boolean {
  if (norm === 'soldier' || norm === 'of' || norm.endsWith('ing')) return true;
  if (words.includes('army') || norm.startsWith('shell')) return form === 'past';
  return /^(?:bomb(?:ed|ing)|the)$/.test(norm) || 'raid siege'.split(' ').includes(norm) || DEEDS.includes(norm);
}
