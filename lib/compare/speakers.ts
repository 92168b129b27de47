import type { Speaker } from '../model/speaker';
import { words } from './fold';
import { ORGANISATIONS } from './organisations';

/** Words that do not tell one body from another. */
const LIGHT = new Set(
  `the a an of for in and to at spokesman spokeswoman spokesperson spokespeople representative representatives official officials sources source
  authorities group mr mrs ms dr senior top local provincial federal deputy chief acting former department office much most many some several other others head director`.split(
    /\s+/,
  ),
);

/** Bodies named only by what they are: in one incident "the military" is the military that is otherwise named. */
const COLLECTIVE: Readonly<Record<string, ReadonlySet<string>>> = {
  police: new Set(['police', 'officers', 'detectives', 'investigators', 'cops', 'force']),
  military: new Set(['military', 'army', 'forces', 'security', 'troops', 'defence', 'defense', 'ministry']),
  armed_group: new Set(['rebels', 'militants', 'insurgents', 'fighters']),
  rescue: new Set([
    'rescuers',
    'rescue',
    'firefighters',
    'emergency',
    'services',
    'service',
    'workers',
    'civil',
    'protection',
  ]),
  medical: new Set(['hospital', 'doctors', 'medics', 'health', 'medical']),
  family: new Set(['family', 'relatives', 'families']),
};

const content = (text: string): string[] => words(text).filter((word) => !LIGHT.has(word));

/** Key of a body: known names give one key ("Inter-Services Public Relations" is "ispr"), others their words without titles. */
export function organisation(name: string): string {
  const key = known.get(name) ?? keyOf(name);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, key);
  return key;
}

/** Names read before: hundreds of articles print the same few. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

function keyOf(name: string): string {
  const plain = words(name.replace(/\([^)]*\)/g, ' ')).filter((word) => word !== 'the');
  const own = content(name.replace(/\([^)]*\)/g, ' ')).join(' ');
  return ORGANISATIONS.get(plain.join(' ')) ?? ORGANISATIONS.get(own) ?? within(plain) ?? (own || plain.join(' '));
}

/** A known name of several words inside a longer one: "Britain-based Syrian Observatory for Human Rights". */
function within(plain: readonly string[]): string | undefined {
  const padded = ` ${plain.join(' ')} `;
  return LONG.find(([name]) => padded.includes(` ${name} `))?.[1];
}

const LONG = [...ORGANISATIONS].filter(([name]) => name.includes(' ')).sort(([a], [b]) => b.length - a.length);

/** All telling words of one name, two at least, stand in the other: "Coordination Committees" in "Local Coordination Committees". */
function partOf(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length >= 2 && short.every((word) => long.includes(word));
}

/** The names that count as a speaker's organisation: the body, or the person where no body is named. */
function bodies(speaker: Speaker): string[] {
  const ofRole =
    speaker.org === null && speaker.role ? /\b(?:of|for|at)\s+(?:the\s+)?(.{3,120})$/i.exec(speaker.role)?.[1] : null;
  return [speaker.org ?? ofRole ?? null, speaker.name, speaker.short].filter((name) => name !== null).map(organisation);
}

function collective(speaker: Speaker): boolean {
  const kinds = COLLECTIVE[speaker.type];
  if (!kinds) return false;
  const own = content(speaker.org ?? speaker.name);
  return own.every((word) => kinds.has(word));
}

/** A role that only one person holds, the same in both: "Interior Minister" under two spellings of his name. */
function sameOffice(a: Speaker, b: Speaker): boolean {
  if (a.type !== b.type || !a.role || !b.role) return false;
  const [x, y] = [content(a.role), content(b.role)];
  return x.length >= 2 && x.join(' ') === y.join(' ');
}

function samePerson(a: Speaker, b: Speaker): boolean {
  const [x, y] = [content(a.name), content(b.name)];
  const [last, other] = [x.at(-1), y.at(-1)];
  return last !== undefined && last.length > 3 && last === other && (x.length === 1 || y.length === 1 || x[0] === y[0]);
}

/** A person who speaks for a body of this kind without its name being given ("the police chief"). */
const faceless = (speaker: Speaker): boolean =>
  speaker.org === null && speaker.role !== null && speaker.type in COLLECTIVE;

/**
 * Whether two speakers are one source: the same organisation, the same person, or a body named only by its kind
 * ("police") beside one of that kind. Never true of unnamed people: two "officials" may be two.
 */
export function sameSpeaker(a: Speaker, b: Speaker): boolean {
  if (a.type === 'unnamed' || b.type === 'unnamed' || a.type === 'unnamed_official' || b.type === 'unnamed_official')
    return false;
  const [x, y] = [bodies(a), bodies(b)];
  if (a.org !== null && b.org !== null) {
    if (x[0] === y[0]) return true;
  } else if (x.some((name) => y.includes(name))) return true;
  if (a.type === b.type && x[0] && y[0] && partOf(x[0], y[0])) return true;
  if (sameOffice(a, b) || samePerson(a, b)) return true;
  if (a.type !== b.type) return false;
  const [generic, other] = collective(a) ? [a, b] : [b, a];
  return collective(generic) && (collective(other) || other.org !== null || faceless(other) || acronym(other));
}

const acronym = (speaker: Speaker): boolean => ORGANISATIONS.has(organisation(speaker.name));

/** Key under which a speaker's rows are kept in lists and counts. */
export function speakerKey(speaker: Speaker): string {
  return organisation(speaker.org ?? speaker.name);
}

/** Words for what an actor has or is, not for which: "Russian war jets" and "Russian planes" are one actor. */
const MEANS = new Set(
  `government regime forces force troops army military air war planes plane jets jet aircraft warplanes fighters militants terrorists group
  organisation organization gunmen s`.split(/\s+/),
);

function actorKey(name: string): string {
  const known = organisation(name);
  const own = words(known)
    .filter((word) => !MEANS.has(word) && !LIGHT.has(word))
    .join(' ');
  return ORGANISATIONS.get(known) ?? ORGANISATIONS.get(own) ?? (own || known);
}

const initials = (name: string): string =>
  words(name)
    .filter((word) => !['the', 'of', 'and'].includes(word))
    .map((word) => word.charAt(0))
    .join('');

const given = (name: string): string[] =>
  [...name.matchAll(/\(([^)]{2,12})\)/g)].map((m) => (m[1] ?? '').toLowerCase());

/** One group under two forms of its name: "Baloch Liberation Army (BLA)" and "BLA"; initials stand for their words. */
export function sameActor(a: string, b: string): boolean {
  const [x, y] = [actorKey(a), actorKey(b)];
  if (x === y) return true;
  return (
    initials(organisation(a)) === y || initials(organisation(b)) === x || given(a).includes(y) || given(b).includes(x)
  );
}
