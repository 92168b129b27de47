import { BACK_NOUNS, NAMED_GROUPS } from '../../lexicon/actors';
import type { Range } from '../types';
import { type Party, partyOf } from './party';
import type { Cue } from './rule';
import type { Scan } from './scan';
import { speakerOf } from './subject';
import { quotedBy, toldAfter } from './voice';

/**
 * Who denies at a cue: the subject of the verb, whose quotation says "we did not", or the body of which one of its own tells
 * what "it did not" do. Null where nobody is printed.
 */
export function denierOf(scan: Scan, cue: Cue): Party | null {
  if (cue.row !== 'we did not' && cue.row !== 'it did not') return speakerOf(scan, cue.first);
  const teller = cue.row === 'we did not' ? quotedBy(scan, cue.first) : toldAfter(scan, cue.last);
  const party = teller && partyOf(scan, teller);
  if (!party) return null;
  if (cue.row === 'we did not') return party.kind === 'unnamed' ? null : party;
  const own = partyOf(scan, { first: cue.first, last: cue.first + 1 });
  return ofGroup(scan, teller) ? { ...own, kind: 'group' } : null;
}

/** "an official *of the group*": the one named before that the pronoun means. */
const ofGroup = (scan: Scan, { first, last }: Range): boolean =>
  scan.tokens.slice(first, last + 4).some((t) => BACK_NOUNS.has(t.norm) || NAMED_GROUPS.has(t.norm));
