import type { Detection } from '../lib/model/article';
import type { Claim } from '../lib/model/claim';
import type { Quoted, Span } from '../lib/model/text';
import type { InputArticle } from './input';

/** One article's claims in the interchange format: offsets into the article's text, the headline's into the title. */
export function toInterchange(input: InputArticle, { claims, incidents }: Detection) {
  const { article, fromPage } = input;
  const dates = new Map(incidents.map((i) => [i.id, i.date]));
  return {
    id: input.id,
    ...(fromPage
      ? {
          title: article.title,
          outlet: article.outlet,
          published: article.published,
          lang: article.lang,
          text: input.text,
        }
      : {}),
    claims: claims.map((claim) => one(input, claim, dates.get(claim.incident ?? '') ?? null)),
  };
}

function one(input: InputArticle, claim: Claim, date: unknown) {
  const offset = input.offsets.get(claim.block) ?? 0;
  const at = <T extends Span>(span: T): T => ({ ...span, start: span.start + offset, end: span.end + offset });
  const quoted = (q: Quoted) => at({ text: q.text, start: q.start, end: q.end });
  const { start, end } = at(claim.sentence);
  const base = {
    id: claim.id,
    kind: claim.kind,
    block: claim.block,
    sentence: [start, end],
    incident: claim.incident,
    background: claim.background,
    speaker: claim.speaker && { ...claim.speaker },
    role: claim.speaker?.role ?? null,
    org: claim.speaker?.org ?? null,
    party: claim.speaker?.party ?? null,
    verb: claim.verb,
    attribution: claim.attribution,
    checking: [...new Set(claim.checking.map((c) => c.code))],
    date,
    rules: claim.rules,
  };
  if (claim.kind === 'responsibility') {
    const { stance, actor, accuser, mode } = claim;
    return { ...base, cue: quoted(claim.cue), stance, actor, accuser, mode };
  }
  const { effect, effectText, feared, incremental, cumulative, ambiguous, subsetOf, place, scope } = claim;
  const { implicit, low, high, precision } = claim.figure;
  return {
    ...base,
    figure: { ...quoted(claim.figure), low, high, precision, ...(implicit ? { implicit } : {}) },
    effect,
    effectText,
    feared,
    incremental,
    cumulative,
    ambiguous,
    victims: { text: claim.victims.text, class: claim.victims.class },
    attributes: claim.victims.attributes,
    subsetOf,
    place,
    scope,
  };
}
