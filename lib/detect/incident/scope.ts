import { CAMP_BEHIND } from '../../lexicon/asked-incident';
import type { Mention } from '../stages';
import type { Draft } from './draft';
import { type PlaceRef, rank } from './place-ref';
import type { Setting, Survey } from './survey';

/** Sentences back in which a paragraph's place still holds. */
const NEAR = 3;

/** Places of one sentence that are set against each other; more than these make no difference. */
const MOST = 12;

/**
 * Scope of each mention: its own place, where the incident spans several places side by side and the mention belongs to one.
 * Places are side by side where a list joins them ("in Panjgur and Noshki") or where two parts of one sentence are set
 * against each other by place ("15 in A, while six in B"). A narrower name for the only place ("Idlib", then a village of it)
 * is no scope.
 */
export function scopesOf(read: Survey, drafts: Draft[], settings: Setting[], mentions: Mention[]): (string | null)[] {
  const scopes: (string | null)[] = settings.map(() => null);
  for (const draft of drafts) {
    const siblings = siblingsOf(read, draft, settings);
    for (const k of draft.mentions) {
      const setting = settings[k];
      if (setting) scopes[k] = scopeOf(read, setting, siblings);
    }
  }
  for (const k of wholes(settings, mentions)) scopes[k] = null;
  return scopes;
}

/** A dateline tells where a report was written, so its city is nobody's scope. */
/** Totals whose parts lie in several places ("54 in all, among them nine in A and eight in B"): they lie in none of these. */
function wholes(settings: Setting[], mentions: Mention[]): number[] {
  const parts = new Map<number, Set<string>>();
  mentions.forEach((mention, k) => {
    const key = settings[k]?.place?.key;
    if (mention.kind !== 'casualty' || mention.partOf === null || !key) return;
    parts.set(mention.partOf, (parts.get(mention.partOf) ?? new Set()).add(key));
  });
  return [...parts].filter(([, keys]) => keys.size > 1).map(([whole]) => whole);
}

function scopeOf(read: Survey, setting: Setting, { keys, parted }: Siblings): string | null {
  if (setting.place?.dateline) return null;
  if (setting.spot && !setting.place) return parted.has(setting.scene) ? setting.spot.text : null;
  if (setting.place && parted.has(setting.scene)) return setting.place.text;
  if (keys.size < 2) return null;
  const place = setting.place ?? before(read, setting, keys);
  if (!place || !keys.has(place.key)) return null;
  const listed = setting.scene.places.filter((p) => p.list !== null && p.list === place.list);
  return listed.length < 2 ? place.text.replace(CAMP_BEHIND, '') : null;
}

/** The place that the paragraph was speaking of before a sentence that names none ("On Panjgur, he said …"). */
function before({ scenes }: Survey, { scene }: Setting, siblings: Set<string>): PlaceRef | null {
  for (
    let s = scene.sentence.index - 1;
    s >= Math.max(0, scene.sentence.index - NEAR) && scenes[s]?.sentence.block === scene.sentence.block;
    s--
  ) {
    const named = scenes[s]?.places.filter((p) => !p.aside && !p.naming && siblings.has(p.key)) ?? [];
    if (named.length) return named.length === 1 ? (named[0] ?? null) : null;
  }
  return null;
}

interface Siblings {
  /** Places that stand side by side in this incident. */
  keys: Set<string>;
  /** Sentences that set a place without a name against another place. */
  parted: Set<Setting['scene']>;
}

function siblingsOf({ lists, ranks }: Survey, draft: Draft, settings: Setting[]): Siblings {
  const keys = new Set<string>();
  const scenes = new Map<Setting['scene'], { named: Map<string, PlaceRef>; spots: Set<string> }>();
  for (const k of draft.mentions) {
    const setting = settings[k];
    if (!setting?.place && !setting?.spot) continue;
    const own = scenes.get(setting.scene) ?? { named: new Map<string, PlaceRef>(), spots: new Set<string>() };
    if (setting.place && own.named.size < MOST) own.named.set(setting.place.key, setting.place);
    else if (setting.spot) own.spots.add(setting.spot.text);
    scenes.set(setting.scene, own);
  }
  const told = new Set([...scenes.values()].flatMap(({ named }) => [...named.keys()]));
  for (const list of lists.values()) {
    if (list.some((p) => told.has(p.key))) for (const p of list) if (p.level !== 'country') keys.add(p.key);
  }
  for (const key of spread(
    [...scenes.values()].map(({ named }) => named),
    ranks,
  ))
    keys.add(key);
  const parted = new Set<Setting['scene']>();
  for (const [scene, { named, spots }] of scenes) {
    const places = [...named.values()];
    for (const a of places) if (places.some((b) => apart(a, b))) keys.add(a.key);
    if (spots.size > 0 && spots.size + named.size > 1) parted.add(scene);
  }
  return { keys, parted };
}

/**
 * Places of later sentences that the story goes through one by one ("In Kherson two died … In Donetsk three …"): two or more of
 * one width, neither the first told nor around it. Streets and buildings don't count: they are one story's corners.
 */
function spread(sentences: Map<string, PlaceRef>[], ranks: Survey['ranks']): Set<string> {
  const first = new Set<string>();
  for (const place of sentences[0]?.values() ?? [])
    for (let p: PlaceRef | null = place; p; p = p.wider) first.add(p.key);
  const byRank = new Map<number, Map<string, PlaceRef>>();
  for (const named of sentences.slice(1)) {
    for (const place of named.values()) {
      if (first.has(place.key) || (place.wider && first.has(place.wider.key) && named.size > 1)) continue;
      const width = ranks.get(place.key) ?? rank(place);
      const own = byRank.get(width) ?? new Map<string, PlaceRef>();
      if (own.size < MOST) byRank.set(width, own.set(place.key, place));
    }
  }
  const keys = new Set<string>();
  for (const [width, own] of byRank) {
    if (width > rank({ level: 'area' }) || own.size < 2) continue;
    const places = [...own.values()];
    for (const a of places)
      if (places.some((b) => apart(a, b) || (a.key !== b.key && a.level === 'country'))) keys.add(a.key);
  }
  return keys;
}

function apart(a: PlaceRef, b: PlaceRef): boolean {
  return (
    a.key !== b.key && a.wider?.key !== b.key && b.wider?.key !== a.key && rank(a) === rank(b) && a.level !== 'country'
  );
}
