import type { Figure, VictimClass } from '../model/figure';
import type { GroupRange, IncidentRow } from '../model/saved';
import { dayRange } from './date';
import { plainFigureWords } from './figure';
import { plural, sentenceCase } from './plural';
import { effectName, isReferring } from './victims';

const CLASSES: Record<VictimClass, string> = {
  state_forces: 'state forces',
  non_state_armed: 'fighters and attackers',
  civilian: 'civilians',
  mixed: 'mixed groups',
  unspecified: 'people',
};

/** The kind of group in plain words, where an article prints none. */
export function className(victims: VictimClass): string {
  return CLASSES[victims];
}

/** Words for armed people that take no side; any other one ("terrorists", "martyrs") is its speaker's label. */
const PLAIN_ARMED = /^(armed )?(attackers?|assailants?|gunm[ae]n|fighters?|militants?|rebels?|insurgents?)$/i;

/** A heading speaks for the tool: a speaker's label for the other side stays in the speaker's own figures. */
function isLabel(group: string, victims: VictimClass): boolean {
  return victims === 'non_state_armed' && !PLAIN_ARMED.test(group.trim());
}

/** The group as a heading names it: in printed words where they name somebody and take no side, else by its kind. */
export function headingGroup({ group, victims }: Pick<GroupRange, 'group' | 'victims'>): string {
  return group === null || isReferring(group) || isLabel(group, victims) ? className(victims) : group;
}

/** "Soldiers killed": names a group and effect over several articles. */
export function groupName({ group, victims, effect }: Pick<GroupRange, 'group' | 'victims' | 'effect'>): string {
  const people = headingGroup({ group, victims });
  return sentenceCase(effect === 'casualties' ? `${people}, ${effectName(effect)}` : `${people} ${effectName(effect)}`);
}

/** "7–12", "7", "4 – more than 100", "dozens": printed figures alone, lowest first. */
export function rangeWords({ lowest, highest }: Pick<GroupRange, 'lowest' | 'highest'>): string {
  const low = counted(lowest);
  const high = counted(highest);
  if (low === high || high === '') return low || 'not counted';
  if (low === '') return high;
  return /^[\d,]+$/.test(low) && /^[\d,]+$/.test(high) ? `${low}–${high}` : `${low} – ${high}`;
}

/** "a soldier" counts one; an article alone says nothing in a range. */
function counted(figure: Figure): string {
  const words = plainFigureWords(figure);
  return /^an?$/.test(words) ? 'one' : words;
}

/** "2 speakers, 4 articles". */
export function countsWords({ speakers, articles }: { speakers: number; articles: number }): string {
  const by = speakers > 0 ? `${plural(speakers, { one: '# speaker', other: '# speakers' })}, ` : '';
  return by + plural(articles, { one: '# article', other: '# articles' });
}

/** "2–3 Feb 2022 · Panjgur, Noshki": when and where; places that the label already names are left out. */
export function whenAndWhere(row: Pick<IncidentRow, 'start' | 'end' | 'places' | 'label'>): string {
  const places = row.places.filter((place) => !row.label.toLowerCase().includes(place.toLowerCase())).slice(0, 3);
  return [dayRange(row.start, row.end), places.join(', ')].filter(Boolean).join(' · ');
}

export const DIFFERS_SIGN = 'figures differ';
