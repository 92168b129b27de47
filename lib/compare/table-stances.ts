import type { SavedArticle } from '../model/article';
import type { ResponsibilityClaim } from '../model/claim';
import type { IncidentView } from '../model/saved';
import type { StanceRow } from '../model/table';
import { type Row, rowsOf } from './rows';
import { sameActor } from './speakers';

const ORDER: ResponsibilityClaim['stance'][] = [
  'claimed',
  'admitted',
  'blamed',
  'suspected',
  'linked',
  'denied',
  'rejected',
  'not_attributed',
  'no_claim',
];

/** The responsibility table of an incident: one line for each stance of each party, repeats named with the first. */
export function stanceRows(view: IncidentView): StanceRow[] {
  const articles = view.articles.map(({ article }) => article).sort((a, b) => time(a).localeCompare(time(b)));
  const lines: StanceRow[] = [];
  for (const row of rowsOf(articles, view.incident).filter(isStance)) {
    if (row.claim.stance === 'general') continue;
    const ref = { article: row.article.id, claim: row.claim.id };
    const known = lines.find((line) => isSame(line.claim, row.claim));
    if (!known)
      lines.push({
        ref,
        claim: row.claim,
        at: row.claim.saidAt ?? (time(row.article) || null),
        repeats: [],
        rivals: [],
      });
    else if (known.ref.article !== ref.article && !known.repeats.some((r) => r.article === ref.article))
      known.repeats.push(ref);
  }
  for (const line of lines) line.rivals = rivalsOf(line, lines);
  return lines.sort((a, b) => ORDER.indexOf(a.claim.stance) - ORDER.indexOf(b.claim.stance));
}

function isStance(row: Row): row is Row<ResponsibilityClaim> {
  return row.claim.kind === 'responsibility';
}

function isSame(a: ResponsibilityClaim, b: ResponsibilityClaim): boolean {
  return a.stance === b.stance && isOne(a.actor, b.actor) && isOne(a.accuser, b.accuser) && isOneSpeaker(a, b);
}

/** "X names nobody" is told by its speaker alone. */
function isOneSpeaker(a: ResponsibilityClaim, b: ResponsibilityClaim): boolean {
  return a.stance !== 'not_attributed' || isOne(a.speaker?.name ?? null, b.speaker?.name ?? null);
}

function isOne(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : sameActor(a, b);
}

function rivalsOf(line: StanceRow, lines: StanceRow[]): string[] {
  if (line.claim.stance !== 'claimed') return [];
  return lines.flatMap((other) =>
    other !== line &&
    other.claim.stance === 'claimed' &&
    other.claim.actor !== null &&
    !isOne(other.claim.actor, line.claim.actor)
      ? [other.claim.actor]
      : [],
  );
}

function time(article: SavedArticle): string {
  return article.modified ?? article.published ?? '';
}
