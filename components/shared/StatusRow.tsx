import type { Border } from '../../lib/wording/badge';
import './status-row.css';

interface Props {
  /** Figure or stance, then who says it, then the status: the badge's words apart. */
  parts: string[];
  border: Border;
  /** Set where the row acts: scrolls to the words, opens the claim. */
  onChoose?: () => void;
}

/** One claim as a line of a list; the edge carries the same border styles as the badges in the text. */
export function StatusRow({ parts, border, onChoose }: Props) {
  const [lead, ...rest] = parts;
  const content = (
    <>
      <span class="lead">{lead}</span>
      {rest.length > 0 && <span class="rest">{rest.join(' · ')}</span>}
    </>
  );
  return onChoose ? (
    <button type="button" class={`status-row ${border}`} onClick={onChoose}>
      {content}
    </button>
  ) : (
    <div class={`status-row ${border}`}>{content}</div>
  );
}
