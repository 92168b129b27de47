import type { ResponsibilityMention } from '../stages';
import type { Doc } from '../types';
import { mentionOf } from './mention';
import { compile, firstWords, matchAt, type Pattern } from './pattern';
import type { Cue, Finding, Rule } from './rule';
import { admissions } from './rules/admissions';
import { authorship } from './rules/authorship';
import { behinds } from './rules/behinds';
import { blames } from './rules/blames';
import { claimedBy } from './rules/claimed-by';
import { claimedDeeds } from './rules/claimed-deeds';
import { crimeCharges } from './rules/crime-charges';
import { denials } from './rules/denials';
import { firstPerson } from './rules/first-person';
import { links } from './rules/links';
import { noClaims } from './rules/no-claims';
import { notAttributed } from './rules/not-attributed';
import { rejections } from './rules/rejections';
import { selfClaims } from './rules/self-claims';
import { selfDeeds } from './rules/self-deeds';
import { suspicions } from './rules/suspicions';
import { type Scan, scanOf } from './scan';

/** The registry: at one place in the text the first rule that makes something of the words has them. */
const RULES: Rule[] = [
  noClaims,
  selfClaims,
  claimedBy,
  claimedDeeds,
  selfDeeds,
  firstPerson,
  admissions,
  denials,
  rejections,
  suspicions,
  blames,
  crimeCharges,
  behinds,
  links,
  notAttributed,
  authorship,
];

interface Entry {
  rule: Rule;
  pattern: Pattern;
}

let index: Map<string, Entry[]> | null = null;

/** First word → the rows that may begin there, in the order of the registry; built at first use. */
function entries(): Map<string, Entry[]> {
  if (index) return index;
  index = new Map();
  for (const rule of RULES) {
    for (const row of rule.cues) {
      const pattern = compile(row);
      for (const word of firstWords(pattern)) {
        const own = index.get(word) ?? [];
        own.push({ rule, pattern });
        index.set(word, own);
      }
    }
  }
  return index;
}

/**
 * Finds who claims, admits, is blamed for, suspected of, linked to, denies or rejects an act of violence, and where the
 * article says that nobody does. In reading order; offsets of the cue are in its block. Stances: the coding rules'
 * "Responsibility stances" (CAMEO 015/016, MUC-4's perpetrator confidence).
 */
export function findResponsibility(doc: Doc): ResponsibilityMention[] {
  const scan = scanOf(doc);
  const found: Finding[] = [];
  let from = 0;
  for (let at = 0; at < doc.tokens.length; at++) {
    if (at < from) continue;
    const findings = findAt(scan, at, found);
    if (!findings.length) continue;
    found.push(...findings);
    from = findings[0]?.cue.last ?? at;
  }
  return settled(scan, found).map((f) => mentionOf(scan, f));
}

function findAt(scan: Scan, at: number, found: Finding[]): Finding[] {
  const rows = entries().get(scan.tokens[at]?.norm ?? '');
  if (!rows) return [];
  const { last } = scan.sentenceOf(at);
  for (const { rule, pattern } of rows) {
    const range = matchAt(scan.tokens, at, last, pattern);
    const cue: Cue | null = range && { first: range.first, last: range.last, row: pattern.row };
    const finding = cue && rule.read(scan, cue, found);
    if (finding) return Array.isArray(finding) ? finding : [finding];
  }
  return [];
}

/** One stance of one actor a sentence is one claim; a sentence that says nobody claims it holds no self-claim by its words. */
function settled(scan: Scan, found: Finding[]): Finding[] {
  const seen = new Set<string>();
  return found.filter((f) => {
    const key = `${scan.tokens[f.cue.first]?.s} ${f.stance} ${f.actor?.name.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
