import type { Revision, SavedArticle } from '../model/article';
import type { CasualtyClaim, Claim } from '../model/claim';
import type { Correction, Edit, IncidentRef } from '../model/correction';
import type { ArticleIncident } from '../model/incident';
import type { ArticleView, LinkEntry } from '../model/saved';
import type { Speaker } from '../model/speaker';
import type { Attribution } from '../model/status';
import { hash } from './address';

/** Prefix of incidents that the reader made by moving a claim. */
const READERS = 'u';

/** The articles whose record holds a correction: both, where it ties two of them. */
export function articlesOf(edit: Edit): string[] {
  if (edit.type === 'merge' || edit.type === 'split') return [...new Set([edit.a.article, edit.b.article])];
  if (edit.type === 'add') return [edit.article];
  const to = edit.type === 'incident' && edit.to ? [edit.to.article] : [];
  return [...new Set([edit.ref.article, ...to])];
}

/** Id of a correction: begins with its first article's, so that it can be found again; the same edit at the same time is the same. */
export function correctionId(edit: Edit, at: string): string {
  return `${articlesOf(edit)[0] ?? ''}.${hash(JSON.stringify(edit) + at)}`;
}

/** The article as the reader left it: edits applied over what was detected, in order of time. Edits of claims that are gone wait. */
export function applyCorrections(
  detected: SavedArticle,
  corrections: readonly Correction[],
  pinned: boolean,
): ArticleView {
  let claims = [...detected.claims];
  const incidents = [...detected.incidents];
  const sentences = { ...detected.sentences };
  const before: Record<string, Claim> = {};
  const notes: Record<string, string> = {};

  const change = (id: string, edit: (claim: Claim) => Claim): void => {
    claims = claims.map((claim) => {
      if (claim.id !== id) return claim;
      before[id] ??= claim;
      return edit(claim);
    });
  };

  for (const { edit } of corrections) {
    if (edit.type === 'add') {
      if (edit.article !== detected.id || claims.some(({ id }) => id === edit.claim.id)) continue;
      claims.push(edit.claim);
      sentences[edit.claim.id] = edit.sentence;
      if (edit.claim.incident !== null && !incidents.some(({ id }) => id === edit.claim.incident)) {
        incidents.push(ownIncident(edit.claim.incident, edit.claim, null));
      }
    } else if (edit.type === 'note') {
      if (edit.ref.article === detected.id && edit.text !== '') notes[edit.ref.claim] = edit.text;
    } else if (edit.type !== 'merge' && edit.type !== 'split' && edit.ref.article === detected.id) {
      const { claim: id } = edit.ref;
      if (edit.type === 'not_a_claim') {
        const gone = claims.find((claim) => claim.id === id);
        if (gone) before[id] ??= gone;
        claims = claims.filter((claim) => claim.id !== id);
      } else if (edit.type === 'incident') {
        const into = edit.to?.article === detected.id ? edit.to.incident : `${READERS}${hash(id)}`;
        const claim = claims.find((candidate) => candidate.id === id);
        if (!claim) continue;
        if (!incidents.some((incident) => incident.id === into)) {
          incidents.push(
            ownIncident(into, claim, incidents.find((incident) => incident.id === claim.incident) ?? null),
          );
        }
        change(id, (old) => ({
          ...old,
          incident: into,
          background: incidents.find((i) => i.id === into)?.background ?? false,
        }));
      } else {
        change(id, (claim) => edited(claim, edit));
      }
    }
  }
  const revisions = detected.revisions.flatMap((revision) => revised(revision, detected.id, corrections));
  const article = { ...detected, claims, incidents, sentences, revisions };
  return { article, detected: before, notes, corrections: [...corrections], pinned };
}

/** An earlier figure as the reader left it: what was called no claim, or another figure, stays so when the article has moved on. */
function revised(revision: Revision, article: string, corrections: readonly Correction[]): Revision[] {
  let { claim } = revision;
  for (const { edit } of corrections) {
    if (!('ref' in edit) || edit.ref.article !== article || edit.ref.claim !== claim.id) continue;
    if (edit.type === 'not_a_claim') return [];
    if (edit.type !== 'note' && edit.type !== 'incident') claim = edited(claim, edit);
  }
  return [{ ...revision, claim }];
}

function edited(claim: Claim, edit: Extract<Edit, { type: 'figure' | 'speaker' | 'group' | 'stance' }>): Claim {
  if (edit.type === 'speaker') {
    return { ...claim, speaker: edit.speaker, jointSpeakers: [], attribution: attributionOf(edit.speaker, claim) };
  }
  if (edit.type === 'stance') {
    if (claim.kind !== 'responsibility') return claim;
    const { stance, actor, accuser } = edit;
    return { ...claim, stance, actor, accuser, byAuthority: accuser === claim.accuser && claim.byAuthority };
  }
  if (claim.kind !== 'casualty') return claim;
  const change: Partial<CasualtyClaim> =
    edit.type === 'figure'
      ? { figure: { ...claim.figure, ...edit.figure, implicit: false } }
      : { victims: edit.victims };
  return { ...claim, ...change };
}

/** A source without a name stays one; "X confirms" stays X's verb when only X was corrected. */
function attributionOf(speaker: Speaker | null, before: Claim): Attribution {
  if (speaker === null) return 'own_voice';
  if (speaker.type === 'unnamed' || speaker.type === 'unnamed_official') return 'unnamed';
  return before.attribution === 'confirmed_by' ? 'confirmed_by' : 'attributed';
}

/** An incident that the reader set a claim apart for: it links with nothing but what the reader says. */
function ownIncident(id: string, claim: Claim, from: ArticleIncident | null): ArticleIncident {
  return {
    id,
    background: from?.background ?? claim.background,
    places: [],
    date: null,
    kind: from?.kind ?? 'other',
    actors: [],
    victims: [],
    label: claim.kind === 'casualty' && claim.place ? claim.place : (from?.label ?? claim.quote.exact),
  };
}

/** Puts the reader's merges, splits and moves of this article on its link entries. */
export function withTies(
  entries: readonly LinkEntry[],
  article: string,
  corrections: readonly Correction[],
): LinkEntry[] {
  const ties = corrections.flatMap(({ edit }) => tiesOf(edit));
  return entries.map((entry) => ({
    ...entry,
    ties: ties.flatMap(({ a, b, same }) => {
      if (a.article === article && a.incident === entry.incident) return [{ to: b, same }];
      return b.article === article && b.incident === entry.incident ? [{ to: a, same }] : [];
    }),
  }));
}

function tiesOf(edit: Edit): { a: IncidentRef; b: IncidentRef; same: boolean }[] {
  if (edit.type === 'merge' || edit.type === 'split') return [{ a: edit.a, b: edit.b, same: edit.type === 'merge' }];
  if (edit.type !== 'incident' || !edit.to || edit.to.article === edit.ref.article) return [];
  return [{ a: { article: edit.ref.article, incident: `${READERS}${hash(edit.ref.claim)}` }, b: edit.to, same: true }];
}
