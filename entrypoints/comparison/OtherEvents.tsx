import { refKey } from '../../lib/compare/incidents';
import { incidentAddress } from '../../lib/message/addresses';
import type { Incident } from '../../lib/model/incident';
import type { ArticleView } from '../../lib/model/saved';
import { othersTitle } from '../../lib/wording/compare';

interface Props {
  articles: ArticleView[];
  shown: Incident;
}

/** Background events of the same articles, folded: each has a comparison of its own. */
export function OtherEvents({ articles, shown }: Props) {
  const here = new Set(shown.members.map(({ article, claim }) => `${article}\n${claim}`));
  const others = articles.flatMap(({ article }) =>
    article.incidents
      .filter(({ id }) =>
        article.claims.some((claim) => claim.incident === id && !here.has(`${article.id}\n${claim.id}`)),
      )
      .map(({ id, label }) => ({ id: refKey({ article: article.id, incident: id }), label, outlet: article.outlet })),
  );
  if (others.length === 0) return null;
  return (
    <details>
      <summary>{othersTitle(others.length)}</summary>
      <ul class="article-list">
        {others.map(({ id, label, outlet }) => (
          <li key={id}>
            <a href={incidentAddress(id)}>{label}</a>
            <span class="quiet">{outlet}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
