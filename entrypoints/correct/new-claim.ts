import {
  boundsOf,
  type FigureDraft,
  type GroupDraft,
  type SpeakerDraft,
  type StanceDraft,
  speakerOf,
  stanceOf,
} from '../../components/correct/drafts';
import type { Claim } from '../../lib/model/claim';
import { ADDED_BLOCK } from '../../lib/model/correction';
import type { Effect } from '../../lib/model/figure';
import type { Speaker } from '../../lib/model/speaker';
import type { Attribution } from '../../lib/model/status';
import { hash } from '../../lib/store/address';
import { plainNumber } from '../../lib/wording/spelled';

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
  stance: StanceDraft;
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
    attribution: attributionOf(speaker),
    checking: [],
    saidAt: null,
    rules: [BY_READER],
  };
  if (draft.kind === 'responsibility') {
    return {
      ...base,
      kind: 'responsibility',
      cue: { text: quote, start: 0, end: quote.length },
      ...stanceOf(draft.stance),
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

/** Words of the longest number that is looked for: "one hundred and twenty-two". */
const LONGEST = 4;

/** The first number of the selection, in digits or in words, as a start for the form; empty texts where there is none. */
export function firstFigure(quote: string): { words: string; number: string } {
  const words = [...quote.matchAll(/[\p{L}\p{N}][\p{L}\p{N},-]*/gu)];
  for (let i = 0; i < words.length; i++) {
    for (let length = Math.min(LONGEST, words.length - i); length > 0; length--) {
      const last = words[i + length - 1];
      const printed = last && quote.slice(words[i]?.index, last.index + last[0].length).replace(/,$/, '');
      const value = printed ? plainNumber(printed) : null;
      if (printed && value !== null) return { words: printed, number: String(value) };
    }
  }
  return { words: '', number: '' };
}

function attributionOf(speaker: Speaker | null): Attribution {
  if (speaker === null) return 'own_voice';
  return speaker.type === 'unnamed' || speaker.type === 'unnamed_official' ? 'unnamed' : 'attributed';
}
