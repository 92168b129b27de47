import type { Stance } from '../model/claim';
import type { Effect, Precision, VictimClass } from '../model/figure';
import type { SpeakerType } from '../model/speaker';
import { className } from './incidents';
import { typeWords } from './speaker';

export const CORRECT = {
  title: 'Correct a claim',
  addTitle: 'Add a claim',
  pasteTitle: 'Read pasted text',
  sentence: (outlet: string) => `${outlet} writes:`,
  printed: 'Found',
  edited: 'Edited by you to',
  figure: 'Figure',
  is: 'The figure is',
  number: 'Number',
  from: 'From',
  to: 'To',
  words: 'Figure as printed',
  effect: 'What happened to them',
  effectWord: 'Word as printed',
  group: 'Group',
  groupWords: 'Group as printed',
  groupKind: 'Kind of group',
  speaker: 'Speaker',
  noSpeaker: 'The outlet itself; no source named',
  namedSpeaker: 'A speaker',
  speakerName: 'Name',
  speakerRole: 'Role',
  speakerOrg: 'Organisation',
  speakerType: 'Kind of speaker',
  event: 'Event',
  ownEvent: 'An event of its own',
  note: 'Note',
  noteHint: 'For yourself; it goes out with exports.',
  save: 'Save',
  add: 'Add claim',
  notAClaim: 'Not a claim',
  nothing: 'Nothing was changed.',
  gone: 'This claim is not saved any more.',
  markedNot: 'You marked this as not a claim: it stands in no list, no comparison and no badge.',
  backTo: 'To the comparison',
  kept: 'What was found is kept beside your edit; exports mark it as edited.',
  selected: 'Selected words',
  needsFigure: 'The selection holds no figure words. Type the figure as it is printed.',
  badFigure: 'Not saved: a figure is a whole number, and “between” goes from the lower to the higher one.',
  notInWords: 'These words do not stand in the selection.',
  notSaved:
    'This article is not saved, so nothing can be added to it. Open it once with saving on, then select the words again.',
  kind: 'What the words are',
  kindFigure: 'A figure for people',
  kindStance: 'A claim on responsibility',
  stance: 'Who says what',
  responsibility: 'Responsibility',
  pasteText: 'Text of the article',
  pasteHint: 'Paragraphs apart by an empty line. It is read on this device.',
  pasteHeadline: 'Headline',
  pasteOutlet: 'Outlet',
  pasteUrl: 'Address',
  pasteDate: 'Published on',
  read: 'Read it',
  found: 'Found in the text',
  nothingFound: 'No casualty or responsibility wording found in this text.',
} as const;

export const PRECISIONS: Record<Exclude<Precision, 'vague'>, string> = {
  exact: 'exactly',
  at_least: 'at least',
  up_to: 'at most',
  about: 'about',
  range: 'between',
};

type ToldStance = Exclude<Stance, 'general'>;

const STANCES: Record<ToldStance, string> = {
  claimed: 'claims it',
  admitted: 'acknowledges it',
  blamed: 'is blamed',
  suspected: 'is suspected',
  linked: 'is linked to it',
  denied: 'denies it',
  rejected: 'rejects a claim',
  no_claim: 'nobody has claimed it',
  not_attributed: 'the speaker names nobody',
};

/** What each stance asks for: who it is about, and the other party; null where it has none. */
export const STANCE_PARTIES: Record<ToldStance, { actor: string | null; accuser: string | null }> = {
  claimed: { actor: 'Who claims it', accuser: null },
  admitted: { actor: 'Who acknowledges it', accuser: null },
  blamed: { actor: 'Who is blamed', accuser: 'Who blames' },
  suspected: { actor: 'Who is suspected', accuser: 'Who suspects' },
  linked: { actor: 'To whom it is linked', accuser: 'Who links it' },
  denied: { actor: 'Who denies it', accuser: null },
  rejected: { actor: 'Who rejects the claim', accuser: 'Whose claim is rejected' },
  no_claim: { actor: null, accuser: null },
  not_attributed: { actor: null, accuser: null },
};

export const STANCE_CHOICES: { value: ToldStance; words: string }[] = (Object.keys(STANCES) as ToldStance[]).map(
  (value) => ({ value, words: STANCES[value] }),
);

export const EFFECT_NAMES: Record<Effect, string> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  abducted: 'abducted',
  displaced: 'displaced',
  casualties: 'killed or injured, not told apart',
};

const CLASSES: VictimClass[] = ['state_forces', 'non_state_armed', 'civilian', 'mixed', 'unspecified'];
const TYPES: SpeakerType[] = [
  'government',
  'military',
  'police',
  'armed_group',
  'medical',
  'rescue',
  'local_official',
  'court',
  'un',
  'ngo',
  'witness',
  'family',
  'media',
  'company',
  'unnamed_official',
  'unnamed',
  'other',
];

/** Choices of a select: value and words. */
export const CLASS_CHOICES = CLASSES.map((value) => ({ value, words: className(value) }));
export const TYPE_CHOICES = TYPES.map((value) => ({ value, words: typeWords(value) }));
