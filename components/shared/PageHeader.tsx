import { COMPARE } from '../../lib/wording/compare';
import { POPUP } from '../../lib/wording/popup';

interface Props {
  current: 'comparison' | 'options' | 'correct' | 'welcome';
  onOptions: () => void;
}

/** Head of every page that fills a tab: the name and the way to the other pages. */
export function PageHeader({ current, onOptions }: Props) {
  return (
    <header>
      <span class="brand">{POPUP.name}</span>
      <nav aria-label={POPUP.name}>
        <a href="comparison.html">{COMPARE.all}</a>
        {current !== 'options' && (
          <button type="button" class="plain" onClick={onOptions}>
            {POPUP.options}
          </button>
        )}
      </nav>
    </header>
  );
}
