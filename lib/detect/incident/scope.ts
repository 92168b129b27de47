import type { Draft } from './draft';
import { type PlaceRef, rank } from './place-ref';
import type { Setting, Survey } from './survey';

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
function siblingsOf({ places }: Survey, draft: Draft, settings: Setting[]): Set<string> {
  const keys = new Set<string>();
  const own = draft.mentions.map((k) => settings[k]).filter((s): s is Setting => s !== undefined);
  const told = new Set(own.flatMap((s) => (s.place ? [s.place.key] : [])));
  const lists = new Set(places.filter((p) => p.list !== null && told.has(p.key)).map((p) => p.list));
  for (const place of places)
    if (lists.has(place.list) && place.list !== null && place.level !== 'country') keys.add(place.key);
  for (const a of own) {
    for (const b of own) {
      if (a.scene === b.scene && a.place && b.place && apart(a.place, b.place)) {
        keys.add(a.place.key);
        keys.add(b.place.key);
      }
    }
  }
  return keys;
}

function apart(a: PlaceRef, b: PlaceRef): boolean {
  return (
    a.key !== b.key && a.wider?.key !== b.key && b.wider?.key !== a.key && rank(a) === rank(b) && a.level !== 'country'
  );
}
