import { entriesOf } from '../../lib/compare/entries';
import { incidentOf } from '../../lib/compare/incidents';
import { compareClaims } from '../../lib/compare/statuses';
import type { SavedArticle } from '../../lib/model/article';
import { savedArticle } from '../../lib/store/revisions';
import { type Story, story } from '../store/story';

/** A story as it would be saved, under its outlet's name. */
export function saved(told: Story): SavedArticle {
  const { article, detection } = story(told);
  return savedArticle(told.outlet ?? 'Ledger', article, detection, null, '2026-02-06T08:00:00Z', '1.0.0');
}

/** Statuses between the claims of stories that tell one incident, as lines: "Ledger/a differs here Ledger/b". */
export function statusesOf(...told: Story[]): string[] {
  const articles = told.map(saved);
  const entries = articles.flatMap((article) => entriesOf(article).filter(({ incident }) => incident === 'i1'));
  return compareClaims(articles, incidentOf(entries, articles)).flatMap(
    ({ article, claim, status, here, with: others }) => {
      const line = `${article}/${claim} ${status}${here ? ' here' : ''}`;
      return others.length > 0 ? others.map((ref) => `${line} ${ref.article}/${ref.claim}`) : [line];
    },
  );
}
