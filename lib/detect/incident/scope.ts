import type { Draft } from './draft';
import { type PlaceRef, rank } from './place-ref';
import type { Setting, Survey } from './survey';

/** Places of one sentence that are set against each other; more than these make no difference. */
const MOST = 12;

/**
 * Scope of each mention: its own place, where the incident spans several places side by side and the mention belongs to one.
 * Places are side by side where a list joins them ("in Panjgur and Noshki") or where two parts of one sentence are set
 * against each other by place ("15 in A, while six in B"). A narrower name for the only place ("Idlib", then "Urum al-Joz")
 * is no scope.
 */
export function scopesOf(read: Survey, drafts: Draft[], settings: Setting[]): (string | null)[] {
  const scopes: (string | null)[] = settings.map(() => null);
  for (const draft of drafts) {
    const siblings = siblingsOf(read, draft, settings);
    for (const k of draft.mentions) {
      const setting = settings[k];
      if (setting) scopes[k] = scopeOf(read, setting, siblings);
    }
  }
  return scopes;
}

function scopeOf(read: Survey, setting: Setting, { keys, parted }: Siblings): string | null {
  if (setting.spot && !setting.place) return parted.has(setting.scene) ? setting.spot.text : null;
  if (setting.place && parted.has(setting.scene)) return setting.place.text;
  if (keys.size < 2) return null;
  const place = setting.place ?? before(read, setting, keys);
  if (!place || !keys.has(place.key)) return null;
  const listed = setting.scene.places.filter((p) => p.list !== null && p.list === place.list);
  return listed.length < 2 ? place.text.replace(/\s{1,3}camp$/u, '') : null;
}

/** The place that the paragraph was speaking of before a sentence that names none ("On Panjgur, he said …"). */
function before({ scenes }: Survey, { scene }: Setting, siblings: Set<string>): PlaceRef | null {
  for (let s = scene.sentence.index - 1; s >= 0 && scenes[s]?.sentence.block === scene.sentence.block; s--) {
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

function siblingsOf({ lists }: Survey, draft: Draft, settings: Setting[]): Siblings {
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
  const parted = new Set<Setting['scene']>();
  for (const [scene, { named, spots }] of scenes) {
    const places = [...named.values()];
    for (const a of places) if (places.some((b) => apart(a, b))) keys.add(a.key);
    if (spots.size > 0 && spots.size + named.size > 1) parted.add(scene);
  }
  return { keys, parted };
}

function apart(a: PlaceRef, b: PlaceRef): boolean {
  return (
    a.key !== b.key && a.wider?.key !== b.key && b.wider?.key !== a.key && rank(a) === rank(b) && a.level !== 'country'
  );
}
