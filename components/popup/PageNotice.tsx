import type { ComponentChildren } from 'preact';
import type { StateWords } from '../../lib/wording/popup';

interface Props {
  words: Pick<StateWords, 'title'> & Partial<StateWords>;
  onAction?: () => void;
  /** A second way out, beside the action. */
  children?: ComponentChildren;
}

/** A page on which there is nothing to list: what it is in one sentence, and what the reader can do. */
export function PageNotice({ words, onAction, children }: Props) {
  return (
    <div class="this-page">
      <p class="found">{words.title}</p>
      {words.text && <p class="quiet">{words.text}</p>}
      {(onAction || children) && (
        <p class="actions">
          {onAction && words.action && (
            <button type="button" class="primary" onClick={onAction}>
              {words.action}
            </button>
          )}
          {children}
        </p>
      )}
    </div>
  );
}
