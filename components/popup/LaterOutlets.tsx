import { laterHint, laterWords, POPUP } from '../../lib/wording/popup';
import './later-outlets.css';

interface Props {
  /** Names of listed outlets that the reader has not allowed yet. */
  names: string[];
  /** Asks the browser for all of them. */
  onAllow: () => void;
}

/** Outlets that joined the list after the first release: one quiet line, opened by whoever wants them. */
export function LaterOutlets({ names, onAllow }: Props) {
  if (names.length === 0) return null;
  return (
    <details class="later-outlets">
      <summary>{laterWords(names.length)}</summary>
      <p>{laterHint(names)}</p>
      <button type="button" onClick={onAllow}>
        {POPUP.allowLater}
      </button>
    </details>
  );
}
