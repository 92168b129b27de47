/**
 * The claim to go to next, round the end.
 * @param order ids in reading order
 * @param current the one looked at, null before the first step
 * @returns null where there are none
 */
export function nextClaim(order: readonly string[], current: string | null, by: 1 | -1): string | null {
  if (order.length === 0) return null;
  const at = current === null ? -1 : order.indexOf(current);
  if (at < 0) return (by === 1 ? order[0] : order.at(-1)) ?? null;
  return order[(at + by + order.length) % order.length] ?? null;
}
