import { DETERMINER, PRONOUN } from '../../lexicon/grammar';
import { DOCUMENTS } from '../../lexicon/reporting';
import { BODIES, COLLECTIVES, NAMED_NOUNS, PEOPLE, PERSON_ROLES, PLAIN_OPENERS } from '../../lexicon/roles';
import type { Doc, Range, Token } from '../types';
import type { Voice } from './saying';
import { typeOfWords } from './speaker-type';
import { isAcronym, isHonorific, isKnownName, isProper, isSpeakerNoun } from './words';

const LINK = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'to',
  'on',
  'near',
  'inside',
  'around',
  'across',
  'within',
  'against',
  'about',
  'by',
]);
const TIES = new Set([
  'close',
  'familiar',
  'loyal',
  'linked',
  'allied',
  'affiliated',
  'based',
  'attached',
  'sympathetic',
  'briefed',
  'responsible',
]);
const PARTICLES = new Set([
  'de',
  'del',
  'della',
  'da',
  'di',
  'dos',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'ul',
  'ur',
  'abu',
  'ben',
  'du',
  'y',
  'e',
]);
const SPEAKING_PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'who', 'which', 'one']);
/** Ministries by subject, so that "Minister for Information and Broadcasting Ana Ruiz" gives up its name. */
const SUBJECTS = new Set(
  'information broadcasting interior home foreign external internal affairs defence defense health finance justice security education energy transport agriculture tourism culture trade labour labor commerce industry environment planning development railways power disaster management relief religious human rights women children parliamentary and'.split(
    ' ',
  ),
);

/** Nouns for places and chambers that a person comes from but does not speak for. */
const PLACE_NOUNS = new Set([
  'district',
  'county',
  'region',
  'municipality',
  'state',
  'country',
  'nation',
  'republic',
  'kingdom',
  'house',
  'precinct',
]);

/**
 * Reads a noun phrase as a speaker; null where it names nothing that speaks.
 * @param issuer the phrase is a possessor ("the church's" of "the church's statement")
 */
export function voiceOf(doc: Doc, range: Range, issuer = false): Voice | null {
  const all = doc.tokens.slice(range.first, range.last);
  const first = all[0];
  const last = all[all.length - 1];
  if (!first || !last || (last.possessive && !issuer)) return null;
  if (all.length === 1 && PRONOUN.has(first.norm)) {
    if (!SPEAKING_PRONOUNS.has(first.norm)) return null;
    return {
      ...range,
      kind: 'pronoun',
      name: null,
      role: null,
      org: null,
      head: first.norm,
      plural: first.norm === 'they' || first.norm === 'we',
      definite: true,
    };
  }
  const definite = DETERMINER.has(first.norm) && first.norm !== 'a' && first.norm !== 'an' && !isBareAll(first.norm);
  const bodyOf = all.slice(isDeterminer(first) ? 1 : 0);
  if (!bodyOf.length) return null;
  return (
    leading(doc, range, bodyOf) ??
    named(doc, range, bodyOf, definite) ??
    common(doc, range, all, bodyOf, definite) ??
    ofBody(doc, range, bodyOf)
  );
}

function isBareAll(norm: string): boolean {
  return (
    norm === 'any' || norm === 'some' || norm === 'another' || norm === 'every' || norm === 'each' || norm === 'no'
  );
}

function isDeterminer(t: Token): boolean {
  return DETERMINER.has(t.norm);
}

/** A name with its office behind it and no comma between ("Ana Ruiz head of the fire service"). */
function leading(doc: Doc, range: Range, words: Token[]): Voice | null {
  const office = words.findIndex((t) => !isProper(t));
  const noun = words[office];
  const link = words[office + 1]?.norm;
  if (office < 2 || !noun || !PERSON_ROLES.has(noun.norm) || (link !== 'of' && link !== 'for')) return null;
  const name = words.slice(0, office);
  const role = words.slice(office);
  if (isBody(name) || name.some((t) => PERSON_ROLES.has(t.norm))) return null;
  return {
    ...range,
    kind: 'person',
    name: printed(doc, name),
    role: printed(doc, role),
    org: orgOf(doc, role),
    head: noun.norm,
    plural: false,
    definite: false,
  };
}

/** A phrase with a proper name of a person or body. */
function named(doc: Doc, range: Range, words: Token[], definite: boolean): Voice | null {
  const text = (from: Token[]) => printed(doc, from);
  const run = trailingName(words);
  if (!run.length) return null;
  const before = words.slice(0, words.length - run.length);
  const previous = before[before.length - 1];
  const role = lastIndex(run, (t) => PERSON_ROLES.has(t.norm) || isHonorific(t.norm));
  const name = run.slice(role + 1);
  const lead = [...before, ...run.slice(0, role + 1)];
  const nameIsBody =
    isBody(name) || (name.length === 1 && name[0] !== undefined && (isAcronym(name[0]) || isKnownName(name[0].norm)));
  const afterLink = previous && role < 0 && (LINK.has(previous.norm) || isDeterminer(previous));
  if (name.length && !nameIsBody && !afterLink) {
    const possessor = role < 0 && previous?.possessive ? previous : null;
    const roles = lead.filter((t, k) => !(k === lead.length - 1 && isHonorific(t.norm)));
    const isRole = roles.some((t) => PERSON_ROLES.has(t.norm) || PEOPLE.has(t.norm));
    if (isRole || (possessor && name.length > 1) || (!before.length && !definite && name.length < 5)) {
      return {
        ...range,
        kind: 'person',
        name: text(name),
        role: isRole ? text(roles) : null,
        org: possessor && !isRole ? text(before).replace(/[’']s?$/u, '') : orgOf(doc, roles),
        head: (lastOf(roles, (t) => PERSON_ROLES.has(t.norm)) ?? (name[name.length - 1] as Token)).norm,
        plural: false,
        definite: false,
      };
    }
  }
  if (afterLink) {
    const portfolio = run.findIndex((t) => !SUBJECTS.has(t.norm));
    if (portfolio > 0 && !isBody(run.slice(portfolio)) && before.some((t) => PERSON_ROLES.has(t.norm))) {
      const roles = [...before, ...run.slice(0, portfolio)].filter((t) => !isHonorific(t.norm));
      const own = run.slice(portfolio).filter((t) => !isHonorific(t.norm));
      if (own.length)
        return {
          ...range,
          kind: 'person',
          name: text(own),
          role: text(roles),
          org: null,
          head: 'minister',
          plural: false,
          definite: false,
        };
    }
    const office =
      before.some((t) => PERSON_ROLES.has(t.norm) || PEOPLE.has(t.norm)) ||
      !(isBody(before) || (isBody(run) && before.every((t) => isProper(t) || LINK.has(t.norm))));
    if (office) return null;
  }
  const whole = [...before, ...run];
  const headless = !whole.some((t) => PERSON_ROLES.has(t.norm) || PEOPLE.has(t.norm)) || isBody(run);
  if (!headless && !nameIsBody) return null;
  if (before.some((t) => LINK.has(t.norm)) && !isBody(whole)) return null;
  if (
    before.length &&
    !isBody(run) &&
    !nameIsBody &&
    !before.every((t) => isProper(t) || t.possessive || !isSpeakerNoun(t.norm))
  )
    return null;
  return {
    ...range,
    kind: 'body',
    name: text(whole),
    role: null,
    org: text(whole),
    head: (run[run.length - 1] as Token).norm,
    plural: false,
    definite,
  };
}

/** A named person of a body ("Sgt. Ana Ruiz of the fire service"). */
function ofBody(doc: Doc, range: Range, words: Token[]): Voice | null {
  const link = words.findIndex(
    (t, k) => k > 0 && (t.norm === 'of' || t.norm === 'with' || t.norm === 'from' || t.norm === 'for'),
  );
  if (link < 1) return null;
  const person = named(doc, range, words.slice(0, link), false);
  if (person?.kind !== 'person') return null;
  const rest = words.slice(link + 1);
  const body = rest.slice(rest[0] && isDeterminer(rest[0]) ? 1 : 0);
  const org = body.length && isBody(body) ? printed(doc, body) : null;
  return { ...person, ...range, org: org ?? person.org };
}

/** A phrase that turns on a common noun ("a senior official", "the ministry", "fire department sources", "the statement"). */
function common(doc: Doc, range: Range, all: Token[], words: Token[], definite: boolean): Voice | null {
  const link = words.findIndex((t, k) => k > 0 && (LINK.has(t.norm) || TIES.has(t.norm)));
  const core = link > 0 ? words.slice(0, link) : words;
  const head = core[core.length - 1] as Token;
  const base = { ...range, head: head.norm, definite };
  const shown = plain(doc, definite ? words : all);
  if (PERSON_ROLES.has(head.norm) && !(definite && head.norm === 'monitor')) {
    const bare =
      core.length === words.length &&
      all.length === words.length &&
      words.every((t) => isProper(t) || isSpeakerNoun(t.norm));
    const roleHolder = (definite || bare) && !isWeak(head.norm);
    return {
      ...base,
      kind: roleHolder ? 'person' : 'unnamed',
      name: roleHolder ? null : shown,
      role: printed(doc, words),
      org: orgOf(doc, words),
      plural: false,
    };
  }
  if (PEOPLE.has(head.norm)) {
    return { ...base, kind: 'unnamed', name: shown, role: null, org: orgOf(doc, words), plural: true };
  }
  if (COLLECTIVES.has(head.norm) || BODIES.has(head.norm) || isBody(core)) {
    const article = (all[0] as Token).norm;
    if (article === 'a' || article === 'an' || article === 'another' || article === 'one') {
      return { ...base, kind: 'unnamed', name: shown, role: null, org: null, plural: false };
    }
    const name = plain(doc, words);
    return {
      ...base,
      kind: 'body',
      name,
      role: null,
      org: name,
      plural: COLLECTIVES.has(head.norm) && head.norm !== 'police',
    };
  }
  if (DOCUMENTS.has(head.norm)) return documentVoice(doc, base, words, core, shown);
  return null;
}

/** "a report by X", "the church's statement", "local news reports", "the statement". */
function documentVoice(
  doc: Doc,
  base: Range & { head: string; definite: boolean },
  words: Token[],
  core: Token[],
  shown: string,
): Voice | null {
  const by = words.findIndex((t) => t.norm === 'by' || t.norm === 'from' || t.norm === 'of');
  const issuer = by > 0 ? words.slice(by + 1) : core.slice(0, lastIndex(core, (t) => t.possessive) + 1);
  const from = issuer[0];
  const to = issuer[issuer.length - 1];
  if (from && to && (by > 0 || to.possessive)) {
    const voice = voiceOf(doc, { first: from.i, last: to.i + 1 }, true);
    if (voice) return { ...voice, first: base.first, last: base.last };
  }
  const media = core
    .slice(0, -1)
    .some((t) => ['news', 'media', 'press', 'newspaper', 'tv', 'television'].includes(t.norm));
  const plural = base.head.endsWith('s');
  if (media || (!base.definite && base.head !== 'statement'))
    return { ...base, kind: 'unnamed', name: shown, role: null, org: null, plural };
  return { ...base, kind: 'document', name: shown, role: null, org: null, plural };
}

/** Persons who are anybody ("the source", "the resident") unless named before. */
function isWeak(norm: string): boolean {
  return (
    norm === 'source' ||
    norm === 'official' ||
    norm === 'officer' ||
    norm === 'man' ||
    norm === 'woman' ||
    norm === 'witness' ||
    norm === 'resident'
  );
}

/** The capitalised words at the end, with particles between them ("Pilar de la Cruz"). */
function trailingName(words: Token[]): Token[] {
  let k = words.length;
  while (k > 0) {
    const t = words[k - 1] as Token;
    if (isProper(t) && !(t.possessive && k < words.length)) k--;
    else if (k < words.length && k > 1 && PARTICLES.has(t.norm) && isProper(words[k - 2] as Token)) k--;
    else break;
    if (isLowerNoun(words[k] as Token)) {
      k++;
      break;
    }
  }
  const run = words.slice(k);
  const only = run.length === 1 ? run[0] : undefined;
  return only && isSpeakerNoun(only.norm) && !isKnownName(only.norm) ? [] : run;
}

/** A common noun that opens a sentence and so has a capital ("Police", "Witnesses"). */
function isLowerNoun(t: Token): boolean {
  return (
    /^(?:[.!?]|$)/.test(t.pre.trim()) &&
    t.pre !== ' ' &&
    (PEOPLE.has(t.norm) || COLLECTIVES.has(t.norm)) &&
    t.norm !== 'police'
  );
}

/** Does a run of words name a body ("Defence Ministry", "Amnesty International")? */
function isBody(words: Token[]): boolean {
  if (!words.length) return false;
  if (words.some((t) => BODIES.has(t.norm) || COLLECTIVES.has(t.norm) || BODIES.has(t.norm.replace(/s$/, ''))))
    return true;
  const rest = words.filter((t) => !PERSON_ROLES.has(t.norm) && !PEOPLE.has(t.norm));
  const type = typeOfWords(rest.map((t) => t.norm).join(' '));
  return type !== null && type !== 'family' && type !== 'witness';
}

/** The body a role names: "Armed Forces" of "Armed Forces spokesman", "Ennahda" of "leader of Ennahda". */
function orgOf(doc: Doc, role: Token[]): string | null {
  const noun = lastIndex(role, (t) => PERSON_ROLES.has(t.norm) || PEOPLE.has(t.norm));
  if (noun < 0) return null;
  const link = role.findIndex(
    (t, k) =>
      k > noun && (t.norm === 'of' || t.norm === 'for' || t.norm === 'at' || t.norm === 'with' || t.norm === 'to'),
  );
  const nounOfOffice = role.findIndex((t) => !t.possessive && (PERSON_ROLES.has(t.norm) || PEOPLE.has(t.norm)));
  const after = link >= 0 ? role.slice(link + 1).filter((t, k) => !(k === 0 && isDeterminer(t))) : [];
  const before = role.slice(0, nounOfOffice).filter((t, k) => !(k === 0 && isDeterminer(t)));
  const own = after.length ? after : before;
  const last = own[own.length - 1];
  if (!last || SUBJECTS.has(last.norm) || PLACE_NOUNS.has(last.norm)) return null;
  const body = after.length
    ? isBody(own) || own.every(isProper)
    : BODIES.has(last.norm) || isAcronym(last) || COLLECTIVES.has(last.norm);
  return body && !isKnownName(last.norm) ? printed(doc, own).replace(/[’']s?$/u, '') : null;
}

/** Printed words without the capital that only the start of a sentence or a headline gives a common noun. */
function plain(doc: Doc, words: Token[]): string {
  const text = printed(doc, words);
  const first = words[0];
  if (!first || isKnownName(first.norm) || NAMED_NOUNS.has(first.norm) || !/^\p{Lu}\p{Ll}/u.test(first.text))
    return text;
  const opens = first.i === doc.sentences[first.s]?.first || words.length === 1;
  const second = words[1];
  const common =
    PLAIN_OPENERS.has(first.norm) ||
    DETERMINER.has(first.norm) ||
    (isSpeakerNoun(first.norm) && !(second && isProper(second)));
  return opens && common ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function printed(doc: Doc, words: Token[]): string {
  const from = words[0];
  const to = words[words.length - 1];
  if (!from || !to) return '';
  const text = doc.blocks[doc.sentences[from.s]?.block ?? 0]?.text ?? '';
  return text
    .slice(from.start, to.end)
    .replace(/\s+/g, ' ')
    .replace(/ \([^()\s]{2,9}\)?/g, '');
}

function lastIndex<T>(list: T[], test: (item: T) => boolean): number {
  for (let k = list.length - 1; k >= 0; k--) if (test(list[k] as T)) return k;
  return -1;
}

function lastOf<T>(list: T[], test: (item: T) => boolean): T | undefined {
  return list[lastIndex(list, test)];
}
