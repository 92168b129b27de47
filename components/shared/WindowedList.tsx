import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePrinting } from './use-printing';
import './windowed.css';
import { Heights, type Range } from './window-range';

/** Lists up to here are drawn whole. */
const SHORT = 60;
/** Height beyond the window, in windows, that is drawn as well: the next Tab and a fast wheel find their rows there. */
const BEYOND = 1;

interface Props<Item> {
  class: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** Content of a row. */
  row: (item: Item) => ComponentChildren;
  /** Likely height of a row in px. */
  guess: number;
  /** Called when the end comes near; there may be more to read. */
  onEnd?: (() => void) | undefined;
}

/**
 * A list of which only the rows near the window are drawn, so that thousands scroll as a few do. Each row says which one of
 * how many it is; the row with the focus stays; on paper all stand.
 */
export function WindowedList<Item>({ items, keyOf, row, guess, onEnd, ...props }: Props<Item>) {
  const list = useRef<HTMLOListElement>(null);
  const heights = useRef(new Heights(guess));
  const [near, setNear] = useState<Range>({ from: 0, to: SHORT });
  const printing = usePrinting();
  const whole = printing || items.length <= SHORT;
  const keys = useMemo(() => items.map(keyOf), [items, keyOf]);

  const look = useCallback(() => {
    const element = list.current;
    if (!element) return;
    // A list that scrolls by itself stays where it is while its rows move.
    const over = element.getBoundingClientRect().top - element.scrollTop;
    const room = innerHeight * BEYOND;
    const next = heights.current.range(keys, -over - room, innerHeight - over + room);
    setNear((now) => (now.from === next.from && now.to === next.to ? now : next));
    if (next.to >= keys.length) onEnd?.();
  }, [keys, onEnd]);

  useLayoutEffect(() => {
    let news = false;
    for (const child of list.current?.children ?? []) {
      const { key = '' } = (child as HTMLElement).dataset;
      news = heights.current.learn(key, (child as HTMLElement).offsetHeight) || news;
    }
    if (news) look();
  });
  useLayoutEffect(() => {
    look();
    addEventListener('scroll', look, { capture: true, passive: true });
    addEventListener('resize', look);
    // What is unfolded comes into view without being scrolled.
    addEventListener('toggle', look, { capture: true });
    return () => {
      removeEventListener('scroll', look, { capture: true });
      removeEventListener('resize', look);
      removeEventListener('toggle', look, { capture: true });
    };
  }, [look]);

  const focused = focusedRow(list.current, keys);
  const drawn = items.flatMap((_, i) => (whole || (i >= near.from && i < near.to) || i === focused ? [i] : []));
  const after = heights.current.sum(keys, (drawn.at(-1) ?? -1) + 1, items.length);
  return (
    <ol ref={list} class={`windowed ${props.class}`} style={after > 0 ? { paddingBlockEnd: `${after}px` } : undefined}>
      {drawn.map((i, n) => {
        const item = items[i];
        if (item === undefined) return null;
        const before = heights.current.sum(keys, (drawn[n - 1] ?? -1) + 1, i);
        return (
          <li
            key={keys[i]}
            data-key={keys[i]}
            aria-setsize={items.length}
            aria-posinset={i + 1}
            style={before > 0 ? { marginBlockStart: `${before}px` } : undefined}
          >
            {row(item)}
          </li>
        );
      })}
    </ol>
  );
}

function focusedRow(list: HTMLElement | null, keys: readonly string[]): number {
  const active = document.activeElement;
  if (!list || !active || !list.contains(active)) return -1;
  return keys.indexOf((active.closest('li') as HTMLElement | null)?.dataset.key ?? '');
}
