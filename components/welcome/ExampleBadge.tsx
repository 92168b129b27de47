import { WELCOME } from '../../lib/wording/welcome';
import './example-badge.css';

/** A paragraph with an underlined figure and its badge, as they look in an article; not a working one. */
export function ExampleBadge() {
  const rest = WELCOME.exampleText.slice(WELCOME.exampleMarked.length);
  return (
    <figure class="example">
      <figcaption class="note">{WELCOME.example}</figcaption>
      <p>
        <span class="marked">{WELCOME.exampleMarked}</span>
        {rest} <span class="pill double">{WELCOME.exampleBadge}</span>
      </p>
      <ul aria-label={WELCOME.borders}>
        {WELCOME.edges.map(({ border, words }) => (
          <li key={border}>
            <span class={`edge ${border}`} aria-hidden={true} />
            {words}
          </li>
        ))}
      </ul>
    </figure>
  );
}
