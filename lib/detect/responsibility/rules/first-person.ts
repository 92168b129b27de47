import { NAMED_GROUPS, STATE_FORCES } from '../../../lexicon/actors';
import { INFLICTED } from '../../../lexicon/asked-stances';
import { FIRST_PERSON_DEEDS } from '../../../lexicon/stances';
import { DEED_VERBS } from '../../../lexicon/stances-deeds';
import { READ_OUT, STATEMENT_WORDS } from '../../../lexicon/stances-frames';
import type { Range } from '../../types';
import { type Party, partyOf } from '../party';
import { resolved } from '../resolved';
import type { Cue, Rule } from '../rule';
import type { Scan } from '../scan';
import { inQuotation, quotedBy } from '../voice';
import { isPossible, negated } from './self-claims';
import { doesHarm, ownDeed } from './self-deeds';

/** Words of an article's beginning that say what kind of text it is. */
const OPENING = 60;

/**
 * "“We attacked the base,” the Front's spokesman said", "our fighters struck": whoever is quoted owns to the deed; in a text
 * that is itself a statement or a broadcast, the group that it names most.
 * Not: "“We killed the deal,” the minister said", "we were attacked", a columnist's "our attack".
 */
export const firstPerson: Rule = {
  name: 'first-person',
  cues: FIRST_PERSON_DEEDS,
  read(scan, cue) {
    if (!scan.violent || negated(scan, cue.first) || isPossible(scan, cue.first)) return null;
    if (cue.row === 'we did' && !doesHarm(scan, cue.first, cue.last, cue.row)) return null;
    const quoted = inQuotation(scan, cue.first);
    const teller = quoted ? quotedBy(scan, cue.first) : null;
    const read = teller ? partyOf(scan, teller) : null;
    if (!quoted && cue.row === 'we did' && !isHarm(scan, cue)) return null;
    const carried = !quoted || (teller !== null && READ_OUT.has(scan.tokens[teller.last - 1]?.norm ?? ''));
    const actor = carried ? stating(scan) : read && resolved(scan, read);
    if (!actor || (actor.kind !== 'group' && !(cue.row === 'we did' && isArmed(scan, actor)))) return null;
    return ownDeed(scan, cue, actor, 'first-person');
  },
};

/** "we *ambushed*", "we inflicted": harm by the verb itself, as in a report of battle. */
const isHarm = (scan: Scan, { last }: Cue): boolean => {
  const norm = scan.tokens[last - 1]?.norm ?? '';
  return DEED_VERBS.has(norm) || INFLICTED.has(norm);
};

/** An armed service of a state: a minister's "we killed it" is a manner of speaking. */
const isArmed = (scan: Scan, { kind, whole }: Party): boolean =>
  kind === 'state' && scan.tokens.slice(whole.first, whole.last).some((t) => STATE_FORCES.has(t.norm));

/** The armed group that speaks in a reprinted statement: a known one that its first words name. */
function stating(scan: Scan): Party | null {
  if (!scan.tokens.slice(0, OPENING).some((t) => STATEMENT_WORDS.has(t.norm))) return null;
  const mention = scan.names.mentions.find((m) => m.kind === 'group' && m.first < OPENING && isKnownGroup(scan, m));
  if (!mention) return null;
  const { first, last, name } = mention;
  return { ...partyOf(scan, { first, last }), name, kind: 'group', back: false };
}

const isKnownGroup = (scan: Scan, { first, last }: Range): boolean =>
  scan.tokens.slice(first, last + 1).some((t) => NAMED_GROUPS.has(t.norm));
