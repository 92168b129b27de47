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
    if (siblings.size < 2) continue;
    for (const k of draft.mentions) {
      const setting = settings[k];
      if (!setting) continue;
      const place = setting.place ?? before(read, setting, siblings);
      if (!place || !siblings.has(place.key)) continue;
      const listed = setting.scene.places.filter((p) => p.list !== null && p.list === place.list);
      if (listed.length < 2) scopes[k] = place.text.replace(/\s{1,3}camp$/u, '');
    }
  }
  return scopes;
}

/** The place that the paragraph was speaking of before a sentence that names none ("On Panjgur, he said …"). */
function before({ scenes }: Survey, { scene }: Setting, siblings: Set<string>): PlaceRef | null {
  for (let s = scene.sentence.index - 1; s >= 0 && scenes[s]?.sentence.block === scene.sentence.block; s--) {
    const named = scenes[s]?.places.filter((p) => !p.aside && !p.naming && siblings.has(p.key)) ?? [];
    if (named.length) return named.length === 1 ? (named[0] ?? null) : null;
  }
  return null;
}

/** Keys of places that stand side by side in this incident. */
function siblingsOf({ lists }: Survey, draft: Draft, settings: Setting[]): Set<string> {
  const keys = new Set<string>();
  const scenes = new Map<Setting['scene'], Map<string, PlaceRef>>();
  for (const k of draft.mentions) {
    const setting = settings[k];
    if (!setting?.place) continue;
    const own = scenes.get(setting.scene) ?? new Map<string, PlaceRef>();
    scenes.set(setting.scene, own.size < MOST ? own.set(setting.place.key, setting.place) : own);
  }
  const told = new Set([...scenes.values()].flatMap((own) => [...own.keys()]));
  for (const list of lists.values()) {
    if (list.some((p) => told.has(p.key))) for (const p of list) if (p.level !== 'country') keys.add(p.key);
  }
  for (const own of scenes.values()) {
    const places = [...own.values()];
    for (const a of places) if (places.some((b) => apart(a, b))) keys.add(a.key);
  }
  return keys;
}

function apart(a: PlaceRef, b: PlaceRef): boolean {
  return (
    a.key !== b.key && a.wider?.key !== b.key && b.wider?.key !== a.key && rank(a) === rank(b) && a.level !== 'country'
  );
}
