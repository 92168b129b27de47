import {
  boundsOf,
  type FigureDraft,
  type GroupDraft,
  type SpeakerDraft,
  speakerOf,
} from '../../components/correct/drafts';
import type { Claim, ResponsibilityClaim } from '../../lib/model/claim';
import { ADDED_BLOCK } from '../../lib/model/correction';
import type { Effect } from '../../lib/model/figure';
import { hash } from '../../lib/store/address';

/** What the reader says of selected words. */
export interface NewClaim {
  kind: 'casualty' | 'responsibility';
  /** Figure words as they stand in the selection. */
  figureText: string;
  figure: FigureDraft;
  effect: Effect;
  effectText: string;
  group: GroupDraft;
  speaker: SpeakerDraft;
  stance: Exclude<ResponsibilityClaim['stance'], 'general'>;
  actor: string;
  accuser: string;
  /** Id of the article's incident; null for one of its own. */
  incident: string | null;
  background: boolean;
}

/** Rule that is named for a claim which no rule made. */
const BY_READER = 'added by the reader';

/** The claim for the selected words; null where a number is missing or the figure words do not stand in them. */
export function claimOf(quote: string, draft: NewClaim): Claim | null {
  const speaker = speakerOf(draft.speaker, null);
  const id = `u${hash(`${quote}\n${JSON.stringify(draft)}`)}`;
  const base = {
    id,
    block: ADDED_BLOCK,
    sentence: { start: 0, end: quote.length },
    quote: { exact: quote, prefix: '', suffix: '' },
    incident: draft.incident ?? id,
    background: draft.background,
    speaker,
    jointSpeakers: [],
    verb: null,
    attribution: speaker === null ? ('own_voice' as const) : ('attributed' as const),
    checking: [],
    saidAt: null,
    rules: [BY_READER],
  };
  if (draft.kind === 'responsibility') {
    return {
      ...base,
      kind: 'responsibility',
      cue: { text: quote, start: 0, end: quote.length },
      stance: draft.stance,
      actor: draft.actor.trim() || null,
      accuser: draft.accuser.trim() || null,
      byAuthority: false,
      mode: null,
    };
  }
  const start = quote.indexOf(draft.figureText);
  const bounds = boundsOf(draft.figure);
  if (bounds === null || draft.figureText === '' || start < 0) return null;
  return {
    ...base,
    kind: 'casualty',
    figure: { text: draft.figureText, start, end: start + draft.figureText.length, ...bounds, implicit: false },
    effect: draft.effect,
    effectText: draft.effectText.trim() || draft.effect,
    victims: { text: draft.group.text.trim() || null, class: draft.group.class, attributes: [] },
    feared: false,
    incremental: false,
    cumulative: false,
    ambiguous: false,
    subsetOf: null,
    earlier: false,
    place: null,
    scope: null,
  };
}

/** The first digits of the selection, as a start for the form. */
export function firstNumber(quote: string): string {
  return /\d[\d,]*/.exec(quote)?.[0] ?? '';
}
