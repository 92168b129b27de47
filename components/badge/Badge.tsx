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
  pills: BadgePill[];
  /** Only a small mark, its words on focus and hover. */
  compact: boolean;
  /** Words of the button that passes all badges by; null on all badges but the first. */
  skip: string | null;
  onOpen: (index: number) => void;
  onSkip: () => void;
}

/** The pills at the end of one paragraph. */
export function Badge({ pills, compact, skip, onOpen, onSkip }: BadgeProps) {
  return (
    <>
      {skip !== null && (
        <button type="button" class="skip" aria-label={skip} data-text={skip} onClick={onTrusted(onSkip)} />
      )}
      {pills.map((pill, index) => (
        <button
          key={pill.words}
          type="button"
          class={`pill ${pill.border}${pill.quiet ? ' quiet' : ''}${compact ? ' compact' : ''}`}
          data-words={pill.words}
          aria-label={pill.label}
          aria-haspopup="dialog"
          lang="en"
          onClick={onTrusted(() => onOpen(index))}
        />
      ))}
    </>
  );
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
