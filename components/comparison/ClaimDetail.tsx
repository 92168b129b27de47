import { useEffect, useRef, useState } from 'preact/hooks';
import type { Claim } from '../../lib/model/claim';
import type { ArticleView } from '../../lib/model/saved';
import type { CardWords } from '../../lib/wording/card';
import { COMPARE } from '../../lib/wording/compare';
import { dayAndTime } from '../../lib/wording/date';
import { quoted } from '../../lib/wording/plural';
import './claim-detail.css';

interface Props {
  claim: Claim;
  words: CardWords;
  view: ArticleView;
  /** Address of the article with a text fragment for the claim's words. */
  link: string;
  onCorrect: () => void;
  onNotAClaim: () => void;
  onNote: (text: string) => void;
  onClose: () => void;
}

/** All that is known of one figure or stance of the comparison, and what the reader can do with it. */
export function ClaimDetail({ claim, words, view, link, ...act }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const saved = view.notes[claim.id] ?? '';
  const [note, setNote] = useState(saved);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim brings its own note and the focus.
  useEffect(() => {
    setNote(saved);
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [claim.id]);
  const lines = [...words.checking, ...words.parts, ...words.here, ...words.saved];
  const { article } = view;
  return (
    <section
      class="claim-detail"
      aria-labelledby="claim-detail"
      onKeyDown={(event) => event.key === 'Escape' && act.onClose()}
    >
      <header>
        <h3 id="claim-detail" ref={heading} tabIndex={-1}>
          {words.title}
          {claim.id in view.detected && <span class="kind">{` · ${COMPARE.edited}`}</span>}
        </h3>
        <button type="button" class="plain" onClick={act.onClose}>
          {COMPARE.close}
        </button>
      </header>
      <p>{words.source}</p>
      <blockquote dir="auto">{quoted(article.sentences[claim.id] ?? claim.quote.exact)}</blockquote>
      <p class="quiet">
        {[article.outlet, dayAndTime(article.modified ?? article.published)].filter(Boolean).join(' · ')}
        {' · '}
        <a href={link} target="_blank" rel="noreferrer">
          {COMPARE.words}
        </a>
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line.words}>
              {line.words}
              {line.quote && (
                <span class="evidence" dir="auto">
                  {quoted(line.quote)}
                </span>
              )}
              {line.links.map(
                ({ ref, words: to, url }) =>
                  url !== null && (
                    <a key={`${ref.article} ${ref.claim}`} href={url} target="_blank" rel="noreferrer">
                      {to}
                    </a>
                  ),
              )}
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          act.onNote(note);
        }}
      >
        <label for="claim-note">{COMPARE.note}</label>
        <textarea id="claim-note" rows={2} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
        <p class="actions">
          <button type="submit" disabled={note === saved}>
            {COMPARE.saveNote}
          </button>
          <button type="button" onClick={act.onCorrect}>
            {COMPARE.correct}
          </button>
          <button type="button" onClick={act.onNotAClaim}>
            {COMPARE.notAClaim}
          </button>
        </p>
      </form>
    </section>
  );
}
