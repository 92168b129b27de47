import { DEPARTMENT, LETTERED_COUNTRY } from '../../lexicon/asked-incident';
import { MONTHS } from '../../lexicon/dates';
import { INCIDENT_NOUNS, KIND_OF } from '../../lexicon/kinds';
import {
  AFTER_PLACES,
  COMMON_SITES,
  COMPOUND_LEADS,
  COUNTRIES,
  DIRECTIONS,
  GENERIC,
  GENERIC_NAMES,
  NAME_PARTICLES,
  NOT_PLACES,
  OFFICES,
  ORGANISATIONS,
  PEOPLE_ENDINGS,
  PLACE_HEADS,
  type PlaceLevel,
  US_STATES,
} from '../../lexicon/places';
import { hasCapital } from '../../text/capital';
import type { Range, Token } from '../types';

/** A run of capitals that may name a place. */
export interface Name extends Range {
  text: string;
  key: string;
  /** What its own words say of its width; null where they say nothing. */
  level: PlaceLevel | null;
  /** Ends in "'s" (or the plural s that stands for it): what follows lies in it. */
  possessive: boolean;
  /** Known by a table only, without a place noun. */
  plain: boolean;
  /** Two or more bare capitals: as likely a person. */
  person: boolean;
}

const NTH = /^\d{1,3}(?:st|nd|rd|th)$/;
const INSIDE = /^(?:[ \u00a0]|-|\. )$/;
/**
 * Reads the name that starts at token `i`: capitals, hyphens and small particles between them, with the generic noun that
 * ends it ("Kech district", "Nash General Hospital"). `state` also takes a state's short form ("Calif.", "TN").
 */
export function readName(tokens: Token[], i: number, end: number, state = false): Name | null {
  const first = tokens[i] as Token;
  const particle = NAME_PARTICLES.has(first.norm) && first.post === '-' && hasCapital(tokens[i + 1]?.text);
  if (!particle && !hasCapital(first.text) && !NTH.test(first.norm)) return null;
  if (state) {
    const short = US_STATES.get(first.norm.replace(/\.$/, ''));
    if (short && !US_STATES.has(`${first.norm} ${tokens[i + 1]?.norm}`))
      return named(tokens, i, i + 1, short, 'region', true);
  }
  if (NOT_PLACES.has(first.norm) && !particle) return null;
  if (MONTHS.has(first.norm) && /^\d/.test(tokens[i + 1]?.text ?? '')) return null;
  let last = i + 1;
  while (last < end && last < i + 7 && goesOn(tokens, last)) last++;
  const owner = tokens[last - 1] as Token;
  let level: PlaceLevel | null = null;
  let plain = false;
  const next = tokens[last];
  if (next && last < end && owner.post === ' ' && hasCapital(next.text) && ORGANISATIONS.has(next.norm)) return null;
  if (next && last < end && adjectival(tokens, owner, next)) return null;
  if (last - i > 1 && DEPARTMENT.has(owner.norm) && OFFICES.has(tokens[last - 2]?.norm ?? '')) return null;
  const lower = next && last < end && owner.post === ' ' && !owner.possessive ? headOf(next.norm) : undefined;
  if (lower && next && !hasCapital(next.text)) {
    if (tokens[last + 1]?.norm === 'of') return null;
    level = lower;
    last++;
  } else if (last - i > 1) level = PLACE_HEADS.get(withoutStop(owner.norm)) ?? null;
  if (last - i === 1 && PLACE_HEADS.has(first.norm)) return null;
  const key = keyOf(tokens, i, last);
  const wide =
    widthOf(
      tokens
        .slice(i, last)
        .map((t) => t.norm)
        .join(' '),
    ) ?? widthOf(key);
  if (!level && wide) {
    level = wide.level;
    plain = true;
    return named(tokens, i, last, wide.key, level, plain, wide.possessive || owner.possessive);
  }
  const bareWords = tokens.slice(i, level && lower ? last - 1 : last).filter((t) => !DIRECTIONS.has(t.norm));
  if (bareWords.length === 0) return null;
  if (bareWords.length === 1 && isDemonym(bareWords[0]?.norm ?? '')) return null;
  if (!level && last - i === 1 && NTH.test(first.norm)) return null;
  return named(tokens, i, last, key, level, plain, owner.possessive);
}

/** "Britain-based", "in U.S. air strikes": the name only says whose. */
function adjectival(tokens: Token[], owner: Token, next: Token): boolean {
  if (owner.post === '-') return !hasCapital(next.text) && !NAME_PARTICLES.has(next.norm);
  if (!LETTERED_COUNTRY.test(owner.norm) || owner.post !== ' ' || hasCapital(next.text)) return false;
  return !AFTER_PLACES.has(next.norm) && tokens[next.i + 1] !== undefined;
}

/** What a lower-case noun after a name says of it: "Kech district" is a district, "a Charleston bar" only in Charleston. */
function headOf(noun: string): PlaceLevel | undefined {
  return COMMON_SITES.has(noun) ? undefined : PLACE_HEADS.get(noun);
}

/** Does the name go on with token `i`? */
function goesOn(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1] as Token;
  const token = tokens[i] as Token;
  if (before.possessive || !INSIDE.test(before.post)) return false;
  if (before.post === '. ' && !before.tags.has('Abbrev') && !/^\p{Lu}$/u.test(before.text)) return false;
  if (before.norm.endsWith('s') && COUNTRIES.has(before.norm.slice(0, -1)) && !COUNTRIES.has(before.norm)) return false;
  if (KIND_OF.has(token.norm) || INCIDENT_NOUNS.has(token.norm)) return false;
  if (
    COUNTRIES.has(token.norm) &&
    !COMPOUND_LEADS.has(before.norm) &&
    !DIRECTIONS.has(before.norm) &&
    before.post === ' '
  ) {
    return false;
  }
  if (hasCapital(token.text)) return !NOT_PLACES.has(token.norm) || before.post === '-';
  return (
    NAME_PARTICLES.has(token.norm) &&
    hasCapital(tokens[i + 1]?.text) &&
    INSIDE.test(token.post) &&
    token.norm !== 'as' &&
    token.norm !== 'us'
  );
}

function named(
  tokens: Token[],
  first: number,
  last: number,
  key: string,
  level: PlaceLevel | null,
  plain: boolean,
  possessive = false,
): Name {
  const text = tokens
    .slice(first, last)
    .map((t, k, all) => (k === all.length - 1 ? bare(t) : t.text + t.post))
    .join('');
  return { first, last, text, key, level, possessive, plain, person: !level && last - first > 1 };
}

function bare(token: Token): string {
  return token.possessive ? token.text.replace(/['’]s?$/u, '') : token.text;
}

const BEYOND_ASCII = /[^\0-\x7f]/;

const withoutStop = (norm: string): string => (norm.endsWith('.') ? norm.slice(0, -1) : norm);

/** Lower case without the generic noun at the end, without directions and accents; never empty. */
function keyOf(tokens: Token[], first: number, last: number): string {
  const words = tokens.slice(first, last);
  const end = words[words.length - 1] as Token;
  if (words.length > 1 && (hasCapital(end.text) ? GENERIC_NAMES : GENERIC).has(withoutStop(end.norm))) words.pop();
  const own = words.filter((w) => !DIRECTIONS.has(w.norm));
  const key = (own.length ? own : words).map((t) => withoutStop(t.norm)).join(' ');
  return BEYOND_ASCII.test(key) ? key.normalize('NFKD').replace(/\p{M}/gu, '') : key;
}

/** "Syrian", "Iraqi", "Greek": a country's name, or its beginning, with an ending of its people. */
function isDemonym(key: string): boolean {
  if (COUNTRIES.has(key)) return false;
  return PEOPLE_ENDINGS.some((ending) => {
    const stem = key.endsWith(ending) ? key.slice(0, -ending.length) : '';
    return stem.length > 3 && STEMS.has(stem);
  });
}

/** Country names, whole or without their last letter or two. */
const STEMS: ReadonlySet<string> = new Set(
  [...COUNTRIES].flatMap((name) => [0, 1, 2].map((cut) => name.slice(0, name.length - cut))),
);

function widthOf(key: string): { key: string; level: PlaceLevel; possessive: boolean } | null {
  if (COUNTRIES.has(key)) return { key, level: 'country', possessive: false };
  const state = US_STATES.get(key);
  if (state && key.length > 3) return { key: state, level: 'region', possessive: false };
  const stem = key.endsWith('s') ? key.slice(0, -1) : '';
  if (stem.length > 3 && COUNTRIES.has(stem)) return { key: stem, level: 'country', possessive: true };
  return null;
}
