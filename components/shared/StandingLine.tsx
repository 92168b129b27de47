import { STANDING_LINE } from '../../lib/wording/popup';

/** What the tool shows and what it does not know; on every page of the extension. */
export function StandingLine() {
  return <p class="note standing">{STANDING_LINE}</p>;
}
