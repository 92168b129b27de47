import {
  ANONYMOUS,
  AUTHORITIES,
  BACK_NOUNS,
  CAUSES,
  COUNTRIES,
  DEMONYMS,
  GROUP_HEADS,
  GROUP_KINDS,
  GROUP_NOUNS,
  NAME_ARTICLES,
  NAME_LEADS,
  NAME_TAILS,
  NAMED_GROUPS,
  SPACED_ARTICLES,
  SPOKESMEN,
  STATE_FORCES,
  TIED,
  UNNAMED,
} from '../../lexicon/actors';
import { ACTS } from '../../lexicon/asked-stances';
import { DEEDS, WEAK_DEEDS } from '../../lexicon/stances-deeds';
import { BODY_NOUNS, DEFINITES, OPEN_HEADS } from '../../lexicon/stances-frames';
import { DETERMINERS, NEGATIONS, PRONOUNS } from '../../lexicon/stances-grammar';
import type { Range, Token } from '../types';
import { runEnd } from './names';
import { isCapital } from './phrase';
import type { Scan } from './scan';

export type PartyKind = 'group' | 'state' | 'unnamed' | 'anonymous' | 'person' | 'nobody' | 'other';

/** Someone who claims, blames, is blamed or denies. */
export interface Party {
  range: Range;
  /** The whole phrase that was read. */
  whole: Range;
  /** As printed, without article; with full name and short form where the article gives both. */
  name: string;
  kind: PartyKind;
  /** A pronoun or "the group": who it is stands earlier. */
  back: boolean;
  /** Police, officials, a government … */
  authority: boolean;
  spokesman: boolean;
}

/** Reads a noun phrase as a party. Total: what is no party is `other`. */
export function partyOf(scan: Scan, range: Range): Party {
  const words = scan.tokens.slice(range.first, range.last);
  const norms = words.map((w) => w.norm);
  const some = (set: ReadonlySet<string>) => norms.some((n) => set.has(n));
  const base = {
    range,
    whole: range,
    name: scan.textOf(range.first, range.last),
    authority: some(AUTHORITIES),
    spokesman: false,
    back: false,
  };
  if (NEGATIONS.has(norms[0] ?? '') || norms[0] === 'any') return { ...base, kind: 'nobody' };
  if (words.length === 1 && PRONOUNS.has(norms[0] ?? '')) return { ...base, kind: 'other', back: true };
  const tied = tieEnd(scan, range);
  if (tied !== null && scan.tokens.slice(tied, range.last).some((t) => isCapital(t)))
    return { ...partyOf(scan, { first: tied, last: range.last }), whole: range };
  const named = tied === null || words.some((t) => isBody(t.norm)) ? nameIn(scan, range) : null;
  if (!named) {
    const own = trim(scan, range);
    const text = scan.textOf(own.first, own.last);
    const head = norms[norms.length - 1] ?? '';
    const back = DEFINITES.has(norms[0] ?? '') && BACK_NOUNS.has(head) && words.length < 5;
    const skipped = tied === null ? 0 : tied - range.first;
    return { ...base, range: own, name: text, kind: kindOf(norms.slice(skipped), words.slice(skipped)), back };
  }
  const owned = scan.tokens[named.last - 1]?.possessive && named.last < range.last;
  const whole = withAlias(scan, named);
  const printed = articleBefore(scan, named.first) + (owned ? whole.replace(/[’']s?$/u, '') : whole);
  const name = scan.names.full.get(printed.toLowerCase()) ?? printed;
  const kind = scan.names.groups.has(name.toLowerCase()) ? 'group' : kindOf(norms, words);
  const spokesman = some(SPOKESMEN);
  const called = scan.tokens[range.first - 1]?.norm === 'itself';
  const own = kind === 'other' ? (called ? 'group' : 'person') : kind;
  return { ...base, range: named, name, kind: own, spokesman };
}

/** Where "the Iran-backed" ends in "the Iran-backed Houthis": whose a party is, is not who it is. */
function tieEnd({ tokens }: Scan, { first, last }: Range): number | null {
  for (let k = first; k < Math.min(first + 4, last - 2); k++)
    if (tokens[k]?.post === '-' && isCapital(tokens[k]) && TIED.has(tokens[k + 1]?.norm ?? '')) return k + 2;
  return null;
}

function kindOf(norms: string[], words: Token[]): PartyKind {
  const has = (set: ReadonlySet<string>) => norms.some((n) => set.has(n));
  const named = norms.some((n, k) => NAMED_GROUPS.has(n) && (n !== 'is' || words[k]?.text === 'IS'));
  const capital = words.filter((w) => isCapital(w)).length;
  const head = norms[norms.length - 1] ?? '';
  if (named || has(GROUP_NOUNS) || (has(GROUP_KINDS) && !isAct(head))) return 'group';
  const liberation = capital > 1 && norms.some((n) => CAUSES.has(n));
  if (liberation || isWingOf(norms, words)) return 'group';
  if (has(COUNTRIES) || has(DEMONYMS) || has(STATE_FORCES)) return 'state';
  if (has(UNNAMED)) return 'unnamed';
  const heads = norms.filter((n) => !SPOKESMEN.has(n));
  const spoken = heads.length < norms.length && heads.some((n, k) => k > 0 && GROUP_HEADS.has(n)) && capital > 1;
  if (heads.some((n) => AUTHORITIES.has(n)) || (has(AUTHORITIES) && !spoken)) return 'state';
  if (capital > 1 && norms.some((n, k) => k > 0 && GROUP_HEADS.has(n))) return 'group';
  if (capital > 0 && OPEN_HEADS.has(head)) return 'group';
  if (has(ANONYMOUS)) return 'anonymous';
  return 'other';
}

/** "the Ana Soto *Command* of the Popular Front": what belongs to a group is of it. */
function isWingOf(norms: string[], words: Token[]): boolean {
  const of = norms.lastIndexOf('of');
  return of > 0 && of + 1 < words.length && kindOf(norms.slice(of + 1), words.slice(of + 1)) === 'group';
}

/** "a terrorist *action*": what is done is nobody. */
const isAct = (head: string): boolean => DEEDS.has(head) || WEAK_DEEDS.has(head) || ACTS.has(head);

/** Tokens of the name in a phrase: its body's name before "spokesman X", else its run of capitals and what follows it. */
function nameIn(scan: Scan, range: Range): Range | null {
  const runs: Range[] = [];
  for (let k = range.first; k < range.last; k++) {
    if (!isCapital(scan.tokens[k]) || (k === range.first && isOnlyOpening(scan, k, range.last))) continue;
    const last = Math.min(runEnd(scan.doc, k), range.last);
    runs.push({ first: k, last });
    k = last - 1;
  }
  const trimmed = runs.map((r) => trim(scan, r)).filter((r) => r.last > r.first);
  const body = trimmed.find((r) => names(scan, r)) ?? trimmed[trimmed.length - 1];
  if (!body) return null;
  let last = body.last;
  for (let k = body.last; k < range.last; k++) {
    const norm = scan.tokens[k]?.norm ?? '';
    if (SPOKESMEN.has(norm) || norm === 'and') break;
    if (isBody(norm)) last = k + 1;
  }
  return { first: body.first, last };
}

/** A noun that goes with a name: "Taliban *fighters*", "Syrian *regime*", "Russian war *jets*". */
export const isBody = (norm: string): boolean =>
  [GROUP_NOUNS, GROUP_HEADS, GROUP_KINDS, STATE_FORCES, AUTHORITIES].some((set) => set.has(norm)) ||
  BODY_NOUNS.has(norm);

/** "al-" of "the al-Nusra Front": part of the name, though no capital opens it. */
function articleBefore(scan: Scan, at: number): string {
  const before = scan.tokens[at - 1];
  if (!before || !NAME_ARTICLES.has(before.norm)) return '';
  return before.post === '-' || (SPACED_ARTICLES.has(before.text) && before.post === ' ')
    ? before.text + before.post
    : '';
}

/** Printed words of a name; a short form in brackets at its end is closed. */
function withAlias(scan: Scan, { first, last }: Range): string {
  const text = scan.textOf(first, last);
  const end = scan.tokens[last - 1];
  const bracket = text.lastIndexOf('(');
  if (bracket > 0 && !text.includes(')', bracket) && !/^[([]/.test(end?.pre.trim() ?? ''))
    return text.slice(0, bracket).trim();
  const opened = end && last - first > 1 && /[([]/.test(end.pre);
  if (!opened) return text;
  return scan.names.full.get(end.norm) ?? `${text})`;
}

/** Does the run name a body rather than a person? */
function names(scan: Scan, run: Range): boolean {
  for (let k = run.first; k < run.last; k++) {
    const norm = scan.tokens[k]?.norm ?? '';
    if (NAMED_GROUPS.has(norm) || GROUP_HEADS.has(norm) || COUNTRIES.has(norm) || DEMONYMS.has(norm)) return true;
    if (scan.names.full.has(norm)) return true;
  }
  return false;
}

/** A capital that only the beginning of the sentence gives ("Residents blamed"). */
function isOnlyOpening(scan: Scan, k: number, last: number): boolean {
  if (k !== scan.sentenceOf(k).first || (k + 1 < last && isCapital(scan.tokens[k + 1]))) return false;
  const { norm, text } = scan.tokens[k] as Token;
  const known = NAMED_GROUPS.has(norm) || COUNTRIES.has(norm) || DEMONYMS.has(norm) || scan.names.full.has(norm);
  const ordinary =
    UNNAMED.has(norm) ||
    AUTHORITIES.has(norm) ||
    GROUP_NOUNS.has(norm) ||
    STATE_FORCES.has(norm) ||
    ANONYMOUS.has(norm);
  return !known && (ordinary || DETERMINERS.has(norm) || (last - k > 1 && !/^\p{Lu}{2}/u.test(text)));
}

function trim(scan: Scan, range: Range): Range {
  let { first, last } = range;
  while (last > first + 1 && NAME_TAILS.has(scan.tokens[last - 1]?.norm ?? '')) last--;
  const cut = (norm: string) => NAME_LEADS.has(norm) || DETERMINERS.has(norm);
  while (first < last - 1 && cut(scan.tokens[first]?.norm ?? '')) first++;
  return { first, last };
}

/** A state, its forces or its bodies: what they own to is an admission. */
export const isState = (party: Party): boolean => party.kind === 'state';

/** Still a pronoun after looking back: nobody that could be named. "The group" stays as printed. */
export const unresolved = (party: Party): boolean => party.back && party.kind === 'other';

/** A group by name, or a bare short form ("the BNA"). */
const isNamedBody = (scan: Scan, { kind, name, range }: Party): boolean =>
  isCapital(scan.tokens[range.first]) && (kind === 'group' || /^\p{Lu}{2,6}$/u.test(name));

/** "Both the X Front and the Y Army": two parties where a body is named on either side of "and"; else the one. */
export function eachOf(scan: Scan, party: Party): Party[] {
  const { first, last } = party.whole;
  for (let k = first + 1; k < last - 1; k++) {
    if (scan.tokens[k]?.norm !== 'and') continue;
    const sides = [partyOf(scan, { first, last: k }), partyOf(scan, { first: k + 1, last })];
    if (sides.every((side) => isNamedBody(scan, side))) return sides;
  }
  return [party];
}
