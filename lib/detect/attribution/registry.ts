import { LEADING_THE, SAME_AGAIN, SITTING } from '../../lexicon/asked-speech';
import { EVERYDAY_BODIES, GENERIC_ADJECTIVES, GENERIC_BODIES, POINTING_PERSONS } from '../../lexicon/speaker-phrases';
import type { Doc } from '../types';
import { acronymsOf, keyOf, type ShortForm } from './acronyms';
import { type Entity, note, rename } from './entity';
import { genderOf } from './gender';
import { wordsIn } from './name-words';
import { Printings } from './printings';
import type { Voice } from './saying';
import { fits, initialsOf, isShortFor } from './short-names';
import { typeOfWords } from './speaker-type';
import { isKnownName } from './words';

/** More speakers than any article has: further ones are not told apart, so that hostile text costs nothing. */
const MOST = 400;
/** Sentences back to a person that "the officer" points at. */
const NEAR = 5;
/** The speakers of one article; voices are told apart or joined as they are read, in order. */
export class Registry {
  readonly entities: Entity[] = [];
  private readonly acronyms: Map<string, ShortForm>;
  private readonly printings: Printings;

  constructor(doc: Doc) {
    this.acronyms = acronymsOf(doc);
    this.printings = new Printings(doc);
  }

  /** Short form printed beside a name in this article, if any. */
  shortForm(name: string): string | null {
    const plain = name.toLowerCase();
    for (const { printed, name: long } of this.acronyms.values()) {
      if (plain === long.toLowerCase() || plain.endsWith(` ${long.toLowerCase()}`)) return printed;
    }
    return null;
  }

  /** Fullest name of a body that a person is printed with ("LOHR director"): as the article spells it, as it speaks itself. */
  fullBody(name: string): string {
    const spelt = this.acronyms.get(keyOf(name))?.name;
    if (spelt) return spelt;
    const own = wordsIn(name);
    const known = this.entities.find((e) => e.kind === 'body' && (initialsOf(e.name) === name || isShortFor(own, e)));
    return known?.name ?? name;
  }

  /** The speaker of that printed name, with or without its office, where it speaks in this article. */
  known(name: string): Entity | null {
    const own = wordsIn(this.acronyms.get(keyOf(name))?.name ?? name.replace(/\s*\([^)]*\)?/g, ''));
    const same = (e: Entity) =>
      e.nameWords.length > 0 &&
      e.nameWords.every((w) => own.includes(w)) &&
      (e.kind === 'person' ? e.nameWords.length > 1 : e.nameWords.length === own.length);
    return this.entities.find((e) => (e.kind === 'person' || e.kind === 'body') && same(e)) ?? null;
  }

  /** The speaker a voice is, a new one where it is nobody met before; null for pronouns and words that point nowhere. */
  resolve(voice: Voice, s: number): Entity | null {
    const found = this.find(voice, s);
    if (found) found.seen = s;
    return found;
  }

  /** The latest speaker that passes, no further back than `reach` sentences. */
  latest(s: number, reach: number, test: (e: Entity) => boolean): Entity | null {
    let best: Entity | null = null;
    for (const e of this.entities)
      if (e.seen >= s - reach && e.seen <= s && test(e) && (!best || e.seen >= best.seen)) best = e;
    return best;
  }

  private find(voice: Voice, s: number): Entity | null {
    switch (voice.kind) {
      case 'person':
        return voice.name ? this.person(voice, voice.name, s) : this.roleHolder(voice, s);
      case 'body':
        return this.body(voice, s);
      case 'unnamed':
        return this.unnamed(voice, s);
      case 'document':
        return this.latest(s, 3, () => true) ?? this.add('document', voice);
      default:
        return null;
    }
  }

  private person(voice: Voice, name: string, s: number): Entity | null {
    const own = wordsIn(name);
    const e = this.sameName(own);
    if (e) {
      if (own.length > e.nameWords.length) rename(e, name);
      if (voice.role && (!e.role || voice.role.length > e.role.length)) e.role = voice.role;
      e.org ??= voice.org;
      note(e, voice);
      return e;
    }
    if (own.length === 1 && voice.role === null && this.printings.isPlainNoun(voice, own[0] ?? '')) {
      return this.unnamed({ ...voice, kind: 'unnamed', name: name.toLowerCase(), plural: true }, s);
    }
    const fuller = own.length === 1 ? this.printings.fullName(own[0] ?? '') : null;
    return this.add(
      'person',
      fuller ? { ...voice, name: fuller.name, role: voice.role ?? fuller.role, org: voice.org ?? fuller.org } : voice,
    );
  }

  /** The person of that name: one name holds the other; the surname weighs more than the rest, then who spoke last. */
  private sameName(own: readonly string[]): Entity | null {
    let best: Entity | null = null;
    let weight = -1;
    for (const e of this.entities) {
      if (e.kind !== 'person') continue;
      const known = e.nameWords;
      if (!own.every((w) => known.includes(w)) && !known.every((w) => own.includes(w))) continue;
      const now = (known.at(-1) === own.at(-1) ? 1e6 : 0) + e.seen;
      if (now > weight) {
        best = e;
        weight = now;
      }
    }
    return best;
  }

  /** "the minister", "the DSP": the last speaker of that office, else one printed with it. */
  private roleHolder(voice: Voice, s: number): Entity | null {
    const keys = wordsIn(voice.role ?? '');
    const known = this.latest(s, 1e6, (e) => e.kind === 'person' && keys.every((w) => e.words.has(w)));
    if (known) return known;
    const named = keys.length === 1 ? this.printings.holderOf(voice.head, s) : null;
    if (named) return this.person(named, named.name ?? '', s);
    return this.add('person', { ...voice, name: voice.role });
  }

  private body(voice: Voice, s: number): Entity | null {
    const surname = (voice.name ?? '').toLowerCase();
    const bearer = isKnownName(surname) ? this.printings.fullName(surname) : null;
    if (bearer?.name) return this.person(bearer, bearer.name, s);
    if (SAME_AGAIN.test(voice.name ?? '')) {
      const type = typeOfWords(voice.name ?? '');
      const back = this.latest(s, 8, (e) => e.kind === 'body' && typeOfWords(e.name) === type);
      if (back) return back;
    }
    const printedName = (voice.name ?? '').replace(/\s*\([^)]*\)/g, '').replace(LEADING_THE, '');
    const long = this.acronyms.get(keyOf(printedName))?.name;
    const name = long ?? printedName;
    const own = wordsIn(name);
    const equal = this.entities.find((e) => e.kind === 'body' && e.name.toLowerCase() === name.toLowerCase());
    if (equal) return equal;
    const spelt = /^[A-Z]{3,}$/.test(name)
      ? this.entities.find((e) => e.kind === 'body' && initialsOf(e.name) === name)
      : undefined;
    if (spelt) return spelt;
    const everyday = own.length === 1 && EVERYDAY_BODIES.has(own[0] ?? '');
    if (everyday) {
      const fuller = this.entities.filter((e) => e.kind === 'body' && e.words.has(own[0] ?? ''));
      return fuller.length === 1 && fuller[0] && fuller[0].nameWords.at(-1) === own[0]
        ? fuller[0]
        : this.add('body', { ...voice, name });
    }
    const fuller = this.latest(s, 1e6, (e) => e.kind === 'body' && isShortFor(own, e));
    if (fuller) return fuller;
    const less = this.entities.find((e) => e.kind === 'body' && isShortFor(e.nameWords, { name, words: new Set(own) }));
    if (less) {
      rename(less, name);
      note(less, voice);
      return less;
    }
    const bare = own.slice(0, -1).every((w) => w.endsWith(SITTING) || GENERIC_ADJECTIVES.has(w));
    if (voice.definite && bare && GENERIC_BODIES.has(voice.head)) {
      const back = this.latest(s, 8, (e) => e.kind === 'body' && fits(voice, e));
      if (back) return back;
    }
    return this.add('body', { ...voice, name, org: name });
  }

  private unnamed(voice: Voice, s: number): Entity | null {
    const name = voice.name ?? '';
    const equal = this.entities.find((e) => e.kind === 'unnamed' && e.name.toLowerCase() === name.toLowerCase());
    if (equal) return equal;
    const named = voice.definite ? this.pointedAt(voice.head, s) : null;
    if (named) return named;
    const back = voice.definite
      ? this.latest(s, 12, (e) => e.kind === 'unnamed' && (e.words.has(voice.head) || e.words.has(`${voice.head}s`)))
      : null;
    return back ?? this.add('unnamed', voice);
  }

  /** "the officer": who spoke last, where that is one person named before as one. */
  private pointedAt(head: string, s: number): Entity | null {
    const types = POINTING_PERSONS.get(head);
    const last = types ? this.latest(s, NEAR, (e) => e.kind === 'person' || e.kind === 'unnamed') : null;
    if (!types || last?.kind !== 'person') return null;
    const type = typeOfWords(`${last.role ?? ''} ${last.org ?? ''}`);
    return type && types.includes(type) ? last : null;
  }

  private add(kind: Entity['kind'], voice: Voice): Entity | null {
    if (this.entities.length >= MOST) return null;
    const entity: Entity = {
      kind,
      name: voice.name ?? '',
      nameWords: wordsIn(voice.name ?? ''),
      role: voice.role,
      org: voice.org,
      plural: voice.plural,
      gender: genderOf(voice.head),
      words: new Set(),
      seen: 0,
    };
    note(entity, voice);
    this.entities.push(entity);
    return entity;
  }
}
