import { DOER_NOUNS } from '../../../lexicon/actors';
import { AFFILIATION, DID_IT, DONE, DONE_BY } from '../../../lexicon/asked-stances';
import { NOT_ATTRIBUTED } from '../../../lexicon/stances';
import { DEED_VERBS } from '../../../lexicon/stances-deeds';
import { DID, DOERS_UNNAMED, SIDES_UNNAMED, SILENT } from '../../../lexicon/stances-frames';
import { ANYONE, JOINING, UNKNOWN } from '../../../lexicon/stances-words';
import { deedFrom } from '../deed';
import { partyOf } from '../party';
import { subjectOf } from '../phrase';
import type { Cue, Finding, Rule } from '../rule';
import type { Scan } from '../scan';

/**
 * "It was unclear who carried out the attack", "did not specify the attackers' affiliation": somebody speaks and names nobody.
 * Not: "unclear whether the budget …", "did not say who would succeed him".
 */
export const notAttributed: Rule = {
  name: 'not-attributed',
  cues: NOT_ATTRIBUTED,
  read(scan, cue) {
    if (!scan.violent) return null;
    if (cue.row === 'unclear who') return unclear(scan, cue);
    const { last } = scan.sentenceOf(cue.first);
    const next = scan.tokens[cue.last]?.norm ?? '';
    if (cue.row === 'which group') return SIDES_UNNAMED.has(next) ? made(cue, null, scan) : null;
    for (let k = cue.last; k < last && k - cue.last < 7; k++) {
      const norm = scan.tokens[k]?.norm ?? '';
      if (ANYONE.has(norm) && k === cue.last) return made(cue, null, scan);
      if (AFFILIATION.has(norm)) return made(cue, affiliated(scan, cue.last, k), scan);
      if (DOERS_UNNAMED.has(norm) && k - cue.last < 4) {
        return next === 'any' || next === 'the' || next === 'a' || cue.row === 'without naming'
          ? made(cue, null, scan)
          : null;
      }
    }
    return next === 'who' && doer(scan, cue.last) ? made(cue, null, scan) : null;
  },
};

/** With `scan`, who names nobody is the subject of the words ("the army *did not say*"). */
const made = (cue: Cue, actor: Finding['actor'], scan?: Scan): Finding => ({
  stance: 'not_attributed',
  cue,
  actor,
  accuser: null,
  mode: null,
  ...(scan ? silent(scan, cue) : { voice: null }),
  rule: `responsibility/not-attributed: ${cue.row}`,
});

function silent(scan: Scan, cue: Cue): Pick<Finding, 'voice' | 'pronoun'> {
  const range = subjectOf(scan, cue.first);
  const party = range && partyOf(scan, range);
  if (!party) return { voice: null };
  if (party.back && party.kind === 'other') return { voice: null, pronoun: true };
  return { voice: party.kind === 'state' || party.kind === 'group' || party.kind === 'unnamed' ? party : null };
}

/** "the extremists'", with either apostrophe. */
const isOwner = (scan: Scan, k: number): boolean =>
  scan.tokens[k]?.possessive === true || /^['’]/.test(scan.tokens[k]?.post ?? '');

/** "the extremists' affiliation": the doers as printed. */
function affiliated(scan: Scan, first: number, last: number): Finding['actor'] {
  return last > first && isOwner(scan, last - 1) ? partyOf(scan, { first, last }) : null;
}

/** "unclear who was behind", "not clear whether the strike was carried out by X or Y". */
function unclear(scan: Scan, cue: Cue): Finding | null {
  const first = scan.tokens[cue.first]?.norm ?? '';
  const negative = UNKNOWN.has(first) || isNegated(scan, cue.first);
  if (!negative) return null;
  const word = scan.tokens[cue.last - 1]?.norm;
  if (word === 'who') return doer(scan, cue.last - 1) ? made(cue, null) : null;
  const { last } = scan.sentenceOf(cue.first);
  for (let k = cue.last; k + 2 < last && k - cue.last < 20; k++) {
    const pair = `${scan.tokens[k]?.norm} ${scan.tokens[k + 1]?.norm} ${scan.tokens[k + 2]?.norm}`;
    if (DONE_BY.test(pair) && DONE.test(pair)) {
      const from = scan.tokens[k + 1]?.norm === 'out' ? k + 3 : k + 2;
      let to = from;
      while (to < last && to - from < 3 && !JOINING.has(scan.tokens[to]?.norm ?? '')) to++;
      return to > from ? made(cue, partyOf(scan, { first: from, last: to })) : made(cue, null);
    }
  }
  return null;
}

function isNegated(scan: Scan, at: number): boolean {
  for (let k = at - 1; k >= Math.max(at - 4, 0); k--) if (SILENT.has(scan.tokens[k]?.norm ?? '')) return true;
  return false;
}

/** "who *was behind / carried out / fired the shots*". */
function doer(scan: Scan, at: number): boolean {
  const words = [1, 2, 3].map((n) => scan.tokens[at + n]?.norm ?? '');
  if (words.some((w) => DID.has(w) || DEED_VERBS.has(w))) {
    return (
      words[0] === 'was' ||
      words[0] === 'is' ||
      words[0] === 'were' ||
      words[0] === 'had' ||
      deedFrom(scan, at + 1) === 'deed' ||
      DEED_VERBS.has(words[0] ?? '')
    );
  }
  if (words.some((w) => DOER_NOUNS.has(w))) return true;
  return DID_IT.test(`${words[0]} ${words[1]}`);
}
