import { POLICE } from '../../lexicon/asked-speech';
import { DOCUMENTS } from '../../lexicon/reporting';
import { COLLECTIVES, PEOPLE, PERSON_ROLES } from '../../lexicon/roles';
import {
  BODY_DESCRIPTORS,
  BODY_ENDS,
  LINKS,
  NAME_PARTICLES,
  PERSON_LINKS,
  PORTFOLIOS,
  SERVICES,
} from '../../lexicon/speaker-phrases';
import { hasCapital } from '../../text/capital';
import type { Doc, Range, Token } from '../types';
import { hasBodyNoun, isBody, orgOf } from './bodies';
import { plain, printed } from './print';
import type { Voice } from './saying';
import { isAcronym, isDeterminer, isHonorific, isKnownName, isProper, isSpeakerNoun } from './words';

/** A name with its office behind it and no comma between ("Ana Ruiz head of the fire service"). */
export function leading(doc: Doc, range: Range, words: Token[]): Voice | null {
  const office = words.findIndex((t) => !isProper(t));
  const noun = words[office];
  const link = words[office + 1]?.norm;
  if (office < 2 || !noun || !PERSON_ROLES.has(noun.norm) || (link !== 'of' && link !== 'for')) return null;
  const name = words.slice(0, office);
  const role = words.slice(office);
  if (isBody(name) || name.some((t) => PERSON_ROLES.has(t.norm))) return null;
  return {
    first: range.first,
    last: range.last,
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
export function named(doc: Doc, range: Range, words: Token[], definite: boolean): Voice | null {
  const text = (from: Token[]) => printed(doc, from);
  const run = trailingName(words);
  if (!run.length) return null;
  const before = words.slice(0, words.length - run.length);
  const previous = before[before.length - 1];
  const role = run.findLastIndex((t) => PERSON_ROLES.has(t.norm) || isHonorific(t.norm));
  const name = run.slice(role + 1);
  if (!name.length && PERSON_ROLES.has((run[role] as Token).norm)) return null;
  const lead = [...before, ...run.slice(0, role + 1)];
  const office = lead.some((t) => PERSON_ROLES.has(t.norm) || PEOPLE.has(t.norm));
  const described = previous !== undefined && !isProper(previous) && BODY_DESCRIPTORS.has(previous.norm);
  const nameIsBody =
    described ||
    (office && name.length > 1 ? hasBodyNoun(name) : isBody(name)) ||
    (name.length === 1 && name[0] !== undefined && (isAcronym(name[0]) || isKnownName(name[0].norm))) ||
    (name.length === 1 && BODY_ENDS.has(name[0]?.norm ?? ''));
  const titled = role === 0 && isHonorific((run[0] as Token).norm);
  const afterLink =
    previous && (role < 0 || titled) && (LINKS.has(previous.norm) || previous.norm === 'and' || isDeterminer(previous));
  if (name.length && !nameIsBody && !afterLink) {
    const possessor = role < 0 && previous?.possessive ? previous : null;
    const roles = lead.filter((t, k) => !(k === lead.length - 1 && isHonorific(t.norm)));
    const isRole = roles.some((t) => PERSON_ROLES.has(t.norm) || PEOPLE.has(t.norm));
    if (isRole || (possessor && name.length > 1) || (!before.length && !definite && name.length < 5)) {
      return {
        first: range.first,
        last: range.last,
        kind: 'person',
        name: text(name),
        role: isRole ? text(roles) : null,
        org: possessor && !isRole ? text(before).replace(/[’']s?$/u, '') : orgOf(doc, roles),
        head: (roles.findLast((t) => PERSON_ROLES.has(t.norm)) ?? (name[name.length - 1] as Token)).norm,
        plural: false,
        definite: false,
      };
    }
  }
  if (afterLink) {
    const portfolio = run.findIndex((t) => !PORTFOLIOS.has(t.norm) && !SERVICES.has(t.norm));
    if (portfolio > 0 && !isBody(run.slice(portfolio)) && before.some((t) => PERSON_ROLES.has(t.norm))) {
      const roles = [...before, ...run.slice(0, portfolio)].filter((t) => !isHonorific(t.norm));
      const own = run.slice(portfolio).filter((t) => !isHonorific(t.norm));
      if (own.length)
        return {
          first: range.first,
          last: range.last,
          kind: 'person',
          name: text(own),
          role: text(roles),
          org: null,
          head: (before.findLast((t) => PERSON_ROLES.has(t.norm)) ?? (own[0] as Token)).norm,
          plural: false,
          definite: false,
        };
    }
    const isOffice =
      before.some((t) => PERSON_ROLES.has(t.norm) || PEOPLE.has(t.norm)) ||
      !(isBody(before) || (isBody(run) && before.every((t) => isProper(t) || LINKS.has(t.norm))));
    if (isOffice) return null;
  }
  const link = before.findIndex((t) => LINKS.has(t.norm));
  const tied = before[link - 1];
  if (tied && (PEOPLE.has(tied.norm) || PERSON_ROLES.has(tied.norm))) return null;
  const whole = [...before, ...run];
  const headless = !whole.some((t) => PERSON_ROLES.has(t.norm) || PEOPLE.has(t.norm)) || isBody(run);
  if (!headless && !nameIsBody) return null;
  if (before.some((t) => LINKS.has(t.norm)) && !isBody(whole)) return null;
  if (!isBody(run) && !nameIsBody && !before.every((t) => isProper(t) || t.possessive || LINKS.has(t.norm)))
    return null;
  if (described) {
    const name = text(run);
    return {
      first: range.first,
      last: range.last,
      kind: 'body',
      name,
      role: plain(doc, before),
      org: name,
      head: (run[run.length - 1] as Token).norm,
      plural: false,
      definite,
    };
  }
  return {
    first: range.first,
    last: range.last,
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
export function ofBody(doc: Doc, range: Range, words: Token[]): Voice | null {
  const link = words.findIndex((t, k) => k > 0 && PERSON_LINKS.has(t.norm));
  if (link < 1) return null;
  const person = named(doc, range, words.slice(0, link), false);
  if (person?.kind !== 'person') return null;
  const rest = words.slice(link + 1);
  const body = rest.slice(rest[0] && isDeterminer(rest[0]) ? 1 : 0);
  const org = body.length && isBody(body) ? printed(doc, body) : null;
  return { ...person, ...range, org: org ?? person.org };
}

/** The capitalised words at the end, with particles between them ("Pilar de la Cruz"). */
function trailingName(words: Token[]): Token[] {
  let k = words.length;
  while (k > 0) {
    const t = words[k - 1] as Token;
    const capital = isProper(t) || (k < words.length && hasCapital(t.text));
    if (capital && !(t.possessive && k < words.length)) k--;
    else if (k < words.length && k > 1 && NAME_PARTICLES.has(t.norm) && isProper(words[k - 2] as Token)) k--;
    else break;
    if (k > 0 && k < words.length && /\)/.test((words[k - 1] as Token).post)) break;
    if (isLowerNoun(words[k] as Token)) {
      k++;
      break;
    }
  }
  const run = words.slice(k);
  const only = run.length === 1 ? run[0] : undefined;
  return only && (isSpeakerNoun(only.norm) || DOCUMENTS.has(only.norm)) && !isKnownName(only.norm) ? [] : run;
}

/** A common noun that opens a sentence and so has a capital ("Police", "Witnesses"). */
function isLowerNoun(t: Token): boolean {
  return (
    /^(?:[.!?]|$)/.test(t.pre.trim()) &&
    t.pre !== ' ' &&
    (PEOPLE.has(t.norm) || COLLECTIVES.has(t.norm)) &&
    !POLICE.has(t.norm)
  );
}
