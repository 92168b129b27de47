/** Right and wrong of one measure. */
export interface Count {
  right: number;
  of: number;
}

/** Found, invented and missed claims of one kind. */
export interface Found {
  found: number;
  extra: number;
  missed: number;
}

/** What one run over labelled texts gave; `faults` are lines for people. */
export interface Result {
  casualty: Found;
  responsibility: Found;
  slots: Map<string, Count>;
  faults: string[];
}

export function emptyResult(): Result {
  return {
    casualty: { found: 0, extra: 0, missed: 0 },
    responsibility: { found: 0, extra: 0, missed: 0 },
    slots: new Map(),
    faults: [],
  };
}

/** Notes whether one field of a matched claim is right; a wrong one becomes a line of the fault list. */
export function checkSlot(result: Result, slot: string, right: boolean, line: () => string): void {
  const count = result.slots.get(slot) ?? { right: 0, of: 0 };
  result.slots.set(slot, { right: count.right + (right ? 1 : 0), of: count.of + 1 });
  if (!right) result.faults.push(line());
}

export const precision = ({ found, extra }: Found): number => (found + extra ? found / (found + extra) : 1);
export const recall = ({ found, missed }: Found): number => (found + missed ? found / (found + missed) : 1);
export const share = (count: Count | undefined): number => (count?.of ? count.right / count.of : 1);

/** Lowest values that a run may give. */
export interface Floors {
  casualty: { precision: number; recall: number };
  responsibility: { precision: number; recall: number };
  slots: Record<string, number>;
}

/** Every measure as name, value and floor, so that a test can compare them and name what fell. */
export function measures(result: Result, floors: Floors): { name: string; value: number; floor: number }[] {
  const kinds = (['casualty', 'responsibility'] as const).flatMap((kind) => [
    { name: `${kind} precision`, value: precision(result[kind]), floor: floors[kind].precision },
    { name: `${kind} recall`, value: recall(result[kind]), floor: floors[kind].recall },
  ]);
  const slots = Object.entries(floors.slots).map(([slot, floor]) => ({
    name: slot,
    value: share(result.slots.get(slot)),
    floor,
  }));
  return [...kinds, ...slots];
}

const WEAK = new Set(['the', 'a', 'an', 'of', 'and', 'in', 'for', 'to', 's', 'mr', 'dr', 'group', 'army', 'minister']);

function words(text: string): Set<string> {
  const all = text
    .replace(/\b((?:\p{L}\.){2,6})/gu, (letters) => letters.replaceAll('.', ''))
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .split(/\s+/)
    .filter((word) => word.length > 1);
  const strong = all.filter((word) => !WEAK.has(word));
  return new Set(strong.length ? strong : all);
}

/** Two names mean the same speaker or actor when they share a word that carries meaning; two nulls are equal. */
export function sameName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const other = words(b);
  return [...words(a)].some((word) => other.has(word));
}
