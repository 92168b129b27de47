import {
  AUTHORITIES,
  CAUSES,
  COUNTRIES,
  DEMONYMS,
  GROUP_HEADS,
  GROUP_KINDS,
  GROUP_NOUNS,
  NAMED_GROUPS,
  OF_NO_PROVINCE,
  PROVINCE_HEADS,
  STATE_FORCES,
} from '../../lexicon/actors';
import { INDEFINITE } from '../../lexicon/stances-frames';
import { DETERMINERS, PREPOSITIONS } from '../../lexicon/stances-grammar';
import { RUN_ARTICLES, RUN_JOINTS } from '../../lexicon/stances-words';
import { hasCapital } from '../../text/capital';
import type { Doc, Token } from '../types';

/** A body the article names: where, and by what fullest name. */
export interface NameMention {
  first: number;
  last: number;
  name: string;
  kind: 'group' | 'state';
}

export interface Names {
  /** Short form in lower case → "Full Name (SHORT)". */
  full: ReadonlyMap<string, string>;
  /** Mentions of groups and states in reading order. */
  mentions: NameMention[];
  /** Names in lower case that the article explains as an armed group ("the X Army (XA), one of several militant outfits"). */
  groups: ReadonlySet<string>;
  /** The one armed group that the article names, if it names just one. */
  only: string | null;
}

const ALIAS = /^[\p{Lu}\d][\p{L}\d-]{1,11}$/u;
/** Words of an insertion that are read. */
const GLOSS = 10;
const OPENS = /[([]\s?["“]?$/;
const CLOSES = /^["”]?[)\]]/;

/**
 * Names of armed groups and states in an article, with the short forms it introduces
 * ("Baloch Liberation Army (BLA)", "FPM [Morazanist Patriotic Front]"). Linear in the tokens.
 */
export function namesOf(doc: Doc): Names {
  const full = new Map<string, string>();
  const mentions: NameMention[] = [];
  const groups = new Set<string>();
  for (let i = 0; i < doc.tokens.length; i++) {
    const token = doc.tokens[i] as Token;
    if (!hasCapital(token.text) || (DETERMINERS.has(token.norm) && token.text.length > 1)) continue;
    const last = runEnd(doc, i);
    const alias = doc.tokens[last];
    if (alias && OPENS.test(alias.pre) && CLOSES.test(alias.post) && ALIAS.test(alias.text) && last - i > 1) {
      const from = beginning(doc, i, last, alias);
      const name = `${textOf(doc, from, last)} (${alias.text})`;
      full.set(alias.norm, name);
      full.set(textOf(doc, from, last).toLowerCase(), name);
    }
    const aliased = alias !== undefined && full.has(alias.norm) && OPENS.test(alias.pre);
    const gloss = last - i > 1 && isGroupGloss(doc, aliased ? last + 1 : last);
    if (gloss) groups.add(textOf(doc, i, last).toLowerCase());
    const kind = gloss ? 'group' : kindOfRun(doc, i, last);
    const from = doc.tokens[i - 1]?.post === '-' && RUN_ARTICLES.has(doc.tokens[i - 1]?.norm ?? '') ? i - 1 : i;
    if (kind) mentions.push({ first: from, last, name: textOf(doc, from, last), kind });
    i = last - 1;
  }
  for (const mention of mentions) mention.name = full.get(mention.name.toLowerCase()) ?? mention.name;
  for (const name of [...groups]) groups.add((full.get(name) ?? name).toLowerCase());
  const armed = new Set(mentions.filter((m) => m.kind === 'group').map((m) => m.name));
  return { full, mentions, groups, only: armed.size === 1 ? ([...armed][0] ?? null) : null };
}

/** "…, *one of a number of militant outfits*": an insertion behind a name that says it is an armed group. */
function isGroupGloss(doc: Doc, at: number): boolean {
  if (!/^[)\]]?,/.test(doc.tokens[at - 1]?.post ?? '') || !INDEFINITE.has(doc.tokens[at]?.norm ?? '')) return false;
  for (let k = at + 1; k < at + GLOSS; k++) {
    const token = doc.tokens[k];
    if (!token || token.s !== doc.tokens[at]?.s || (PREPOSITIONS.has(token.norm) && token.norm !== 'of')) return false;
    if (GROUP_KINDS.has(token.norm) || GROUP_NOUNS.has(token.norm)) return true;
    if (/[,;:]/.test(token.post)) return false;
  }
  return false;
}

/** End of the run of capitals that begins at `i`; joints are inside only between capitals. */
export function runEnd(doc: Doc, i: number): number {
  let last = i + 1;
  const s = doc.tokens[i]?.s;
  for (let k = i + 1; k < doc.tokens.length && k - i < 12; k++) {
    const token = doc.tokens[k] as Token;
    const gap = doc.tokens[k - 1]?.post ?? '';
    if (token.s !== s || (gap !== ' ' && !/^["”“'’]?[ -]?["“]?$/.test(gap.trimEnd() + (gap.endsWith(' ') ? ' ' : ''))))
      break;
    if (hasCapital(token.text)) last = k + 1;
    else if (!RUN_JOINTS.has(token.norm) || k - last > 1) break;
  }
  while (last > i + 1 && doc.tokens[last - 1]?.norm === 'the') last--;
  return last;
}

/** Leaves out capitals before a name whose initials its short form spells ("Monday Baloch Liberation Army (BLA)"). */
function beginning(doc: Doc, i: number, last: number, alias: Token): number {
  const short = alias.text.toLowerCase();
  for (let k = i; k < last; k++) {
    const initials = doc.tokens
      .slice(k, last)
      .filter((t) => hasCapital(t.text))
      .map((t) => t.norm[0]);
    if (initials.join('') === short) return k;
  }
  return i;
}

function kindOfRun(doc: Doc, first: number, last: number): NameMention['kind'] | null {
  let country = false;
  let state = false;
  let head = false;
  for (let k = first; k < last; k++) {
    const { norm } = doc.tokens[k] as Token;
    if (NAMED_GROUPS.has(norm) && !(norm === 'is' && doc.tokens[k]?.text !== 'IS')) return 'group';
    if (COUNTRIES.has(norm) || DEMONYMS.has(norm)) country = true;
    if (AUTHORITIES.has(norm) || STATE_FORCES.has(norm)) state = true;
    if (k > first && GROUP_HEADS.has(norm) && !isProvince(doc, k)) head = true;
  }
  const next = doc.tokens[last]?.norm ?? '';
  if (head && !state && !(country && last - first < 3)) return 'group';
  if (head && doc.tokens.slice(first, last).some((t) => CAUSES.has(t.norm))) return 'group';
  return country || (state && last - first > 1) || AUTHORITIES.has(next) ? 'state' : null;
}

/** "Borno State", "Shan State": a part of a country; not "the Islamic State". */
const isProvince = (doc: Doc, k: number): boolean =>
  PROVINCE_HEADS.has(doc.tokens[k]?.norm ?? '') && !OF_NO_PROVINCE.has(doc.tokens[k - 1]?.norm ?? '');

function textOf(doc: Doc, first: number, last: number): string {
  const from = doc.tokens[first] as Token;
  const to = doc.tokens[last - 1] as Token;
  return doc.blocks[doc.sentences[from.s]?.block ?? 0]?.text.slice(from.start, to.end) ?? '';
}
