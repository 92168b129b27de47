import type { CasualtyClaim, Claim, ResponsibilityClaim, Stance } from '../../lib/model/claim';
import type { Figure, Precision, VictimClass } from '../../lib/model/figure';
import type { Party, Speaker, SpeakerType } from '../../lib/model/speaker';

/** The figure as the form holds it. */
export interface FigureDraft {
  precision: Exclude<Precision, 'vague'> | 'vague';
  /** The number, or the lower one of a range. */
  number: string;
  upper: string;
}

export interface GroupDraft {
  text: string;
  class: VictimClass;
}

export interface SpeakerDraft {
  named: 'named' | 'outlet';
  name: string;
  role: string;
  org: string;
  type: SpeakerType;
}

export interface StanceDraft {
  stance: Exclude<Stance, 'general'>;
  actor: string;
  accuser: string;
}

/** The form's values for a figure as it stands. */
export function figureDraft({ low, high, precision }: Pick<Figure, 'low' | 'high' | 'precision'>): FigureDraft {
  const number = precision === 'up_to' ? high : low;
  return { precision, number: number === null ? '' : String(number), upper: high === null ? '' : String(high) };
}

/** The bounds that the form says; null where a number is missing or the range runs backwards. */
export function boundsOf({ precision, number, upper }: FigureDraft): Pick<Figure, 'low' | 'high' | 'precision'> | null {
  const n = whole(number);
  const to = whole(upper);
  if (n === null) return null;
  switch (precision) {
    case 'exact':
    case 'about':
      return { low: n, high: n, precision };
    case 'at_least':
    case 'vague':
      return { low: n, high: null, precision };
    case 'up_to':
      return { low: null, high: n, precision };
    case 'range':
      return to === null || to < n ? null : { low: n, high: to, precision };
  }
}

function whole(text: string): number | null {
  const n = Number(text);
  return text.trim() !== '' && Number.isInteger(n) && n >= 0 ? n : null;
}

export function groupDraft({ victims }: CasualtyClaim): GroupDraft {
  return { text: victims.text ?? '', class: victims.class };
}

export function speakerDraft(claim: Pick<Claim, 'speaker'>): SpeakerDraft {
  const { speaker } = claim;
  return {
    named: speaker === null ? 'outlet' : 'named',
    name: speaker?.name ?? '',
    role: speaker?.role ?? '',
    org: speaker?.org ?? '',
    type: speaker?.type ?? 'other',
  };
}

const PARTIES: Partial<Record<SpeakerType, Party>> = {
  government: 'state',
  military: 'state',
  police: 'state',
  local_official: 'state',
  court: 'state',
  armed_group: 'non_state',
  un: 'third',
  ngo: 'third',
  medical: 'third',
  rescue: 'third',
  media: 'media',
};

/**
 * The speaker that the form says; null for the outlet's own voice.
 * The short form stays where the name did, else it is the organisation's or the name itself.
 */
export function speakerOf(draft: SpeakerDraft, before: Speaker | null): Speaker | null {
  const name = draft.name.trim();
  if (draft.named === 'outlet' || name === '') return null;
  const org = draft.org.trim() || null;
  const kept = before?.name === name && before.org === org ? before.short : null;
  return {
    name,
    role: draft.role.trim() || null,
    org,
    short: kept ?? org ?? name,
    type: draft.type,
    party: before?.type === draft.type ? before.party : (PARTIES[draft.type] ?? 'unknown'),
  };
}

/** The form's values for a claim on responsibility; null for a `general` one, which is about no incident. */
export function stanceDraft({ stance, actor, accuser }: ResponsibilityClaim): StanceDraft | null {
  return stance === 'general' ? null : { stance, actor: actor ?? '', accuser: accuser ?? '' };
}

const WITHOUT_ACTOR: Stance[] = ['no_claim', 'not_attributed'];
const WITH_ACCUSER: Stance[] = ['blamed', 'suspected', 'linked', 'rejected'];

/** The stance that the form says, without the parties that it does not have. */
export function stanceOf({ stance, actor, accuser }: StanceDraft): Pick<ResponsibilityClaim, 'actor' | 'accuser'> & {
  stance: StanceDraft['stance'];
} {
  return {
    stance,
    actor: WITHOUT_ACTOR.includes(stance) ? null : actor.trim() || null,
    accuser: WITH_ACCUSER.includes(stance) ? accuser.trim() || null : null,
  };
}
