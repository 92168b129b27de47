import { FIRE, FROM_ABOVE } from '../../lexicon/asked-incident';
import { FROM_THE_AIR, GUNFIRE, INCIDENT_NOUNS, KIND_OF, KIND_ORDER } from '../../lexicon/kinds';
import { OFFICES } from '../../lexicon/places';
import type { VictimClass } from '../../model/figure';
import type { ArticleIncident, IncidentDate, IncidentKind } from '../../model/incident';
import { hasCapital } from '../../text/capital';
import { isoDay } from '../../text/dates';
import type { Mention } from '../stages';
import { AUTHORSHIP } from '../stances';
import type { Token } from '../types';
import type { Draft } from './draft';
import { type PlaceRef, rank } from './place-ref';
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
    else if (mention?.fields.actor && AUTHORSHIP.has(mention.fields.stance)) {
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
    victims: [...victims].filter((one) => one !== 'unspecified' || victims.size === 1),
    label: labelOf(survey, draft, noun, places),
  };
}

/** Printed places, narrowest first, each once; a dateline's city only where no other town is told. */
function placesOf(draft: Draft): string[] {
  const chain = draft.places.flatMap((p) => (p.wider ? [p, p.wider] : [p]));
  const town = chain.some((p) => !p.dateline && (p.level === 'city' || p.level === 'area'));
  const told = chain.filter((p) => !p.dateline || !town);
  const once = told.filter((p, i) => told.findIndex((q) => q.key === p.key) === i);
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

/** The most telling kind among the words that tell of it, and the incident noun printed for it. */
function kindOf({ doc }: Survey, draft: Draft): { kind: IncidentKind; noun: Token | null } {
  const counts = new Map<IncidentKind, number>();
  const nouns = new Map<IncidentKind, Token>();
  let firstNoun: Token | null = null;
  for (const { first, last } of draft.told) {
    for (let i = first; i < last; i++) {
      const token = doc.tokens[i] as Token;
      const kind = kindAt(doc.tokens, i);
      if (!kind) continue;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (!INCIDENT_NOUNS.has(token.norm) || (FIRE.has(token.norm) && !FIRE.has(kind))) continue;
      firstNoun ??= token;
      if (!nouns.has(kind)) nouns.set(kind, token);
    }
  }
  const most = Math.max(1, ...counts.values());
  const kind =
    KIND_ORDER.find((k) => (counts.get(k) ?? 0) * 2 >= most && k !== 'attack') ??
    (counts.has('attack') ? 'attack' : 'other');
  return { kind, noun: nouns.get(kind) ?? firstNoun };
}

function kindAt(tokens: Token[], i: number): IncidentKind | undefined {
  const { norm, text, pre } = tokens[i] as Token;
  const kind = KIND_OF.get(norm);
  if (kind === undefined && !FROM_THE_AIR.has(norm)) return undefined;
  const before = tokens[i - 1]?.norm;
  const named = hasCapital(text) && pre === ' ' && /^\p{Lu}\p{Ll}/u.test(tokens[i + 1]?.text ?? '');
  if (named && kind !== 'storm') return undefined;
  if (FIRE.has(norm) && before !== undefined) {
    if (GUNFIRE.has(before)) return 'shooting';
    if (OFFICES.has(tokens[i + 1]?.norm ?? '')) return undefined;
  }
  return FROM_THE_AIR.has(norm) && FROM_ABOVE.has(before ?? '') ? 'airstrike' : kind;
}

/** "Shooting in Rochester, New York": printed words only; the headline where no incident noun is printed. */
function labelOf({ doc, lists, told }: Survey, draft: Draft, noun: Token | null, places: string[]): string {
  const total = (list: PlaceRef[]) => list.reduce((sum, { key }) => sum + (told.get(key) ?? 0), 0);
  const numbers = new Set(draft.places.map((p) => p.list));
  const [list] = [...numbers]
    .flatMap((n) => (n === null ? [] : [lists.get(n) ?? []]))
    .sort((a, b) => total(b) - total(a));
  const where = list && list.length > 1 ? list.map((p) => p.text).join(' and ') : places.slice(0, 2).join(', ');
  if (!noun) return doc.article.title && !draft.background ? doc.article.title : where || 'Incident';
  const what = noun.norm[0]?.toUpperCase() + noun.norm.slice(1);
  return where ? `${what} in ${where}` : what;
}
