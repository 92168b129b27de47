import type { ArticleText, Detection } from '../model/article';
import type { Claim } from '../model/claim';
import type { ArticleIncident } from '../model/incident';
import { words } from './fold';
import { namesIn } from './names';

/**
 * Gives each incident the names printed with it, for linking: the main ones those of the whole text but for the sentences
 * about other incidents, the background ones those of their own sentences. Speakers and the outlet are left out: the same
 * police chief speaks of many incidents.
 */
export function withNames(article: ArticleText, detection: Detection): Detection {
  const spoken = speakersWords(detection.claims, article.outlet);
  const telling = (names: string[]): string[] =>
    names.filter((name) => !name.split(' ').every((word) => spoken.has(word)));
  const incidents = detection.incidents.map(
    (incident): ArticleIncident => ({ ...incident, names: telling(namesIn(textsOf(incident, article, detection))) }),
  );
  return { ...detection, incidents };
}

function speakersWords(claims: readonly Claim[], outlet: string): ReadonlySet<string> {
  const named = claims.flatMap(({ speaker, jointSpeakers }) =>
    [speaker, ...jointSpeakers].flatMap((one) =>
      one && one.type !== 'family' ? [one.name, one.org ?? '', one.short] : [],
    ),
  );
  return new Set([outlet, ...named].flatMap(words));
}

function textsOf(incident: ArticleIncident, article: ArticleText, { claims, incidents }: Detection): string[] {
  const main = new Set(incidents.filter(({ background }) => !background).map(({ id }) => id));
  const inBlock = (block: string, own: boolean): Claim[] =>
    claims.filter(
      (claim) => claim.block === block && claim.incident !== null && (claim.incident === incident.id) === own,
    );
  return article.blocks.flatMap(({ id, text }) => {
    const [own, others] = [inBlock(id, true), inBlock(id, false)];
    if (own.length > 0) return [text];
    if (incident.background || main.size > 1) return [];
    return others.length > 0 ? [] : [text];
  });
}
