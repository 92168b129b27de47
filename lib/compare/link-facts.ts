import type { Effect } from '../model/figure';
import type { IncidentKind } from '../model/incident';
import type { LinkEntry, LinkFigure } from '../model/saved';
import type { Fact } from './link-weights';
import { nameTerms, sharedTerms } from './name-score';
import { isWide, placeName, sameName } from './places';
import { sameActor } from './speakers';

const DAY = 86_400_000;

const STREET =
  /\b(?:street|avenue|road|drive|boulevard|lane|court|place|highway|circle|terrace|way|block|parkway|st|ave|rd|blvd)\b/i;

/** What two entries have in common, or contradict each other in. Symmetric. */
export function factsOf(a: LinkEntry, b: LinkEntry): Fact[] {
  return [
    'base',
    ...placeFacts(a, b),
    ...dayFacts(a, b),
    ...toldFacts(a, b),
    ...countFacts(a, b),
    ...nameFacts(a, b),
    ...otherFacts(a, b),
  ];
}

/** Reports from a war name the same leaders, groups and towns whatever the incident: there, names tell nothing. */
const WAR: ReadonlySet<IncidentKind> = new Set(['airstrike', 'shelling', 'clash', 'raid', 'war', 'attack', 'bombing']);

/** Where the wounded are taken and the accused are held: shared by many incidents. */
export const ELSEWHERE = /\b(?:hospital|medical|clinic|trauma|jail|prison|court|courthouse)\b/i;

const narrow = (entry: LinkEntry): string[] => [
  ...new Set(entry.places.filter((place) => !isWide(place) && !ELSEWHERE.test(place)).map(placeName)),
];

function placeFacts(a: LinkEntry, b: LinkEntry): Fact[] {
  const [x, y] = [narrow(a), narrow(b)];
  const shared = x.filter((place) => y.some((other) => sameName(place, other)));
  if (shared.length > 0) {
    const streets = shared.filter((place) => STREET.test(place)).length;
    const facts: Fact[] = [];
    if (shared.length > streets) facts.push('town');
    if (streets > 0) facts.push('street');
    if (shared.length > 1) facts.push('two_places');
    if ((WAR.has(a.kind) || WAR.has(b.kind)) && shared.length < Math.min(x.length, y.length)) facts.push('others_too');
    return facts;
  }
  const named = (places: readonly string[], names: readonly string[]): boolean =>
    places.some((place) => names.some((name) => name.includes(place) || sameName(placeName(name), place)));
  if (named(x, b.names) || named(y, a.names)) return ['named_place'];
  if (x.length === 0 || y.length === 0) return ['no_place'];
  return RARE.has(a.kind) && RARE.has(b.kind) ? ['other_place', 'elsewhere'] : ['other_place'];
}

/** Days between two spans of days; 0 where they touch; null where one is not known. */
function daysApart(a: LinkEntry, b: LinkEntry): number | null {
  if (!a.start || !a.end || !b.start || !b.end) return null;
  const gap = Math.max(Date.parse(a.start) - Date.parse(b.end), Date.parse(b.start) - Date.parse(a.end));
  return Number.isNaN(gap) ? null : Math.max(0, Math.round(gap / DAY));
}

function dayFacts(a: LinkEntry, b: LinkEntry): Fact[] {
  const gap = daysApart(a, b);
  if (gap === null) return [];
  if (!a.dated || !b.dated) return [gap === 0 ? 'day_inside' : 'day_outside'];
  if (gap <= 1) return [gap === 0 ? 'one_day' : 'next_day'];
  return [gap <= 7 ? 'few_days' : 'other_day'];
}

const TOLD: readonly (readonly [number, Fact])[] = [
  [1, 'told_same'],
  [3, 'told_near'],
  [8, 'told_week'],
  [31, 'told_month'],
  [400, 'told_year'],
];

function toldFacts(a: LinkEntry, b: LinkEntry): Fact[] {
  const gap = Math.abs(Date.parse(a.told) - Date.parse(b.told)) / DAY;
  return Number.isNaN(gap) ? [] : [TOLD.find(([days]) => gap <= days)?.[1] ?? 'told_long'];
}

/** A number that two incidents near each other hardly share by chance. */
const HUGE = 20;

const known = ({ low }: LinkFigure): number => low ?? 0;

/**
 * What the figures say. Of a rare thing in one place and time, speakers who differ are what is looked for: there, other
 * figures do not speak against one incident as they do in a town's everyday crime.
 */
function countFacts(a: LinkEntry, b: LinkEntry): Fact[] {
  const facts = [...figureFacts(a.figures, b.figures), ...ledeFacts(a.figures, b.figures)];
  if (RARE.has(a.kind) && RARE.has(b.kind)) return facts.filter((fact) => fact !== 'other_figure');
  return [...facts, ...partOnly(a.figures, b.figures)];
}

/** Numbers that a story is known by: the larger, the rarer. */
function figureFacts(a: readonly LinkFigure[], b: readonly LinkFigure[]): Fact[] {
  const shared = a.filter((x) => known(x) > 0 && b.some((y) => x.effect === y.effect && x.low === y.low));
  if (shared.length === 0) return a.some((x) => b.some((y) => x.effect === y.effect)) ? ['other_figure'] : [];
  const most = Math.max(...shared.map(known));
  const facts: Fact[] = [most >= 4 ? 'big_figure' : most >= 2 ? 'figure' : 'one_person'];
  if (most >= HUGE) facts.push('huge_figure');
  return new Set(shared.map(({ effect }) => effect)).size > 1 ? [...facts, 'two_figures'] : facts;
}

/** The figures that each story opens with: a round-up of a week-end opens with others than the story of one of its shootings. */
function ledeFacts(a: readonly LinkFigure[], b: readonly LinkFigure[]): Fact[] {
  const first = (figures: readonly LinkFigure[], effect: Effect): number | null =>
    figures.find((figure) => figure.effect === effect && known(figure) > 0)?.low ?? null;
  const facts: Fact[] = [];
  let same = 0;
  let most = 0;
  for (const effect of ['killed', 'injured', 'casualties', 'abducted', 'missing', 'displaced'] as const) {
    const [x, y] = [first(a, effect), first(b, effect)];
    if (x === null || y === null) continue;
    if (x === y) {
      same++;
      most = Math.max(most, x);
    } else facts.push(Math.max(x, y) > Math.min(x, y) * 1.5 + 1 ? 'lede_far' : 'lede_apart');
  }
  if (same > 0) facts.push(most >= 4 ? 'lede_big' : most >= 2 ? 'lede_same' : 'lede_one');
  if (same > 1) facts.push('lede_two');
  return facts;
}

/** A round-up counts in a later line what the other opens with: it tells of that incident only in passing. */
function partOnly(a: readonly LinkFigure[], b: readonly LinkFigure[]): Fact[] {
  const lede = ledeFacts(a, b);
  const opens = lede.some((fact) => fact === 'lede_big' || fact === 'lede_same' || fact === 'lede_one');
  const shared = a.some((x) => known(x) >= HUGE && b.some((y) => x.effect === y.effect && x.low === y.low));
  return !opens && !shared && lede.includes('lede_far') ? ['part_only'] : [];
}

/** A town's name of two words ("Baton Rouge") looks like a person's: shared, it is a place and nothing more. */
const townsOf = (...entries: LinkEntry[]): ReadonlySet<string> =>
  new Set(entries.flatMap(narrow).filter((place) => !STREET.test(place)));

function nameFacts(a: LinkEntry, b: LinkEntry): Fact[] {
  if (a.names.length === 0 || b.names.length === 0 || WAR.has(a.kind) || WAR.has(b.kind)) return [];
  const { people, roads, words } = sharedTerms(nameTerms(a.names), nameTerms(b.names), townsOf(a, b));
  const facts: Fact[] = people + roads + words === 0 ? ['no_name'] : [];
  if (people > 0) facts.push('person');
  if (people > 1) facts.push('people');
  if (people > 2) facts.push('crowd');
  if (roads > 0) facts.push('road');
  if (roads > 1) facts.push('roads');
  if (words > 0) facts.push('word');
  if (words > 1) facts.push('words');
  return facts;
}

/** Kinds of which a town sees few, so that two in one place and time are likely one; everyday crime is not among them. */
const RARE = new Set([
  'bombing',
  'airstrike',
  'shelling',
  'clash',
  'raid',
  'attack',
  'kidnapping',
  'protest',
  'execution',
  'earthquake',
  'flood',
  'storm',
  'collapse',
  'poisoning',
]);

function otherFacts(a: LinkEntry, b: LinkEntry): Fact[] {
  const vague = ({ kind }: LinkEntry): boolean => kind === 'attack' || kind === 'other' || kind === 'murder';
  const facts: Fact[] = [];
  if (a.kind === b.kind && RARE.has(a.kind)) facts.push('same_rare_kind');
  if (a.kind !== b.kind && !vague(a) && !vague(b)) facts.push('other_kind');
  if (a.actors.some((actor) => b.actors.some((other) => sameActor(actor, other)))) facts.push('actor');
  return facts;
}
