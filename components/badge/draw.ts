import type { Border } from '../../lib/wording/badge';

/** One pill as it is drawn: its words are generated content, so that find, selection and copy do not see them. */
export interface BadgePill {
  words: string;
  /** Accessible name; begins with the words. */
  label: string;
  border: Border;
  /** Background incidents are drawn quieter. */
  quiet: boolean;
}

export interface BadgeProps {
  pills: readonly BadgePill[];
  /** Only a small mark: its words on focus; under the pointer the card opens. */
  compact: boolean;
  /** Words of the button that passes all badges by; null on all badges but the first. */
  skip: string | null;
  onOpen: (index: number) => void;
  onSkip: () => void;
  /** The reader is about to open one: pointer or focus is on it. */
  onNear: () => void;
}

/**
 * Draws the pills at the end of one paragraph into a root of their own. Plain elements: a page may hold hundreds.
 * Drawing again keeps the buttons that stay, and with them focus.
 */
export function drawBadge(root: ShadowRoot | HTMLElement, props: BadgeProps): void {
  const { pills, skip } = props;
  const wanted = pills.length + (skip === null ? 0 : 1);
  while (root.childElementCount > wanted) root.lastElementChild?.remove();
  while (root.childElementCount < wanted) root.append(createSlot(root.ownerDocument));
  const buttons = [...root.querySelectorAll('button')];
  const first = skip === null ? undefined : buttons.shift();
  if (skip !== null && first) drawSkip(first, skip, props.onSkip);
  pills.forEach((pill, index) => {
    const button = buttons[index];
    if (button) drawPill(button, pill, props, index);
  });
}

/** A button with room before it; the room is a space, so that none is left where the button begins a line. */
function createSlot(document: Document): HTMLElement {
  const slot = document.createElement('span');
  slot.className = 'slot';
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('focus', () => tell(button));
  button.addEventListener('keydown', ({ key }) => key === 'Escape' && button.classList.add('dismissed'));
  slot.append(button);
  return slot;
}

function drawPill(button: HTMLButtonElement, pill: BadgePill, props: BadgeProps, index: number): void {
  button.className = ['pill', pill.border, pill.quiet ? 'quiet' : '', props.compact ? 'compact' : ''].join(' ').trim();
  button.dataset.words = pill.words;
  button.setAttribute('aria-label', pill.label);
  button.setAttribute('aria-haspopup', 'dialog');
  button.lang = 'en';
  button.onclick = onTrusted(() => props.onOpen(index));
  button.onpointerenter = props.onNear;
  button.onfocus = props.onNear;
}

/** The words of a small pill show on focus: towards the middle of the viewport, until Esc (WCAG 1.4.13). */
function tell(button: HTMLButtonElement): void {
  button.classList.remove('dismissed');
  button.classList.toggle('end', button.getBoundingClientRect().left > innerWidth / 2);
}

function drawSkip(button: HTMLButtonElement, words: string, act: () => void): void {
  button.className = 'skip';
  delete button.dataset.words;
  button.dataset.text = words;
  button.setAttribute('aria-label', words);
  button.removeAttribute('aria-haspopup');
  button.onclick = onTrusted(act);
}

/** A page's scripts can send events of their own making; only the reader's count. */
function onTrusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (!event.isTrusted) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}
