import type { Victims } from '../model/figure';
import { words } from './fold';

/** A victim group in the form that is compared: who is counted, and which part of them. */
export interface Group {
  kind: 'forces' | 'perpetrators' | 'people' | 'mixed';
  /** Branch inside the forces; null: not told ("security forces", "personnel"). */
  branch: 'soldiers' | 'police' | null;
  /** Attributes that make it a part of its own, sorted ("children", "officers"). */
  part: string;
  /** Said of civilians in so many words. */
  civilian: boolean;
}

const SOLDIERS =
  /^(?:soldiers?|troops?|troopers?|army|fc|corps|paramilitar(?:y|ies)|jawans?|servicem[ae]n|marines?|rangers?|guards(?:man|men)?)$/;
const POLICE = /^(?:police|policem[ae]n|policewom[ae]n|cops?|constables?|sheriffs?|deput(?:y|ies)|lev(?:y|ies))$/;

/** Attributes that do not narrow the group further than its branch does. */
const NOT_A_PART = new Set(['police']);

/** Groups read before: an incident of hundreds of articles has thousands of claims about a few groups. */
const known = new Map<string, Group>();
const MOST_KNOWN = 20_000;

/** Reads a printed victim group; a bare number counts people. */
export function group(victims: Victims): Group {
  const key = JSON.stringify([victims.text, victims.class, victims.attributes]);
  const read = known.get(key) ?? groupOf(victims);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, read);
  return read;
}

function groupOf(victims: Victims): Group {
  const said = words(victims.text ?? '');
  const part = victims.attributes
    .filter((attribute) => !NOT_A_PART.has(attribute))
    .sort()
    .join('+');
  const civilian = victims.class === 'civilian';
  if (victims.class === 'state_forces') {
    const police = said.some((word) => POLICE.test(word)) || victims.attributes.includes('police');
    const soldiers = said.some((word) => SOLDIERS.test(word));
    return { kind: 'forces', branch: police === soldiers ? null : police ? 'police' : 'soldiers', part, civilian };
  }
  if (victims.class === 'non_state_armed') return { kind: 'perpetrators', branch: null, part, civilian };
  return { kind: victims.class === 'mixed' ? 'mixed' : 'people', branch: null, part, civilian };
}

/** Key of the group without its branch; groups with different keys never compare. */
export const groupKey = ({ kind, part }: Group): string => `${kind}/${part}`;

/** How a group lies to another of the same key: security forces hold soldiers and police, people hold civilians. */
export function nesting(a: Group, b: Group): 'same' | 'inside' | 'holds' | 'beside' {
  if (a.branch !== b.branch) {
    if (a.branch === null) return 'holds';
    return b.branch === null ? 'inside' : 'beside';
  }
  if (a.kind === 'people' && a.part === '' && a.civilian !== b.civilian) return a.civilian ? 'inside' : 'holds';
  return 'same';
}
