import type { Checking } from '../../model/status';
import { compile, firstWords, matchAt, type Pattern } from '../responsibility/pattern';
import type { CheckingMarks, Mention, SpokenBy } from '../stages';
import type { Doc, Range } from '../types';
import type { CheckingCue, CheckingRule, Reach } from './rule';
import { deniedMarks } from './rules/denied';
import { deniedFigures } from './rules/denied-figures';
import { provisional } from './rules/provisional';
import { unverified } from './rules/unverified';
import { verified } from './rules/verified';
import { sentenceOf, type View, viewOf } from './view';

/** The registry: wordings that speak of checking, and the rule that says which claims they reach. */
const RULES: CheckingRule[] = [unverified, verified, provisional, deniedFigures];

let index: Map<string, { rule: CheckingRule; pattern: Pattern }[]> | null = null;

function entries() {
  if (index) return index;
  index = new Map();
  for (const rule of RULES) {
    for (const row of rule.cues) {
      const pattern = compile(row);
      for (const word of firstWords(pattern)) index.set(word, [...(index.get(word) ?? []), { rule, pattern }]);
    }
  }
  return index;
}

/**
 * What the article says about checking each claim: unverified, verified by someone, provisional, denied by another party.
 * One entry for each mention, in their order; every mark quotes the sentence it rests on, with its block and offsets.
 */
export function findChecking(doc: Doc, mentions: Mention[], spoken: SpokenBy[]): CheckingMarks {
  const view = viewOf(doc, mentions, spoken);
  const out: CheckingMarks = mentions.map(() => ({ marks: [], rules: [] }));
  if (!mentions.length) return out;
  const done = new Set<string>();
  for (const reach of [...wordings(view), ...deniedMarks(view)]) {
    for (const n of reach.mentions) {
      const entry = out[n];
      const key = `${n} ${reach.code} ${reach.by ?? ''}`;
      if (!entry || done.has(key) || (reach.code !== 'denied' && entry.marks.some((m) => m.code === reach.code)))
        continue;
      done.add(key);
      entry.marks.push(markOf(view, reach));
      entry.rules.push(`checking/${reach.code}: ${reach.row}`);
    }
  }
  return out;
}

/** Every wording of the tables in the article, with the claims it reaches. */
function wordings(view: View): Reach[] {
  const out: Reach[] = [];
  const { tokens } = view.doc;
  for (let at = 0; at < tokens.length; at++) {
    const rows = entries().get(tokens[at]?.norm ?? '');
    if (!rows) continue;
    const { last } = sentenceOf(view, at);
    const taken = new Set<CheckingRule>();
    for (const { rule, pattern } of rows) {
      const range: Range | null = taken.has(rule) ? null : matchAt(tokens, at, last, pattern);
      if (!range) continue;
      const cue: CheckingCue = { first: range.first, last: range.last, row: pattern.row, s: tokens[at]?.s ?? 0 };
      const reach = rule.read(view, cue);
      if (!reach?.mentions.length) continue;
      taken.add(rule);
      out.push({ ...reach, row: pattern.row, s: cue.s });
    }
  }
  return out;
}

function markOf({ doc }: View, { code, by, s }: Reach): Checking {
  const sentence = doc.sentences[s];
  const block = doc.blocks[sentence?.block ?? 0];
  const [start, end] = [sentence?.start ?? 0, sentence?.end ?? 0];
  return { code, by, block: block?.id ?? '', evidence: { start, end, text: block?.text.slice(start, end) ?? '' } };
}
