import { INCIDENT_NOUNS, KIND_OF, KIND_ORDER } from '../../lexicon/kinds';
import type { VictimClass } from '../../model/figure';
import type { ArticleIncident, IncidentDate, IncidentKind } from '../../model/incident';
import { isoDay } from '../../text/dates';
import type { Mention } from '../stages';
import type { Token } from '../types';
import type { Draft } from './draft';
import { rank } from './places';
import type { Survey } from './survey';

/** Tells an incident in the article's own words: places, date, kind, actors, victims, label. */
export function describe(survey: Survey, draft: Draft, mentions: Mention[]): ArticleIncident {
  const { kind, noun } = kindOf(survey, draft);
  const places = placesOf(draft);
  const actors = new Set<string>();
  const victims = new Set<VictimClass>();
  for (const k of draft.mentions) {
    const mention = mentions[k];
    if (mention?.kind === 'casualty') victims.add(mention.fields.victims.class);
    else if (mention?.fields.actor && /^(?:claimed|admitted|blamed|suspected)$/.test(mention.fields.stance)) {
      actors.add(mention.fields.actor);
    }
  }
  return {
    id: draft.id,
    background: draft.background,
    places,
    date: dateOf(survey, draft),
    kind,
    actors: [...actors],
    victims: [...victims],
    label: labelOf(survey, draft, noun, places),
  };
}

/** Printed places, narrowest first, each once. */
function placesOf(draft: Draft): string[] {
  const chain = draft.places.flatMap((p) => (p.wider ? [p, p.wider] : [p]));
  const once = chain.filter((p, i) => chain.findIndex((q) => q.key === p.key) === i);
  return once.sort((a, b) => rank(b) - rank(a)).map((p) => p.text);
}

function dateOf({ doc }: Survey, { time }: Draft): IncidentDate | null {
  if (!time?.days) return null;
  const from = doc.tokens[time.first] as Token;
  const to = doc.tokens[time.last - 1] as Token;
  const block = doc.blocks[doc.sentences[time.s]?.block ?? 0];
  return {
    text: block?.text.slice(from.start, to.end) ?? '',
    start: isoDay(time.days.from),
    end: isoDay(time.days.to),
  };
}

/** The most telling kind among the words of its sentences, and the incident noun printed for it. */
function kindOf({ doc }: Survey, draft: Draft): { kind: IncidentKind; noun: Token | null } {
  const counts = new Map<IncidentKind, number>();
  const nouns = new Map<IncidentKind, Token>();
  let firstNoun: Token | null = null;
  for (const s of [...draft.sentences].sort((a, b) => a - b).slice(0, 8)) {
    const sentence = doc.sentences[s];
    if (!sentence) continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = doc.tokens[i] as Token;
      const kind = KIND_OF.get(token.norm);
      if (!kind) continue;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (INCIDENT_NOUNS.has(token.norm)) {
        firstNoun ??= token;
        if (!nouns.has(kind)) nouns.set(kind, token);
      }
    }
  }
  const most = Math.max(0, ...[...counts].filter(([kind]) => kind !== 'attack').map(([, n]) => n));
  const kind =
    KIND_ORDER.find((k) => k !== 'attack' && (counts.get(k) ?? 0) * 2 >= Math.max(most, 1)) ??
    (counts.has('attack') ? 'attack' : 'other');
  return { kind, noun: nouns.get(kind) ?? firstNoun };
}

/** "Shooting in Rochester, New York": printed words only; the headline where no incident noun is printed. */
function labelOf({ doc }: Survey, draft: Draft, noun: Token | null, places: string[]): string {
  const list = draft.places.filter(
    (p) => p.list !== null && p.list === draft.places.find((q) => q.list !== null)?.list,
  );
  const where = list.length > 1 ? list.map((p) => p.text).join(' and ') : places.slice(0, 2).join(', ');
  if (!noun) return doc.article.title && !draft.background ? doc.article.title : where || 'Incident';
  const what = noun.norm[0]?.toUpperCase() + noun.norm.slice(1);
  return where ? `${what} in ${where}` : what;
}
