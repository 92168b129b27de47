import { CURRENCY, MEASURES, NUMBERED, ORDINALS, QUALIFIERS, SCALES, TENS, UNITS, VAGUE } from '../../lexicon/numbers';
import type { Precision } from '../../model/figure';
import { numberAt, wordValue } from '../../text/numerals';
import type { Range, Sentence, Token } from '../types';

/** A printed quantity: `first`–`last` with its qualifier, `core` without. */
export interface Quantity extends Range {
  core: Range;
  low: number | null;
  high: number | null;
  precision: Precision;
  /** "a fifth victim": counts one, implies a running total. */
  ordinal: number | null;
  /** A bare four-digit year or a bare age between commas: never a figure without a noun. */
  doubtful: boolean;
  /** "15 more", "another 30", "a further 7". */
  more: boolean;
}

const QUALIFIER_LISTS = QUALIFIERS.map(({ words, precision }) => ({ list: words.split(' '), precision }));
/** Words that can open a quantity; anything else is passed by at once. */
const OPENERS = new Set([
  ...Object.keys(UNITS),
  ...Object.keys(TENS),
  ...Object.keys(SCALES),
  ...Object.keys(VAGUE),
  ...Object.keys(ORDINALS),
  'a',
  'an',
  'half',
  'both',
  'few',
  'some',
  'unknown',
]);
const RANGE = /^(\d{1,3}(?:,\d{3})*|\d{1,7})[-–](\d{1,3}(?:,\d{3})*|\d{1,7})$/;
const PLUS = /^(\d{1,3}(?:,\d{3})*|\d{1,7})(?:\+|-plus)$/;
const MONEY = /[$£€₹¥]\s?$/u;
const DOWNWARD_OPENERS = new Set(['a', 'an', 'another', 'further', 'additional']);

/** All quantities of one sentence, in order. Dates, money, measures, rates and numbered names are left out. */
export function quantitiesIn(tokens: Token[], sentence: Sentence): Quantity[] {
  const norms = tokens.slice(sentence.first, sentence.last).map((t) => t.norm);
  const found: Quantity[] = [];
  let k = 0;
  while (k < norms.length) {
    const core = coreAt(norms, k);
    if (!core) {
      k++;
      continue;
    }
    const at = sentence.first + k;
    const quantity = { ...withQualifier(norms, k, core), ordinal: core.ordinal };
    const end = k + core.length;
    if (!isExcluded(tokens, norms, k, end, at, core)) {
      found.push({
        first: sentence.first + quantity.first,
        last: sentence.first + Math.max(end, quantity.last),
        core: { first: at, last: at + core.length },
        low: quantity.low,
        high: quantity.high,
        precision: quantity.precision,
        ordinal: core.ordinal,
        doubtful: core.doubtful && quantity.first === k && isDoubtful(tokens, at, norms, k),
        more: quantity.more || norms[end] === 'more' || norms[end] === 'additional' || norms[end] === 'further',
      });
    }
    k = end;
  }
  return found;
}

interface Core {
  length: number;
  low: number;
  high: number | null;
  precision: Precision;
  ordinal: number | null;
  doubtful: boolean;
}

function coreAt(norms: string[], k: number): Core | null {
  const word = norms[k] ?? '';
  const digit = word.charCodeAt(0);
  if (!(digit >= 48 && digit <= 57) && !OPENERS.has(word) && !word.includes('-') && !word.includes('–')) return null;
  const exact = (length: number, value: number, doubtful = false): Core => ({
    length,
    low: value,
    high: value,
    precision: 'exact',
    ordinal: null,
    doubtful,
  });
  const vague = (length: number, low: number): Core => ({
    length,
    low,
    high: null,
    precision: 'vague',
    ordinal: null,
    doubtful: false,
  });
  const [w1, w2, w3] = [norms[k + 1] ?? '', norms[k + 2] ?? '', norms[k + 3] ?? ''];
  if (word === 'half' && w1 === 'a' && w2 === 'dozen') return exact(3, 6);
  if (word === 'a' || word === 'an') {
    if (w1 === 'half-dozen') return exact(2, 6);
    if (w1 === 'dozen') return exact(2, 12);
    if (w1 === 'couple' && w2 === 'of' && w3 === 'hundred') return { ...exact(4, 200), precision: 'about' };
    if (w1 === 'couple') return exact(w2 === 'of' ? 3 : 2, 2);
    if (w1 === 'pair' && w2 === 'of') return exact(3, 2);
    if (w1 === 'score' && w2 === 'of') return exact(3, 20);
    if (w1 === 'few' && w2 === 'dozen') return vague(3, 24);
    if (w1 === 'few' && w2 === 'hundred') return vague(3, 200);
    if (w1 === 'few') return vague(2, 3);
    if (w1 === 'handful' && w2 === 'of') return vague(3, 3);
    if (
      /^(?:large|small|limited|significant|unknown|undisclosed|unspecified|huge|great|good)$/.test(w1) &&
      w2 === 'number' &&
      w3 === 'of'
    )
      return vague(4, 3);
    if (w1 === 'number' && w2 === 'of') return vague(3, 3);
  }
  if (word === 'unknown' && w1 === 'number' && w2 === 'of') return vague(3, 3);
  if (word === 'many' && /^(?:as|how|so|too|that)$/.test(norms[k - 1] ?? '')) return null;
  if (word === 'both') return exact(1, 2);
  if (word === 'several' || word === 'few' || word === 'many') {
    if (w1 === 'dozen' || w1 === 'dozens') return vague(2, 24);
    if (w1 === 'hundred' || w1 === 'hundreds') return vague(2, 200);
    if (w1 === 'thousand' || w1 === 'thousands') return vague(2, 2000);
  }
  if (word === 'tens' || word === 'hundreds' || word === 'scores' || word === 'dozens') {
    if (w1 === 'of' && w2 === 'thousands') return vague(3, word === 'hundreds' ? 100_000 : 10_000);
    if (w1 === 'of' && w2 === 'millions') return vague(3, 10_000_000);
  }
  if (word === 'no' && w1 === 'fewer') return null;
  if (word in VAGUE && !(word === 'tens' && w1 !== 'of')) return vague(1, VAGUE[word] ?? 3);
  const range = RANGE.exec(word);
  if (range) {
    const [a, b] = [wordValue(range[1] ?? ''), wordValue(range[2] ?? '')];
    if (a !== null && b !== null && a < b) return { ...exact(1, a), high: b, precision: 'range' };
    return null;
  }
  const plus = PLUS.exec(word);
  if (plus) return { ...exact(1, (wordValue(plus[1] ?? '') ?? 0) + 1), high: null, precision: 'at_least' };
  const ordinal = ORDINALS[word] ?? Number(/^(\d{1,4})(?:st|nd|rd|th)$/.exec(word)?.[1] ?? Number.NaN);
  if (!Number.isNaN(ordinal)) return { ...exact(1, 1), ordinal };
  if (word === 'some' && w1 === 'of') return vague(1, 3);
  const number = numberAt(norms, k);
  if (!number) return null;
  if (norms[k + number.length] === 'plus' && /^\d/.test(word))
    return { ...exact(number.length + 1, number.value + 1), high: null, precision: 'at_least' };
  if (norms[k + number.length] === 'dozen') return exact(number.length + 1, number.value * 12);
  if (norms[k + number.length] === 'score') return exact(number.length + 1, number.value * 20);
  const joint = norms[k + number.length];
  if (joint === 'or' || joint === 'to') {
    const other = numberAt(norms, k + number.length + 1);
    const bound = joint === 'or' || norms[k + number.length + 2] !== undefined;
    if (
      other &&
      other.value > number.value &&
      bound &&
      (joint === 'to' || other.value - number.value <= Math.max(3, number.value))
    ) {
      return { ...exact(number.length + 1 + other.length, number.value), high: other.value, precision: 'range' };
    }
  }
  if (norms[k - 1] === 'between' && joint === 'and') {
    const other = numberAt(norms, k + number.length + 1);
    if (other && other.value > number.value)
      return { ...exact(number.length + 1 + other.length, number.value), high: other.value, precision: 'range' };
  }
  return exact(number.length, number.value, /^\d+$/.test(word));
}

/** The qualifier printed before (or after) a core, and the bounds they make together. */
function withQualifier(norms: string[], k: number, core: Core) {
  let first = k;
  let { low, high, precision } = core as { low: number | null; high: number | null; precision: Precision };
  let more = false;
  const before = norms[k - 1] ?? '';
  if (DOWNWARD_OPENERS.has(before) && core.ordinal === null && before !== 'a' && before !== 'an') {
    first = k - 1;
    more = true;
    if (norms[k - 2] === 'a' || norms[k - 2] === 'an') first = k - 2;
  } else if (core.precision === 'range' && before === 'between') first = k - 1;
  else if (core.ordinal !== null && (before === 'a' || before === 'an' || before === 'the')) first = k - 1;
  for (const { list, precision: how } of QUALIFIER_LISTS) {
    if (norms[first - 1] !== list[list.length - 1]) continue;
    const from = first - list.length;
    if (from < 0 || list.some((w, n) => norms[from + n] !== w)) continue;
    if (core.ordinal !== null || core.precision === 'range') {
      first = from;
      break;
    }
    first = from;
    if (how === 'at_least') [high, precision] = [null, precision === 'vague' ? 'vague' : 'at_least'];
    else if (how === 'more_than' && low !== null)
      [low, high, precision] = [
        core.precision === 'vague' ? low : low + 1,
        null,
        core.precision === 'vague' ? 'vague' : 'at_least',
      ];
    else if (how === 'up_to' && core.precision !== 'vague') [low, high, precision] = [null, low, 'up_to'];
    else if (how === 'fewer_than' && core.precision !== 'vague')
      [low, high, precision] = [null, (low ?? 1) - 1, 'up_to'];
    else if (how === 'about' && core.precision === 'exact') precision = 'about';
    break;
  }
  let last = k + core.length;
  const [n0, n1] = [norms[last] ?? '', norms[last + 1] ?? ''];
  if (n0 === 'or' && n1 === 'so' && precision === 'exact') [precision, last] = ['about', last + 2];
  else if (n0 === 'or' && n1 === 'more' && precision === 'exact')
    [high, precision, last] = [null, 'at_least', last + 2];
  return { first, last, low, high, precision, more };
}

function isExcluded(tokens: Token[], norms: string[], k: number, end: number, at: number, core: Core): boolean {
  const token = tokens[at] as Token;
  if (MONEY.test(token.pre) || MONEY.test(tokens[at - 1]?.post ?? '')) return true;
  const lastToken = tokens[at + core.length - 1] as Token;
  if (/^\s?[%°]/u.test(lastToken.post) || /^[:/]\d/.test(lastToken.post)) return true;
  if (core.precision === 'vague' && core.ordinal === null)
    return norms[end] === 'of' && MEASURES.has(norms[end + 1] ?? '');
  if (CURRENCY.has(norms[k - 1] ?? '') || isAged(norms, k)) return true;
  if (norms[k - 1] === 'as' && /^(?:young|old|early|late|little)$/.test(norms[k - 2] ?? '')) return true;
  const next = norms[end] ?? '';
  const attached = /^[-–]$/.test(lastToken.post);
  if (
    attached &&
    /^(?:year|month|week|day|hour|minute|mile|km|point|member|storey|story|foot|metre|meter|seat|man|person|bed|room)/.test(
      next,
    )
  ) {
    return next !== 'member';
  }
  if (MEASURES.has(next) && !/[,;.]/.test(lastToken.post)) return true;
  const before = norms[k - 1] ?? '';
  if (
    core.ordinal === null &&
    NUMBERED.has(before) &&
    /^\d/.test(token.text) &&
    !/[,;:—–-]/.test(tokens[at - 1]?.post ?? '')
  )
    return true;
  return false;
}

/** "aged nine and 14", "ages 13, 17 and 19". */
function isAged(norms: string[], k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - 6); i--) {
    const word = norms[i] ?? '';
    if (/^(?:aged|ages|age)$/.test(word)) return true;
    if (word !== 'and' && word !== 'to' && wordValue(word) === null) return false;
  }
  return false;
}

function isDoubtful(tokens: Token[], at: number, norms: string[], k: number): boolean {
  const token = tokens[at] as Token;
  const year = /^(?:1[5-9]|20)\d\d$/.test(token.text);
  const aged =
    /,\s*$/.test(tokens[at - 1]?.post ?? '') &&
    (/^[,;)]/.test(token.post) || norms[k + 1] === undefined) &&
    /^\d{1,3}$/.test(token.text);
  const bracketed = /\($/.test(token.pre) || /^\)/.test(token.post);
  return year || aged || bracketed;
}
