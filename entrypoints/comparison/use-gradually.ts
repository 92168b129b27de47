import { useEffect, useState } from 'preact/hooks';
import { usePrinting } from '../../components/shared/use-printing';

/**
 * How many of `count` parts of a page are drawn by now: the first ones at once, then one more each time the browser has
 * nothing better to do, from top to bottom, so that nothing moves that was there. All of them for paper.
 * @param atOnce parts of the first picture
 */
export function useGradually(count: number, atOnce: number): number {
  const [drawn, setDrawn] = useState(atOnce);
  const printing = usePrinting();
  useEffect(() => {
    if (drawn >= count) return;
    const id = requestIdleCallback(() => setDrawn(drawn + 1), { timeout: 300 });
    return () => cancelIdleCallback(id);
  }, [drawn, count]);
  return printing ? count : Math.min(count, Math.max(drawn, atOnce));
}
