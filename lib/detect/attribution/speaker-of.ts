import { PLACE_OF_OFFICE, POLICE_SHORT } from '../../lexicon/asked-speech';
import { OFFICE_MODIFIERS, PERSON_ROLES, RANKS } from '../../lexicon/roles';
import { NAME_SUFFIXES } from '../../lexicon/speaker-phrases';
import { PARTY_OF } from '../../lexicon/speakers';
import type { Speaker, SpeakerType } from '../../model/speaker';
import type { Entity } from './entity';
import type { Registry } from './registry';
import { typeOfWords } from './speaker-type';

/** The speaker as readers see it: fullest name, role, body, short form, type and side. */
export function speakerOf(entity: Entity, registry: Registry): Speaker {
  const type = typeOf(entity);
  const acronym = entity.kind === 'body' ? registry.shortForm(entity.name) : null;
  return {
    name: entity.name,
    role: entity.role,
    org: entity.org && entity.kind === 'person' ? registry.fullBody(entity.org) : entity.org,
    short: acronym ?? (entity.kind === 'person' ? shortPerson(entity) : entity.name),
    type,
    party: PARTY_OF[type],
  };
}

function typeOf(e: Entity): SpeakerType {
  const words =
    e.kind === 'person' ? `${(e.role ?? '').split(PLACE_OF_OFFICE)[0]} ${e.org ?? ''}` : `${e.name} ${e.role ?? ''}`;
  const type = typeOfWords(words);
  if (type) return type;
  if (POLICE_SHORT.test(e.name)) return 'police';
  return e.kind === 'unnamed' ? 'unnamed' : 'other';
}

/** "Home Minister" of "Balochistan Home Minister"; the surname where the office is one word or none is printed. */
function shortPerson(e: Entity): string {
  const words = (e.role ?? '').split(' ');
  const office = words.findLastIndex((w) => PERSON_ROLES.has(w.toLowerCase()) && !RANKS.has(w.toLowerCase()));
  let from = office;
  while (from > 0 && OFFICE_MODIFIERS.has((words[from - 1] ?? '').toLowerCase())) from--;
  if (office >= 0 && office - from >= 1) return words.slice(from, office + 1).join(' ');
  if (e.name === e.role) return e.name;
  return e.name.split(' ').findLast((w) => !NAME_SUFFIXES.has(w.toLowerCase().replace('.', ''))) ?? e.name;
}
