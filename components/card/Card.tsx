import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { ClaimRef } from '../../lib/model/status';
import type { CardLine, CardLink, CardWords } from '../../lib/wording/card';
import { CARD_LABELS, positionWords } from '../../lib/wording/card-labels';
import { nested, quoted } from '../../lib/wording/plural';

/** A stretch of the sentence; `marked` where the claim's own words are. */
export interface SentencePiece {
  text: string;
  marked: boolean;
}

/** One claim as the card shows it. */
export interface CardClaim {
  ref: ClaimRef;
  words: CardWords;
  sentence: SentencePiece[];
  background: boolean;
  rules: string[];
}

export interface CardActions {
  onClose: () => void;
  onCompare: (ref: ClaimRef) => void;
  onCorrect: (ref: ClaimRef) => void;
  onNotAClaim: (ref: ClaimRef) => void;
  /** Resolves to whether it is in the clipboard. */
  onCopy: (ref: ClaimRef) => Promise<boolean>;
  /** A claim of the same article. */
  onGoTo: (ref: ClaimRef) => void;
  /** The card's size has changed. */
  onResize: () => void;
}

export interface CardProps extends CardActions {
  claims: CardClaim[];
  /** Why nothing is kept of this page; null when it is. Without a record there is nothing to compare or correct. */
  note: string | null;
  /** Whether the claims are in a record that can be corrected and compared. */
  saved: boolean;
}

/** The card of one badge: one claim at a time. Page text stands in it as text, never as markup. */
export function Card(props: CardProps) {
  const { claims, note, saved, onClose, onResize } = props;
  const [index, setIndex] = useState(0);
  const claim = claims[index] ?? claims[0];
  if (!claim) return null;
  const { words } = claim;
  const turn = (by: number) => () => {
    setIndex((index + by + claims.length) % claims.length);
    setTimeout(onResize, 0);
  };
  return (
    <section class="card" aria-label={words.title} lang="en">
      <header>
        <h2>{words.title}</h2>
        {claims.length > 1 && (
          <span class="pager">
            <button type="button" aria-label={CARD_LABELS.previous} onClick={trusted(turn(-1))}>
              ‹
            </button>
            <span aria-live="polite">{positionWords(index, claims.length)}</span>
            <button type="button" aria-label={CARD_LABELS.next} onClick={trusted(turn(1))}>
              ›
            </button>
          </span>
        )}
        <button type="button" class="close" aria-label={CARD_LABELS.close} onClick={trusted(onClose)}>
          ×
        </button>
      </header>
      <p class="source" dir="auto">
        {words.source}
      </p>
      <blockquote dir="auto">
        “{claim.sentence.map(({ text, marked }) => (marked ? <mark key={text}>{nested(text)}</mark> : nested(text)))}”
      </blockquote>
      {claim.background && <p class="aside">{CARD_LABELS.background}</p>}
      <Lines lines={[...words.here, ...words.checking, ...words.parts]} {...props} />
      {words.saved.length > 0 && (
        <div class="saved">
          <h3>{CARD_LABELS.saved}</h3>
          <Lines lines={words.saved} {...props} />
        </div>
      )}
      {note !== null && <p class="aside">{note}</p>}
      <footer>
        {saved && <Action label={CARD_LABELS.compare} act={() => props.onCompare(claim.ref)} />}
        {saved && <Action label={CARD_LABELS.correct} act={() => props.onCorrect(claim.ref)} />}
        {saved && <Action label={CARD_LABELS.notAClaim} act={() => props.onNotAClaim(claim.ref)} />}
        <Copy copy={() => props.onCopy(claim.ref)} />
        <details onToggle={onResize}>
          <summary>{CARD_LABELS.why}</summary>
          <ul>
            {claim.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
          <p>{CARD_LABELS.limits}</p>
        </details>
      </footer>
    </section>
  );
}

function Lines({ lines, onGoTo }: { lines: CardLine[] } & Pick<CardActions, 'onGoTo'>) {
  if (lines.length === 0) return null;
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li key={line.code + line.words} class={line.code}>
          <span>{line.words}</span>
          {line.quote !== null && <q dir="auto"> {quoted(line.quote)}</q>}
          {line.links.map((link) => (
            // The space lets a line end here: without it the last word goes down with the link.
            <Fragment key={link.ref.article + link.ref.claim}>
              {' '}
              <Link link={link} onGoTo={onGoTo} />
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Link({ link, onGoTo }: { link: CardLink } & Pick<CardActions, 'onGoTo'>) {
  if (link.url === null) {
    return (
      <button type="button" class="link" onClick={trusted(() => onGoTo(link.ref))}>
        {link.words}
      </button>
    );
  }
  return (
    <a class="link" href={link.url} target="_blank" rel="noopener noreferrer">
      {link.words} ↗
    </a>
  );
}

function Action({ label, act }: { label: string; act: () => void }) {
  return (
    <button type="button" class="action" onClick={trusted(act)}>
      {label}
    </button>
  );
}

function Copy({ copy }: { copy: () => Promise<boolean> }) {
  const [said, setSaid] = useState<string>(CARD_LABELS.copy);
  const act = async () => setSaid((await copy()) ? CARD_LABELS.copied : CARD_LABELS.notCopied);
  return (
    <button type="button" class="action" aria-live="polite" onClick={trusted(() => void act())}>
      {said}
    </button>
  );
}

/** A page's scripts can send events of their own making; only the reader's count. */
function trusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}
