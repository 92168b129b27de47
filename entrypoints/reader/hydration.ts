import type { BadgePlan } from '../../lib/mark/badges';
import { isServerRendered } from '../../lib/mark/framework';
import { pathOf } from '../../lib/mark/path';
import { sendToBackground } from '../../lib/message/page';

/** Elements that a framework has taken over already: asked about once. */
const taken = new WeakSet<Element>();

/**
 * Hands over badge plans as soon as their blocks may be added to: all at once where no framework is at work, else as it
 * takes over. Blocks it never takes over, and those of frameworks that leave no trace, keep their painted words only.
 */
export async function whenHydrated(
  document: Document,
  plans: readonly BadgePlan[],
  show: (ready: BadgePlan[]) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  if (!isServerRendered(document)) {
    await show([...plans]);
    return;
  }
  const isTaken = (plan: BadgePlan): boolean => taken.has(plan.located.element);
  await show(plans.filter(isTaken));
  for (let left = plans.filter((plan) => !isTaken(plan)); left.length > 0 && !signal.aborted; ) {
    const ready = await askHydrated(left.map((plan) => pathOf(plan.located.element)));
    const now = left.filter((_, index) => ready[index]);
    if (signal.aborted || now.length === 0) return;
    for (const plan of now) taken.add(plan.located.element);
    left = left.filter((plan) => !isTaken(plan));
    await show(plans.filter(isTaken));
  }
}

async function askHydrated(elements: string[]): Promise<boolean[]> {
  const answer = await sendToBackground({ type: 'hydrated', elements });
  const ready: unknown = typeof answer === 'object' && answer !== null && 'ready' in answer ? answer.ready : null;
  return Array.isArray(ready) ? ready.map((each) => each === true) : [];
}
