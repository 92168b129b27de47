import type { Draft } from './draft';
import type { PlaceRef } from './places';
import { rank } from './places';
import type { Setting } from './survey';

/**
 * Scope of each mention: its own place, where the incident spans several places side by side and the mention belongs to one.
 * Places are side by side where a list joins them ("in Panjgur and Noshki") or where two parts of one sentence are set
 * against each other by place ("15 in A, while six in B"). A narrower name for the only place ("Idlib", then "Urum al-Joz")
 * is no scope.
 */
export function scopesOf(drafts: Draft[], settings: Setting[]): (string | null)[] {
  const scopes: (string | null)[] = settings.map(() => null);
  for (const draft of drafts) {
    const siblings = siblingsOf(draft, settings);
    if (siblings.size < 2) continue;
    for (const k of draft.mentions) {
      const setting = settings[k];
      if (!setting?.place || !siblings.has(setting.place.key)) continue;
      const listed = setting.scene.places.filter((p) => p.list !== null && p.list === setting.place?.list);
      if (listed.length > 1) continue;
      scopes[k] = setting.place.text.replace(/\s+camp$/u, '');
    }
  }
  return scopes;
}

/** Keys of places that stand side by side in this incident. */
function siblingsOf(draft: Draft, settings: Setting[]): Set<string> {
  const keys = new Set<string>();
  const own = draft.mentions.map((k) => settings[k]).filter((s): s is Setting => s !== undefined);
  for (const { scene } of own) {
    for (const place of scene.places) {
      if (place.list !== null && !place.aside && place.level !== 'country') keys.add(place.key);
    }
  }
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
