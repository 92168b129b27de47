import { ACCORDING, ACCUSE, CLAIM_NOUNS, LEARN, QUOTE } from '../../lexicon/asked-speech';
import { COUNT_NOUNS, DISMISSING, HEARSAY, HEARSAY_NOUNS, REPORTING_VERBS } from '../../lexicon/reporting';
import type { Doc, Sentence, Token } from '../types';
import { accordingSaying } from './according-rule';
import { accusedSaying } from './accused-rule';
import { claimNounSaying } from './claim-noun-rule';
import { countNounSaying } from './count-noun-rule';
import { headlineSaying } from './headline-rule';
import { deniedSaying, hearsaySaying, learnedSaying } from './hearsay-rule';
import { quotedSaying } from './quoted-rule';
import type { Saying } from './saying';
import { verbSaying } from './verb-rule';

type Rule = (doc: Doc, sentence: Sentence, at: number) => Saying | null;

/** Words that call a rule other than the verbs of saying. */
const CALLS: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...[...ACCORDING].map((w): [string, Rule] => [w, accordingSaying]),
  ...[...CLAIM_NOUNS].map((w): [string, Rule] => [w, claimNounSaying]),
  ...[...DISMISSING].map((w): [string, Rule] => [w, deniedSaying]),
  ...[...COUNT_NOUNS].map((w): [string, Rule] => [w, countNounSaying]),
  ...[...ACCUSE].map((w): [string, Rule] => [w, accusedSaying]),
  ...[...QUOTE].map((w): [string, Rule] => [w, quotedSaying]),
  ...[...LEARN].map((w): [string, Rule] => [w, learnedSaying]),
]);

/** Words at which a saying can be found. */
const TELLING: ReadonlySet<string> = new Set([
  ...CALLS.keys(),
  ...REPORTING_VERBS.keys(),
  ...HEARSAY,
  ...HEARSAY_NOUNS,
]);

/** Everything in a sentence that says who says something, in order of its words. */
export function sayingsOf(doc: Doc, sentence: Sentence): Saying[] {
  const found: Saying[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const norm = (doc.tokens[i] as Token).norm;
    if (!TELLING.has(norm)) continue;
    const rule = CALLS.get(norm);
    const saying =
      rule?.(doc, sentence, i) ??
      (REPORTING_VERBS.has(norm) ? verbSaying(doc, sentence, i) : null) ??
      (HEARSAY.has(norm) || HEARSAY_NOUNS.has(norm) ? hearsaySaying(doc, sentence, i) : null);
    if (!saying) continue;
    const last = found[found.length - 1];
    if (last && saying.first < last.last && last.rule === 'quoted') continue;
    found.push(saying);
    if (saying.last > i + 1) i = saying.last - 1;
  }
  if (!found.length && doc.blocks[sentence.block]?.kind === 'title') {
    const headline = headlineSaying(doc, sentence);
    if (headline) found.push(headline);
  }
  return found;
}
