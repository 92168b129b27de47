import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { quoted } from '../../lib/wording/plural';

interface Props {
  words: string;
  /** "newer", "order not known"; null for none. */
  mark: string | null;
  /** Its sentence; asked for when it is shown. */
  sentence: () => string;
  expanded: boolean;
  onToggle: (open: boolean) => void;
}

/**
 * A figure in a cell. Hover and focus show its sentence, which can be pointed at and stays until Esc or leaving
 * (WCAG 1.4.13); choosing it opens the details.
 */
export function FigureButton({ words, mark, sentence, expanded, onToggle }: Props) {
  const [shown, setShown] = useState(false);
  const told = shown ? sentence() : '';
  const id = useId();
  const tip = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (shown && tip.current && button.current) place(tip.current, button.current.getBoundingClientRect());
  }, [shown]);
  useEffect(() => {
    if (!shown) return;
    const hide = () => setShown(false);
    addEventListener('scroll', hide, { capture: true, once: true });
    return () => removeEventListener('scroll', hide, { capture: true });
  }, [shown]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the tip is part of what the pointer may rest on.
    <span
      class="figure"
      onMouseEnter={() => setShown(true)}
      onMouseLeave={() => setShown(false)}
      onFocusIn={() => setShown(true)}
      onFocusOut={() => setShown(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && shown) {
          event.stopPropagation();
          setShown(false);
        }
      }}
    >
      <button
        ref={button}
        type="button"
        class="plain"
        aria-expanded={expanded}
        aria-describedby={shown ? id : undefined}
        onClick={() => {
          setShown(false);
          onToggle(!expanded);
        }}
      >
        {words}
      </button>
      {mark && <span class="mark">{mark}</span>}
      {shown && told !== '' && (
        <span class="tip" role="tooltip" id={id} dir="auto" popover="manual" ref={tip}>
          {quoted(told)}
        </span>
      )}
    </span>
  );
}

/** Shows the tip right under the figure, or over it where there is no room, inside the window. */
function place(tip: HTMLElement, at: DOMRect): void {
  tip.showPopover?.();
  const { width, height } = tip.getBoundingClientRect();
  const below = at.bottom + height < innerHeight || at.top < height;
  tip.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
  tip.style.top = `${below ? at.bottom : at.top - height}px`;
}
