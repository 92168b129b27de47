import type { Kind } from './records';

/** Version that this code writes. */
export const VERSION = 1;

/** Turns a record of one version into the next one's; pure, and never changed once released. */
export type Step = (record: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * Upgrade steps by kind; the step at index 0 leads from version 1 to 2. A step that is released is frozen: a mistake in it
 * is put right by the next one. Every version has an example record in the tests, and each must come through all later steps.
 */
export const STEPS: Readonly<Partial<Record<Kind, readonly Step[]>>> = {};

/** Brings a record of an older version to the present one. A kind without steps has not changed. */
export function upgrade(
  kind: Kind,
  record: Readonly<Record<string, unknown>>,
  from: number,
  steps: readonly Step[] = STEPS[kind] ?? [],
): Record<string, unknown> {
  return steps.slice(from - 1).reduce<Record<string, unknown>>((current, step) => step(current), { ...record });
}
