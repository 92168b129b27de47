import type { Claim } from '../../lib/model/claim';
import { badgeWords, isBadged } from '../../lib/wording/badge';
import { figuresWords } from '../../lib/wording/figures';
import { partOfWords } from '../../lib/wording/parts';
import { lowerFirst } from '../../lib/wording/plural';
import { foundWords, POPUP, speakerCounts } from '../../lib/wording/popup';
import type { Told } from '../../lib/wording/told';
import { StatusRow } from '../shared/StatusRow';
import './this-page.css';

interface Props {
  told: Told;
  partial: boolean;
  /** Words on why the article is not saved; null when it is. */
  unsaved: string | null;
  onScrollTo: (claim: string) => void;
  /** null where there is nothing saved to compare with. */
  onCompare: (() => void) | null;
  onTurnOff: () => void;
}

/** What stands on the page: the sentence, each speaker's count, every claim in reading order. */
export function ThisPage({ told, partial, unsaved, onScrollTo, onCompare, onTurnOff }: Props) {
  const listed = told.claims.filter(isBadged);
  const main = listed.filter((claim) => !claim.background);
  const background = listed.filter((claim) => claim.background);
  const counts = speakerCounts(told);
  return (
    <div class="this-page">
      <p class="found">{foundWords(listed)}</p>
      {partial && <p class="notice">{POPUP.partial}</p>}
      {unsaved !== null && <p class="notice">{unsaved}</p>}
      {counts.length > 0 && (
        <section aria-labelledby="as-said">
          <h2 id="as-said">{POPUP.asSaid}</h2>
          <dl class="counts">
            {counts.map(({ speaker, words }) => (
              <div key={speaker}>
                <dt>{speaker}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
          {onCompare && (
            <button type="button" class="plain" onClick={onCompare}>
              {POPUP.openCompare}
            </button>
          )}
        </section>
      )}
      {main.length > 0 && (
        <section aria-labelledby="in-order">
          <h2 id="in-order">{POPUP.inOrder}</h2>
          <ClaimList claims={main} told={told} onScrollTo={onScrollTo} />
        </section>
      )}
      {background.length > 0 && (
        <details open={main.length === 0}>
          <summary>{`${POPUP.background} (${background.length})`}</summary>
          <ClaimList claims={background} told={told} onScrollTo={onScrollTo} />
        </details>
      )}
      <p class="note">{`${POPUP.hint} ${POPUP.missed}`}</p>
      <button type="button" class="plain turn-off" onClick={onTurnOff}>
        {POPUP.turnOff}
      </button>
    </div>
  );
}

function ClaimList({ claims, told, onScrollTo }: Pick<Props, 'told' | 'onScrollTo'> & { claims: Claim[] }) {
  return (
    <ol class="claims">
      {claims.map((claim) => {
        const { parts, border } = badgeWords([claim], told.comparisons, told.related, told);
        const part = claim.kind === 'casualty' ? partOfWords(claim, told.claims) : null;
        const lead = claim.kind === 'casualty' ? [figuresWords([claim], true)] : parts.slice(0, 1);
        const place = [part === null ? null : lowerFirst(part), claim.block === 'title' ? POPUP.headline : null];
        const shown = [...lead, ...parts.slice(1), ...place.filter((words) => words !== null)];
        return (
          <li key={claim.id} class={part === null ? '' : 'part'}>
            <StatusRow parts={shown} border={border} onChoose={() => onScrollTo(claim.id)} />
          </li>
        );
      })}
    </ol>
  );
}
