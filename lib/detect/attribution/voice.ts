import { GENERAL, GUARD, MONITOR, POLICE, STAFF, STATEMENT } from '../../lexicon/asked-speech';
import { FROM, SPEAKING_PRONOUNS, VAGUE_DETERMINERS } from '../../lexicon/function-words';
import { POSSESSIVE_DETERMINER } from '../../lexicon/grammar';
import { DOCUMENTS } from '../../lexicon/reporting';
import { BODIES, COLLECTIVES, PEOPLE, PERSON_ROLES } from '../../lexicon/roles';
import { ANYBODY, CALLED, GUARD_KINDS, LINKS, MEDIA_WORDS, TIES } from '../../lexicon/speaker-phrases';
import type { Doc, Range, Token } from '../types';
import { isBody, orgOf } from './bodies';
import { leading, named, ofBody } from './named';
import { owner, plain } from './print';
import type { Voice } from './saying';
import { isDeterminer, isPronoun, isProper, isSpeakerNoun } from './words';

/**
 * Reads a noun phrase as a speaker; null where it names nothing that speaks.
 * @param issuer the phrase is a possessor ("the church's" of "the church's statement")
 */
export function voiceOf(doc: Doc, range: Range, issuer = false): Voice | null {
  const all = doc.tokens.slice(range.first, range.last);
  const first = all[0];
  const last = all[all.length - 1];
  if (!first || !last || (last.possessive && !issuer)) return null;
  if (all.length === 1 && isPronoun(first)) {
    if (!SPEAKING_PRONOUNS.has(first.norm)) return null;
    return {
      first: range.first,
      last: range.last,
      kind: 'pronoun',
      name: null,
      role: null,
      org: null,
      head: first.norm,
      plural: first.norm === 'they' || first.norm === 'we',
      definite: true,
    };
  }
  const definite = isDeterminer(first) && !VAGUE_DETERMINERS.has(first.norm);
  const bodyOf = unnamedAside(all.slice(isDeterminer(first) ? 1 : 0));
  if (!bodyOf.length) return null;
  return (
    issued(doc, range, bodyOf) ??
    leading(doc, range, bodyOf) ??
    named(doc, range, bodyOf, definite) ??
    common(doc, range, all, bodyOf, definite) ??
    ofBody(doc, range, bodyOf)
  );
}

/** "a statement *from General Ana Ruiz*": who issued it speaks. */
function issued(doc: Doc, range: Range, words: Token[]): Voice | null {
  const by = words.findIndex((t, k) => k > 0 && FROM.has(t.norm) && DOCUMENTS.has(words[k - 1]?.norm ?? ''));
  const from = words[by + 1];
  if (by < 0 || !from || words.slice(0, by).some(isProper)) return null;
  const voice = voiceOf(doc, { first: from.i, last: range.last }, true);
  return voice?.kind === 'person' && voice.name ? { ...voice, first: range.first } : null;
}

/** "*so-called* Lake Observatory": what an outlet calls it is no part of the name. */
function unnamedAside(words: Token[]): Token[] {
  const at = words[0]?.norm === 'so' ? 1 : 0;
  return CALLED.has(words[at]?.norm ?? '') && words.length > at + 1 ? words.slice(at + 1) : words;
}

/** What is known of a voice before its kind. */
type Base = Pick<Voice, 'first' | 'last' | 'head' | 'definite'>;

function made(
  { first, last, head, definite }: Base,
  kind: Voice['kind'],
  name: string | null,
  role: string | null,
  org: string | null,
  plural: boolean,
): Voice {
  return { first, last, kind, name, role, org, head, plural, definite };
}

/** A phrase that turns on a common noun ("a senior official", "the ministry", "fire department sources", "the statement"). */
function common(doc: Doc, range: Range, all: Token[], words: Token[], definite: boolean): Voice | null {
  const link = words.findIndex((t, k) => k > 0 && (LINKS.has(t.norm) || t.norm === 'by' || TIES.has(t.norm)));
  const core = link > 0 && !endsInOffice(words) ? words.slice(0, link) : words;
  const head = core[core.length - 1] as Token;
  const one = oneOf(doc, range, words, all);
  if (one) return one;
  const base = { first: range.first, last: range.last, head: head.norm, definite };
  const shown = () => plain(doc, definite && !POSSESSIVE_DETERMINER.has((all[0] as Token).norm) ? words : all);
  if (PERSON_ROLES.has(head.norm) && !(definite && MONITOR.has(head.norm)) && !isGuard(core)) {
    const bare =
      core.length === words.length &&
      all.length === words.length &&
      words.every((t) => isProper(t) || isSpeakerNoun(t.norm));
    const owned = POSSESSIVE_DETERMINER.has((all[0] as Token).norm);
    const roleHolder = (definite || bare) && !owned && !ANYBODY.has(head.norm);
    const role = plain(doc, words);
    const org = orgOf(doc, words);
    return roleHolder ? made(base, 'person', null, role, org, false) : made(base, 'unnamed', shown(), role, org, false);
  }
  if (PEOPLE.has(head.norm) && !isGeneralStaff(core)) {
    return made(base, 'unnamed', shown(), null, orgOf(doc, words), true);
  }
  if (isGeneralStaff(core) || COLLECTIVES.has(head.norm) || BODIES.has(head.norm) || (isProper(head) && isBody(core))) {
    const article = (all[0] as Token).norm;
    if (article === 'a' || article === 'an' || article === 'another' || article === 'one')
      return made(base, 'unnamed', shown(), null, null, false);
    const name = plain(doc, words);
    return made(base, 'body', name, null, name, COLLECTIVES.has(head.norm) && !POLICE.has(head.norm));
  }
  if (isPluralBody(head.norm)) return made(base, 'unnamed', shown(), null, null, true);
  if (DOCUMENTS.has(head.norm)) return documentVoice(doc, base, words, core, shown());
  return null;
}

/** "coast guard", "national guard": a body, where "a security guard" is one man. */
function isGuard(core: Token[]): boolean {
  const before = core[core.length - 2]?.norm ?? '';
  return GUARD.has(core[core.length - 1]?.norm ?? '') && GUARD_KINDS.has(before);
}

/** "the general staff": an army's command, where "hospital staff" are people. */
function isGeneralStaff(core: Token[]): boolean {
  return STAFF.has(core[core.length - 1]?.norm ?? '') && GENERAL.has(core[core.length - 2]?.norm ?? '');
}

/** "aid groups", "two hospitals": several bodies, none of them named. */
function isPluralBody(norm: string): boolean {
  return norm.endsWith('s') && (BODIES.has(norm.slice(0, -1)) || BODIES.has(norm.replace(/ies$/, 'y')));
}

/** "Ministry of Foreign Affairs spokesperson": the office stands last, behind the whole name of the body. */
function endsInOffice(words: Token[]): boolean {
  const last = words[words.length - 1];
  const before = words[words.length - 2];
  if (!last || !before || isProper(last) || !isProper(before)) return false;
  return PERSON_ROLES.has(last.norm) || PEOPLE.has(last.norm);
}

/** "a report by X", "the church's statement", "local news reports", "the statement". */
function documentVoice(doc: Doc, base: Base, words: Token[], core: Token[], shown: string): Voice | null {
  const by = words.findIndex((t) => t.norm === 'by' || t.norm === 'from' || t.norm === 'of');
  const maker = core.slice(0, -1);
  const owning = core.slice(0, core.findLastIndex((t) => t.possessive) + 1);
  const issuer =
    by > 0 ? words.slice(by + 1) : owning.length ? owning : maker.every(isProper) && isBody(maker) ? maker : [];
  const from = issuer[0];
  const to = issuer[issuer.length - 1];
  if (from && to) {
    const voice = voiceOf(doc, { first: from.i, last: to.i + 1 }, true);
    if (voice) {
      const { name, org } = voice;
      return { ...voice, name: owner(name), org: owner(org), first: base.first, last: base.last };
    }
  }
  const media = core.slice(0, -1).some((t) => MEDIA_WORDS.has(t.norm));
  const plural = base.head.endsWith('s');
  if (media || (!base.definite && !STATEMENT.has(base.head))) return made(base, 'unnamed', shown, null, null, plural);
  return made(base, 'document', shown, null, null, plural);
}

/** "one of the residents", "one of his relatives", "one of the rebels": a person nobody names. */
function oneOf(doc: Doc, range: Range, words: Token[], all: Token[]): Voice | null {
  if (words[0]?.norm !== 'one' || words[1]?.norm !== 'of') return null;
  const people = words.findIndex(({ norm }) => PEOPLE.has(norm) || COLLECTIVES.has(norm));
  const head = words[people];
  if (!head) return null;
  return {
    ...range,
    kind: 'unnamed',
    name: plain(doc, all),
    role: null,
    org: null,
    head: head.norm,
    plural: false,
    definite: false,
  };
}
