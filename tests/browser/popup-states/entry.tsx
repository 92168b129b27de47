import { render } from 'preact';
import '../../../components/style/tokens.css';
import '../../../components/style/base.css';
import '../../../entrypoints/popup/popup.css';
import { StandingLine } from '../../../components/shared/StandingLine';
import { PageTab } from '../../../entrypoints/popup/PageTab';
import type { View } from '../../../entrypoints/popup/page-state';

const nothing = () => undefined;

/** Draws the popup's first tab in one state, with the popup's own styles, where a checker can look. */
function draw(view: View): void {
  const main = document.querySelector('main');
  if (!main) return;
  render(null, main);
  render(
    <div class="popup">
      <h1>By Whose Count</h1>
      <PageTab
        view={view}
        scrollTo={nothing}
        compare={nothing}
        paste={nothing}
        readOnce={nothing}
        switchOn={nothing}
        allowSite={nothing}
        turnOff={nothing}
      />
      <StandingLine />
    </div>,
    main,
  );
}

Object.assign(globalThis, { draw });
