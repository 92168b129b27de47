import type { Doc, Token } from '../types';
import { acronymsOf, keyOf } from './acronyms';
import { genderOf } from './gender';
import { phraseBefore } from './phrase';
import type { Voice } from './saying';
import { typeOfWords } from './speaker-type';
import { voiceOf } from './voice';

/** One speaker of an article under all the names it prints. */
export interface Entity {
  id: number;
  kind: 'person' | 'body' | 'unnamed' | 'document';
  name: string;
  role: string | null;
  org: string | null;
  plural: boolean;
  gender: 'he' | 'she' | null;
  /** Keys of all words it was printed with: names, roles, bodies. */
  words: Set<string>;
  /** Sentence in which it last spoke. */
  seen: number;
}

/** More speakers than any article has: further ones are not told apart, so that hostile text costs nothing. */
const MOST = 400;
const MOST_PRINTINGS = 60;
/** Nouns that point back to a body named before by what it is. */
const GENERIC = new Set([
  'group',
  'organisation',
  'organization',
  'agency',
  'monitor',
  'watchdog',
  'body',
  'network',
  'ministry',
  'department',
  'office',
  'service',
  'company',
  'airline',
  'operator',
  'hospital',
  'movement',
  'party',
  'outlet',
  'newspaper',
  'channel',
  'broadcaster',
  'charity',
  'council',
  'command',
  'coalition',
  'institute',
  'association',
  'union',
  'committee',
  'commission',
  'embassy',
  'unit',
  'force',
  'authority',
  'militia',
  'front',
  'garrison',
  'federation',
]);
/** Bodies every article may name anew; alone they are not taken for a fuller name unless it is the only one. */
const EVERYDAY = new Set([
  'police',
  'army',
  'military',
  'navy',
  'government',
  'authorities',
  'rebels',
  'militants',
  'insurgents',
  'family',
  'families',
  'relatives',
  'forces',
  'troops',
  'court',
  'prosecutors',
  'firefighters',
  'parliament',
  'opposition',
  'state',
]);

/** The speakers of one article; voices are told apart or joined as they are read, in order. */
export class Registry {
  readonly entities: Entity[] = [];
  private readonly acronyms: Map<string, string>;
  private index: Map<string, Token[]> | null = null;

  constructor(private readonly doc: Doc) {
    this.acronyms = acronymsOf(doc);
  }

  /** Short form printed beside a name in this article, if any. */
  shortForm(name: string): string | null {
    const plain = name.toLowerCase();
    for (const [key, long] of this.acronyms)
      if (plain === long.toLowerCase() || plain.endsWith(` ${long.toLowerCase()}`)) return key;
    return null;
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
        return voice.name ? this.person(voice, voice.name) : this.roleHolder(voice, s);
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

  private person(voice: Voice, name: string): Entity | null {
    const own = wordsIn(name);
    const last = own[own.length - 1] ?? '';
    for (const e of this.entities) {
      if (e.kind !== 'person') continue;
      const known = wordsIn(e.name);
      const same = own.every((w) => known.includes(w)) || known.every((w) => own.includes(w));
      if (!same || (own.length === 1 && !known.includes(last))) continue;
      if (own.length > known.length) e.name = name;
      if (voice.role && (!e.role || voice.role.length > e.role.length)) e.role = voice.role;
      e.org ??= voice.org;
      note(e, voice);
      return e;
    }
    const fuller = own.length === 1 ? this.fullName(last) : null;
    return this.add(
      'person',
      fuller ? { ...voice, name: fuller.name, role: voice.role ?? fuller.role, org: voice.org ?? fuller.org } : voice,
    );
  }

  /** "the minister", "the DSP": the last speaker of that office, else one by that office. */
  private roleHolder(voice: Voice, s: number): Entity | null {
    const keys = wordsIn(voice.role ?? '');
    const known =
      this.latest(s, 1e6, (e) => e.kind === 'person' && keys.every((w) => e.words.has(w))) ??
      this.latest(s, 12, (e) => e.kind === 'person' && e.words.has(voice.head));
    if (known) return known;
    const named = keys.length === 1 ? this.holderOf(voice.head, s) : null;
    if (named) return this.person(named, named.name ?? '');
    return this.add('person', { ...voice, name: voice.role });
  }

  private body(voice: Voice, s: number): Entity | null {
    const printedName = (voice.name ?? '').replace(/\s*\([^)]*\)/g, '').replace(/^the /i, '');
    const long = this.acronyms.get(keyOf(printedName));
    const name = long ?? printedName;
    const own = wordsIn(name);
    const equal = this.entities.find((e) => e.kind === 'body' && e.name.toLowerCase() === name.toLowerCase());
    if (equal) return equal;
    const everyday = own.length === 1 && EVERYDAY.has(own[0] ?? '');
    if (everyday) {
      const fuller = this.entities.filter((e) => e.kind === 'body' && e.words.has(own[0] ?? ''));
      return fuller.length === 1 && fuller[0] && wordsIn(fuller[0].name).at(-1) === own[0]
        ? fuller[0]
        : this.add('body', { ...voice, name });
    }
    const fuller = this.latest(
      s,
      1e6,
      (e) =>
        e.kind === 'body' &&
        own.every((w) => e.words.has(w)) &&
        (own.length > 1 || voice.definite || !GENERIC.has(own[0] ?? '')),
    );
    if (fuller) return fuller;
    const less = this.entities.find(
      (e) =>
        e.kind === 'body' &&
        !EVERYDAY.has(e.name.toLowerCase()) &&
        wordsIn(e.name).every((w) => own.includes(w)) &&
        wordsIn(e.name).at(-1) === own.at(-1),
    );
    if (less) {
      less.name = name;
      note(less, voice);
      return less;
    }
    if (voice.definite && GENERIC.has(voice.head)) {
      const back = this.latest(s, 8, (e) => e.kind === 'body' && fits(voice, e));
      if (back) return back;
    }
    return this.add('body', { ...voice, name, org: name });
  }

  private unnamed(voice: Voice, s: number): Entity | null {
    const name = voice.name ?? '';
    const equal = this.entities.find((e) => e.kind === 'unnamed' && e.name.toLowerCase() === name.toLowerCase());
    if (equal) return equal;
    const back = voice.definite
      ? this.latest(s, 12, (e) => e.kind === 'unnamed' && (e.words.has(voice.head) || e.words.has(`${voice.head}s`)))
      : null;
    return back ?? this.add('unnamed', voice);
  }

  private add(kind: Entity['kind'], voice: Voice): Entity | null {
    if (this.entities.length >= MOST) return null;
    const entity: Entity = {
      id: this.entities.length,
      kind,
      name: voice.name ?? '',
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

  /** Tokens of a word, from an index built at first need. */
  private printings(norm: string): Token[] {
    if (!this.index) {
      this.index = new Map();
      for (const t of this.doc.tokens) {
        const list = this.index.get(t.norm);
        if (list) list.push(t);
        else this.index.set(t.norm, [t]);
      }
    }
    return this.index.get(norm) ?? [];
  }

  /** Fullest printing of a surname anywhere in the article, with the office printed before it. */
  private fullName(surname: string): Voice | null {
    let best: Voice | null = null;
    for (const t of this.printings(surname).slice(0, MOST_PRINTINGS)) {
      if (!/^\p{Lu}/u.test(t.text)) continue;
      const voice = this.voiceAt(t);
      if (voice?.kind !== 'person' || !voice.name || wordsIn(voice.name).at(-1) !== surname) continue;
      if (!best?.name || voice.name.length > best.name.length || (!best.role && voice.role)) best = voice;
    }
    return best && wordsIn(best.name ?? '').length > 1 ? best : null;
  }

  /** The person whose name stands behind an office word, the nearest before sentence `s` first ("Police Chief Ana Ruiz"). */
  private holderOf(office: string, s: number): Voice | null {
    const { tokens } = this.doc;
    let best: Voice | null = null;
    for (const t of this.printings(office).slice(0, MOST_PRINTINGS)) {
      if (best && t.s > s) break;
      let k = t.i + 1;
      while (
        /^\p{Lu}/u.test(tokens[k]?.text ?? '') &&
        tokens[k]?.s === t.s &&
        /^[\s.]*$/.test(tokens[k - 1]?.post ?? '')
      )
        k++;
      const last = tokens[k - 1];
      const voice = last && k > t.i + 1 ? this.voiceAt(last) : null;
      if (voice?.kind === 'person' && voice.name && voice.role) best = voice;
    }
    return best;
  }

  private voiceAt(t: Token): Voice | null {
    const first = this.doc.sentences[t.s]?.first ?? t.i;
    const phrase = phraseBefore(this.doc, first, t.i);
    return phrase ? voiceOf(this.doc, phrase, true) : null;
  }
}

/** Does a body named before fit a noun that points back ("the group" for an armed group, "the agency" for a news agency)? */
function fits(voice: Voice, e: Entity): boolean {
  if (e.words.has(voice.head)) return true;
  const type = typeOfWords(e.name);
  if (
    voice.head === 'group' ||
    voice.head === 'organisation' ||
    voice.head === 'organization' ||
    voice.head === 'movement'
  )
    return type === 'armed_group' || type === 'ngo' || type === null;
  if (voice.head === 'monitor' || voice.head === 'watchdog' || voice.head === 'charity') return type === 'ngo';
  if (voice.head === 'agency' || voice.head === 'outlet' || voice.head === 'newspaper' || voice.head === 'broadcaster')
    return type === 'media' || type === 'un';
  return false;
}

function note(e: Entity, voice: Voice) {
  for (const text of [voice.name, voice.role, voice.org]) if (text) for (const w of wordsIn(text)) e.words.add(w);
}

/** Keys of the words of a name: lower case, without stops and possessive endings. */
export function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.(),]/g, '')
    .split(/[\s]+/)
    .map((w) => w.replace(/'s?$/, ''))
    .filter((w) => w && w !== 'the' && w !== 'of' && w !== 'for' && w !== 'a' && w !== 'an' && w !== 'in');
}
