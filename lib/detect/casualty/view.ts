import { COUNT_DETERMINER } from '../../lexicon/clauses';
import { DAY_PARTS, WEEKDAYS } from '../../lexicon/dates';
import { PARTICLE } from '../../lexicon/function-words';
import {
  BE,
  CONJECTURE,
  HAVE,
  IRREGULAR_PARTICIPLE,
  isAdverb,
  MODAL,
  NEGATION,
  PLURAL_BE,
  SINGULAR_BE,
} from '../../lexicon/grammar';
import { FEARED, TOLD } from '../../lexicon/harm-cues';
import type { Effect } from '../../model/figure';
import type { Doc, Phrase, Range, Sentence, Token } from '../types';
import type { Group } from './group';
import { groupsIn } from './groups';
import { breaks } from './person';
import { type Quantity, quantitiesIn } from './quantity';

/** One sentence as the casualty rules see it. */
export interface View {
  doc: Doc;
  tokens: Token[];
  sentence: Sentence;
  quantities: Quantity[];
  groups: Group[];
  /** Harm phrases of the sentence. */
  phrases: Phrase[];
}

/** A rule's finding: this group suffered this effect. */
export interface Hit {
  group: Group;
  effect: Effect;
  effectRange: Range;
  rule: string;
  ambiguous?: boolean;
  feared?: boolean;
  cumulative?: boolean;
  /** Where the people are printed, when not behind the figure ("number of inmates killed"). */
  people?: Range;
  /** The group this one is part of, where the wording says so. */
  within?: Group;
}

/** One rule: what it matches and its look-alikes stand in its file's docstring. */
export interface Rule {
  /** It finds nothing in a sentence that holds none of these words; null: it may in any. */
  words: ReadonlySet<string> | null;
  find: (view: View) => Hit[];
}

/** A rule that turns on one of a few words. */
export const ruleOn = (words: Iterable<string> | null, find: Rule['find']): Rule => ({
  words: words && new Set(words),
  find,
});

export function viewOf(doc: Doc, sentence: Sentence, phrases: Phrase[]): View {
  const quantities = quantitiesIn(doc.tokens, sentence);
  return {
    doc,
    tokens: doc.tokens,
    sentence,
    quantities,
    groups: groupsIn(doc.tokens, sentence, quantities, doc.blocks[sentence.block]?.kind === 'title'),
    phrases,
  };
}

/** Group that ends just before token `k`, adverbs and quotes between allowed. */
export function groupBefore(view: View, k: number): Group | null {
  let end = k;
  while (end > view.sentence.first) {
    const group = view.groups.find((g) => g.last === end);
    if (group) return group;
    const previous = view.tokens[end - 1] as Token;
    if (breaks(view.tokens, end) || !isAdverb(previous.norm) || NEGATION.has(previous.norm)) return null;
    end--;
  }
  return null;
}

/** Group that starts at token `k`, adverbs before it allowed. */
export function groupAt(view: View, k: number): Group | null {
  for (let start = k; start < Math.min(k + 3, view.sentence.last); start++) {
    if (breaks(view.tokens, start) || view.tokens[start]?.norm === 'since') return null;
    const group = view.groups.find((g) => g.first === start);
    if (group) return group;
    if (
      COUNT_DETERMINER.has(view.tokens[start]?.norm ?? '') &&
      view.groups.some((g) => g.first === start + 1 && g.quantity)
    )
      continue;
    if (!isAdverb(view.tokens[start]?.norm ?? '')) return null;
  }
  return null;
}

/** The auxiliaries before a verb: where they start, and what they say. */
export interface Chain {
  /** First token of the verb group (auxiliaries and adverbs included). */
  first: number;
  be: boolean;
  have: boolean;
  modal: string | null;
  to: boolean;
  negated: boolean;
  singular: boolean | null;
  feared: boolean;
  /** Said to have happened ("were reported to be wounded"). */
  told: boolean;
  /** The auxiliary is shared with another participle ("were hit and injured"). */
  joined: boolean;
}

/** The participle that "and" at `k` joins, a particle between them: "were [rounded] up and beheaded". */
function participleBefore(view: View, k: number): number | null {
  if (joinsParticiple(view, k - 1)) return k - 1;
  return PARTICLE.has(view.tokens[k - 1]?.norm ?? '') && joinsParticiple(view, k - 2) ? k - 2 : null;
}

/** Is the word at `k` a participle behind an auxiliary ("were [hit] and injured")? */
function joinsParticiple(view: View, k: number): boolean {
  const norm = view.tokens[k]?.norm ?? '';
  if (!(/(?:ed|en|wn)$/.test(norm) || IRREGULAR_PARTICIPLE.has(norm)) || breaks(view.tokens, k + 1)) return false;
  for (let i = k - 1; i >= Math.max(view.sentence.first, k - 4); i--) {
    const word = view.tokens[i]?.norm ?? '';
    if (BE.has(word)) return true;
    if (!isAdverb(word)) return false;
  }
  return false;
}

/** "was *on Tuesday evening* shot dead", "were *Thursday night* killed": the first token of a time that ends at `k`, or null. */
function timeFrom(view: View, k: number): number | null {
  const from = DAY_PARTS.has(view.tokens[k]?.norm ?? '') ? k - 1 : k;
  if (!WEEKDAYS.has(view.tokens[from]?.norm ?? '')) return null;
  const first = view.tokens[from - 1]?.norm === 'on' ? from - 1 : from;
  return first - 1 > view.sentence.first ? first : null;
}

/** Reads the verb group leftwards from the verb at `k`: "have reportedly been", "was shot and", "are feared to have". */
export function chainBefore(view: View, k: number): Chain {
  const chain: Chain = {
    first: k,
    be: false,
    have: false,
    modal: null,
    to: false,
    negated: false,
    singular: null,
    feared: false,
    told: false,
    joined: false,
  };
  for (let i = k - 1; i >= view.sentence.first && k - i < 12; i--) {
    const { norm } = view.tokens[i] as Token;
    if (breaks(view.tokens, i + 1) && !/^[\s,]*$/.test(view.tokens[i + 1]?.pre ?? '')) break;
    if (NEGATION.has(norm) && !BE.has(norm) && !HAVE.has(norm) && norm !== 'never' && norm !== 'not') break;
    if (norm === 'not' || norm === 'never' || norm.endsWith("n't")) chain.negated = true;
    const time = timeFrom(view, i);
    if (time !== null && (BE.has(view.tokens[time - 1]?.norm ?? '') || HAVE.has(view.tokens[time - 1]?.norm ?? ''))) {
      i = time;
      chain.first = i;
      continue;
    }
    if (BE.has(norm)) {
      // "is believed to have killed four": the auxiliary of the believing.
      if (!(chain.to && chain.have)) chain.be = true;
      if (SINGULAR_BE.has(norm)) chain.singular = true;
      if (PLURAL_BE.has(norm)) chain.singular = false;
    } else if (HAVE.has(norm)) {
      chain.have = true;
      if (norm === 'has') chain.singular = true;
      if (norm === 'have') chain.singular = false;
    } else if (MODAL.has(norm)) chain.modal = norm;
    else if (norm === 'to') chain.to = true;
    else if (FEARED.has(norm)) chain.feared = true;
    else if (chain.to && TOLD.has(norm)) chain.told = true;
    else if ((norm === 'and' || norm === 'or') && !chain.be && participleBefore(view, i) !== null) {
      chain.joined = true;
      i = participleBefore(view, i) as number;
      continue;
    } else if (!isAdverb(norm)) break;
    if (breaks(view.tokens, i) && view.groups.some((g) => g.last === i)) {
      chain.first = i;
      break;
    }
    chain.first = i;
  }
  // Adverbs at the left edge belong to the subject's side ("both were killed").
  while (
    chain.first < k &&
    isAdverb(view.tokens[chain.first]?.norm ?? '') &&
    view.groups.some((g) => g.first === chain.first)
  )
    chain.first++;
  return chain;
}

/** Is the verb at hand no event: planned, possible, hypothetical, denied? */
export function isUnreal(chain: Chain): boolean {
  if (chain.negated) return true;
  if (chain.modal && !(chain.have && CONJECTURE.has(chain.modal))) return true;
  return chain.to && !chain.have && !(chain.be && (chain.feared || chain.told));
}
