import { detect } from '../../lib/detect/detect';
import type { ArticleText } from '../../lib/model/article';
import type { CasualtyClaim, Claim, ResponsibilityClaim } from '../../lib/model/claim';
import { checkSlot, emptyResult, type Result, sameName } from '../corpus/scoring';
import type { Expected, ExpectedCasualty, ExpectedResponsibility, Row } from './table';

const CHECKS = ['unverified', 'provisional', 'denied', 'verified_by'] as const;

/** A sentence as an article of one paragraph, or of a headline alone where the table holds headlines. */
function asArticle({ at, sentence }: Row): ArticleText {
  const headline = at.includes('headlines');
  const url = 'https://sentences.example/one';
  return {
    url,
    canonical: url,
    outlet: 'Sentences',
    title: headline ? sentence : null,
    byline: null,
    published: '2024-05-10T10:00:00Z',
    modified: null,
    lang: 'en',
    blocks: [
      headline ? { id: 'title', kind: 'title', text: sentence } : { id: 'b0', kind: 'paragraph', text: sentence },
    ],
    partial: false,
  };
}

/** Detects every sentence of the table and compares with what is expected. */
export function scoreTable(rows: Row[]): Result {
  const result = emptyResult();
  for (const row of rows) scoreRow(result, row, detect(asArticle(row)).claims);
  return result;
}

function scoreRow(result: Result, row: Row, claims: Claim[]): void {
  const pairs = new Map<Expected, Claim>();
  for (const wanted of row.expected) {
    const claim = claims.find((candidate) => ![...pairs.values()].includes(candidate) && matches(wanted, candidate));
    if (claim) pairs.set(wanted, claim);
    if (wanted.flags.has('optional')) continue;
    result[wanted.kind][claim ? 'found' : 'missed']++;
    if (!claim) result.faults.push(`missed ${row.at} ${describeExpected(wanted)} · ${row.sentence}`);
  }
  const used = new Set(pairs.values());
  for (const claim of claims) {
    if (used.has(claim)) continue;
    result[claim.kind].extra++;
    result.faults.push(`extra  ${row.at} ${describeClaim(claim)} · ${row.sentence}`);
  }
  for (const [wanted, claim] of pairs) {
    if (wanted.flags.has('optional')) continue;
    if (wanted.kind === 'casualty' && claim.kind === 'casualty') compareCasualty(result, row, wanted, claim, pairs);
    if (wanted.kind === 'responsibility') compareChecks(result, row, wanted, claim);
  }
}

function matches(wanted: Expected, claim: Claim): boolean {
  if (wanted.kind === 'casualty' && claim.kind === 'casualty') {
    return wanted.effect.includes(claim.effect) && wanted.low === claim.figure.low && wanted.high === claim.figure.high;
  }
  if (wanted.kind === 'responsibility' && claim.kind === 'responsibility') {
    return wanted.stance.includes(claim.stance) && anyName(wanted.actor, claim.actor);
  }
  return false;
}

const anyName = (wanted: string[] | null, given: string | null): boolean =>
  wanted ? wanted.some((name) => sameName(name, given)) : given === null;

function compareCasualty(
  result: Result,
  row: Row,
  wanted: ExpectedCasualty,
  claim: CasualtyClaim,
  pairs: Map<Expected, Claim>,
): void {
  const slot = (name: string, right: boolean, given: unknown): void =>
    checkSlot(
      result,
      name,
      right,
      () => `slot   ${row.at} ${name} ${String(given)} for ${describeExpected(wanted)} · ${row.sentence}`,
    );
  slot('precision', claim.figure.precision === wanted.precision, claim.figure.precision);
  slot('victimClass', wanted.victimClass.includes(claim.victims.class), claim.victims.class);
  slot('attribution', wanted.attribution.includes(claim.attribution), claim.attribution);
  if (wanted.speaker) {
    const names = [claim.speaker, ...claim.jointSpeakers].map((speaker) => speaker?.name ?? null);
    slot(
      'speaker',
      wanted.speaker.some((name) => names.some((given) => sameName(name, given))),
      names.join(' + '),
    );
  } else if (wanted.attribution.includes('own_voice')) {
    slot('speaker', claim.speaker === null, claim.speaker?.name);
  }
  const total = wanted.part === null ? null : pairs.get(row.expected[wanted.part - 1] as Expected);
  if (wanted.part !== null || claim.subsetOf) slot('subset', (total?.id ?? null) === claim.subsetOf, claim.subsetOf);
  const marks = {
    incremental: claim.incremental,
    cumulative: claim.cumulative,
    feared: claim.feared,
    ambiguous: claim.ambiguous,
    implicit: claim.figure.implicit,
    earlier: claim.earlier,
  };
  for (const [name, given] of Object.entries(marks)) {
    const want = wanted.flags.has(name as keyof typeof marks);
    if (given || want) slot(name, given === want, given);
  }
  compareChecks(result, row, wanted, claim);
}

function compareChecks(
  result: Result,
  row: Row,
  wanted: ExpectedCasualty | ExpectedResponsibility,
  claim: Claim,
): void {
  for (const code of CHECKS) {
    const want = wanted.flags.has(code);
    const given = claim.checking.some((checking) => checking.code === code);
    if (want || given) {
      checkSlot(
        result,
        'checking',
        want === given,
        () => `slot   ${row.at} ${code} ${given} for ${describeExpected(wanted)} · ${row.sentence}`,
      );
    }
  }
}

function describeExpected(wanted: Expected): string {
  return wanted.kind === 'casualty'
    ? `${wanted.effect.join('|')} [${wanted.low ?? ''}–${wanted.high ?? ''}] ${wanted.victims ?? ''}`.trim()
    : `${wanted.stance.join('|')} ${wanted.actor?.join('|') ?? '-'}`;
}

function describeClaim(claim: CasualtyClaim | ResponsibilityClaim): string {
  return claim.kind === 'casualty'
    ? `${claim.effect} [${claim.figure.low ?? ''}–${claim.figure.high ?? ''}] "${claim.figure.text}" ${claim.victims.text ?? ''} (${claim.rules.slice(0, 2).join(', ')})`
    : `${claim.stance} ${claim.actor ?? '-'} "${claim.cue.text}" (${claim.rules.slice(0, 2).join(', ')})`;
}
