import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { PageHeader } from '../../components/shared/PageHeader';
import { ExampleBadge } from '../../components/welcome/ExampleBadge';
import { ask } from '../../lib/message/own';
import { STANDING_LINE } from '../../lib/wording/popup';
import { WELCOME } from '../../lib/wording/welcome';

/** First run: what a badge says, what the tool knows and does not know, and what it keeps. */
export function Welcome() {
  useEffect(() => {
    ask({ type: 'settings', change: { welcomed: true } });
  }, []);
  const openOptions = () => browser.runtime.openOptionsPage();
  return (
    <div class="page narrow welcome">
      <PageHeader current="welcome" onOptions={openOptions} />
      <main>
        <h1>{WELCOME.title}</h1>
        <p>{WELCOME.lead}</p>
        <ExampleBadge />
        <p class="line">{STANDING_LINE}</p>
        <div class="columns">
          <section>
            <h2>{WELCOME.knows}</h2>
            <ul>
              {WELCOME.knowsText.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
          <section>
            <h2>{WELCOME.knowsNot}</h2>
            <ul>
              {WELCOME.knowsNotText.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
        </div>
        <section>
          <h2>{WELCOME.keeps}</h2>
          <p>{WELCOME.keepsText}</p>
        </section>
        <p class="actions">
          <button type="button" class="primary" onClick={() => window.close()}>
            {WELCOME.done}
          </button>
          <button type="button" onClick={openOptions}>
            {WELCOME.options}
          </button>
        </p>
      </main>
    </div>
  );
}
