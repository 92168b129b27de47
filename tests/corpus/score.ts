import { detect } from '../../lib/detect/detect';
import type { CasualtyClaim, Claim } from '../../lib/model/claim';
import { asArticleText, type GoldArticle, type GoldCasualty, type GoldClaim } from './gold';
import { checkSlot, emptyResult, type Result, sameName } from './scoring';

const CHECKS = ['unverified', 'verified_by', 'provisional', 'denied'] as const;

/** A detected claim with its offsets in the whole text; claims of the headline are left out. */
interface Placed {
  claim: Claim;
  start: number;
  end: number;
  sentence: [number, number];
}

/** What scoring the whole corpus gave, and the look-alikes that were taken for claims. */
export interface CorpusResult extends Result {
  lookAlikesHit: string[];
}

export function scoreCorpus(articles: GoldArticle[]): CorpusResult {
  const result: CorpusResult = { ...emptyResult(), lookAlikesHit: [] };
  for (const gold of articles) scoreArticle(result, gold);
  return result;
}

function scoreArticle(result: CorpusResult, gold: GoldArticle): void {
  const placed = placeClaims(gold);
  const pairs = pair(gold, placed);
  for (const wanted of gold.claims) {
    if (wanted.tier === 'optional') continue;
    const given = pairs.get(wanted);
    result[wanted.kind][given ? 'found' : 'missed']++;
    if (given) compare(result, gold, wanted, given, pairs);
    else result.faults.push(`missed ${gold.id} ${describeGold(wanted)} · ${gold.text.slice(...wanted.sentence)}`);
  }
  const used = new Set(pairs.values());
  for (const given of placed) {
    if (used.has(given)) continue;
    result[given.claim.kind].extra++;
    result.faults.push(`extra  ${gold.id} ${describeClaim(given.claim)} · ${gold.text.slice(...given.sentence)}`);
    for (const { start, end, why } of gold.negatives) {
      if (given.start < end && start < given.end) {
        result.lookAlikesHit.push(`${gold.id} "${gold.text.slice(start, end)}" ${why}: ${describeClaim(given.claim)}`);
      }
    }
  }
}

function placeClaims(gold: GoldArticle): Placed[] {
  const { article, starts } = asArticleText(gold);
  return detect(article)
    .claims.filter((claim) => claim.block !== 'title')
    .map((claim) => {
      const at = starts.get(claim.block) ?? 0;
      const mark = claim.kind === 'casualty' ? claim.figure : claim.cue;
      const sentence: [number, number] = [at + claim.sentence.start, at + claim.sentence.end];
      return { claim, start: at + mark.start, end: at + mark.end, sentence };
    });
}

/** Required claims choose first; among candidates the one that begins where the gold does. */
function pair(gold: GoldArticle, placed: Placed[]): Map<GoldClaim, Placed> {
  const pairs = new Map<GoldClaim, Placed>();
  const free = new Set(placed);
  for (const tier of ['required', 'optional'] as const) {
    for (const wanted of gold.claims.filter((claim) => claim.tier === tier)) {
      const candidates = [...free].filter((given) => matches(wanted, given));
      const start = wanted.kind === 'casualty' ? wanted.figure.start : wanted.cue.start;
      const best = candidates.find((given) => given.start === start) ?? candidates[0];
      if (!best) continue;
      pairs.set(wanted, best);
      free.delete(best);
    }
  }
  return pairs;
}

function matches(wanted: GoldClaim, { claim, start, end, sentence }: Placed): boolean {
  const sameSentence = wanted.sentence[0] < sentence[1] && sentence[0] < wanted.sentence[1];
  if (wanted.kind === 'casualty' && claim.kind === 'casualty') {
    const { figure } = wanted;
    const effects = [wanted.effect, ...(wanted.accept?.effect ?? [])];
    if (!effects.includes(claim.effect) || figure.low !== claim.figure.low || figure.high !== claim.figure.high)
      return false;
    return (figure.start < end && start < figure.end) || (figure.implicit === true && sameSentence);
  }
  if (wanted.kind === 'responsibility' && claim.kind === 'responsibility') {
    const stances = [wanted.stance, ...(wanted.accept?.stance ?? [])];
    const actors = [wanted.actor, ...(wanted.accept?.actor ?? [])];
    return sameSentence && stances.includes(claim.stance) && actors.some((actor) => sameName(actor, claim.actor));
  }
  return false;
}

function compare(
  result: Result,
  gold: GoldArticle,
  wanted: GoldClaim,
  { claim }: Placed,
  pairs: Map<GoldClaim, Placed>,
): void {
  const slot = (name: string, right: boolean, given: unknown): void =>
    checkSlot(
      result,
      name,
      right,
      () =>
        `slot   ${gold.id} ${name} ${String(given)} for ${describeGold(wanted)} · ${gold.text.slice(...wanted.sentence)}`,
    );
  const attributions = [wanted.attribution, ...(wanted.accept?.attribution ?? [])];
  slot('attribution', attributions.includes(claim.attribution), claim.attribution);
  const backgrounds = [wanted.background, ...(wanted.accept?.background ?? [])];
  slot('background', backgrounds.includes(claim.background), claim.background);
  for (const code of CHECKS) {
    const given = claim.checking.some((checking) => checking.code === code);
    const want = wanted.checking.includes(code);
    if (given || want) slot('checking', given === want, `${code} ${given}`);
  }
  if (wanted.kind === 'casualty' && claim.kind === 'casualty') compareCasualty(slot, gold, wanted, claim, pairs);
}

function compareCasualty(
  slot: (name: string, right: boolean, given: unknown) => void,
  gold: GoldArticle,
  wanted: GoldCasualty,
  claim: CasualtyClaim,
  pairs: Map<GoldClaim, Placed>,
): void {
  const classes = [wanted.victims.class, ...(wanted.accept?.victimClass ?? [])];
  slot('victimClass', classes.includes(claim.victims.class), claim.victims.class);
  const names = [claim.speaker, ...claim.jointSpeakers].map((speaker) => speaker?.name ?? null);
  if (wanted.speaker || claim.speaker) {
    const speakers = [wanted.speaker?.name ?? null, ...(wanted.accept?.speaker ?? [])];
    const right = speakers.some((speaker) => names.some((name) => sameName(speaker, name)));
    slot('speaker', right, names.join(' + '));
  }
  const total = gold.claims.find((other) => other.id === wanted.subsetOf);
  // A part that stands sentences away from its total may stay unlinked.
  const far = total && String(total.sentence) !== String(wanted.sentence);
  const linked = total ? pairs.get(total)?.claim.id : undefined;
  if ((total || claim.subsetOf) && !(far && !claim.subsetOf)) {
    slot('subset', linked === (claim.subsetOf ?? undefined), claim.subsetOf);
  }
  // Places inside an incident are labelled in some articles only, there for every figure.
  if (gold.claims.some((other) => other.kind === 'casualty' && other.scope)) {
    slot('scope', sameName(wanted.scope, claim.scope), claim.scope);
  }
  const marks = {
    feared: claim.feared,
    incremental: claim.incremental,
    cumulative: claim.cumulative,
    ambiguous: claim.ambiguous,
    earlier: claim.earlier,
  };
  for (const [name, given] of Object.entries(marks)) {
    const want = wanted[name as keyof typeof marks] ?? false;
    if (given || want) slot(name, given === want, given);
  }
}

function describeGold(wanted: GoldClaim): string {
  return wanted.kind === 'casualty'
    ? `${wanted.effect} [${wanted.figure.low ?? ''}–${wanted.figure.high ?? ''}] "${wanted.figure.text}" ${wanted.victims.text ?? ''}`.trim()
    : `${wanted.stance} ${wanted.actor ?? '-'} "${wanted.cue.text}"`;
}

/** One claim in one line, for fault lists. */
export function describeClaim(claim: Claim): string {
  const rules = claim.rules.slice(0, 2).join(', ');
  return claim.kind === 'casualty'
    ? `${claim.effect} [${claim.figure.low ?? ''}–${claim.figure.high ?? ''}] "${claim.figure.text}" ${claim.victims.text ?? ''} (${rules})`
    : `${claim.stance} ${claim.actor ?? '-'} "${claim.cue.text}" (${rules})`;
}
