import {
  ANNIVERSARY,
  CUE_OPENERS,
  DAY_OR_NIGHT,
  FOLLOW,
  HEELS,
  INCLUDING,
  LAST,
  LONG_RUNNING,
  MEANWHILE,
  POINTS,
  WEEK_OR_MONTH,
} from '../../lexicon/asked-incident';
import {
  BEING,
  COMES,
  DYING_DAYS,
  ELSEWHERE,
  EVENT_DAYS,
  FOLLOW_UPS,
  HURT,
  LONG,
  LOSSES,
  OTHER_DETERMINERS,
  PEOPLE,
  REPORTING_DAYS,
  RUNS,
  SUPERLATIVES,
} from '../../lexicon/background';
import { INCIDENT_NOUNS, KIND_OF } from '../../lexicon/kinds';
import { PLACE_PREPOSITIONS } from '../../lexicon/places';
import type { Doc, Sentence, Token } from '../types';
import type { TimeRef } from './time-ref';

/** A noun that names an incident, with how it points: "that attack", "the Kech incident", "a bombing", "another blast". */
export interface EventRef {
  i: number;
  s: number;
  noun: string;
  points: 'that' | 'the' | 'a' | 'none';
  /** First token of the noun phrase. */
  from: number;
}

/** A word that says that what follows is another incident than the lede's. */
export interface Cue {
  i: number;
  rule: string;
  /** Counts only where the mention also names another place. */
  weak: boolean;
  /** May stand after the mention ("three were killed in the same week"). */
  after: boolean;
}

/** Incident nouns of one sentence. */
export function eventsOf(tokens: Token[], { first, last, index }: Sentence): EventRef[] {
  const events: EventRef[] = [];
  for (let i = first; i < last; i++) {
    const noun = (tokens[i] as Token).norm;
    if (!INCIDENT_NOUNS.has(noun)) continue;
    let points: EventRef['points'] = 'none';
    let from = i;
    for (let k = i - 1; k >= Math.max(first, i - 5); k--) {
      const token = tokens[k] as Token;
      if (/[,;:]/.test(token.post)) break;
      const found = POINTS.get(token.norm);
      if (found) {
        points = token.norm === 'that' && noun.endsWith('s') ? 'none' : found;
        from = k;
        break;
      }
    }
    events.push({ i, s: index, noun, points, from });
  }
  return events;
}

/** Words at which a cue can stand: everything else is passed over at once. */
const CUE_WORDS: ReadonlySet<string> = new Set([...OTHER_DETERMINERS, ...ELSEWHERE, ...COMES, ...LONG, ...CUE_OPENERS]);

/** Words of one sentence that open another incident. */
export function cuesOf(tokens: Token[], sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token;
    if (!CUE_WORDS.has(token.norm)) continue;
    const near = (from: number, to: number, test: (norm: string) => boolean) => {
      for (let k = Math.max(sentence.first, i + from); k <= Math.min(sentence.last - 1, i + to); k++) {
        if (test((tokens[k] as Token).norm)) return true;
      }
      return false;
    };
    const add = (rule: string, weak = false, after = false) => cues.push({ i, rule, weak, after });
    const { norm } = token;
    if (OTHER_DETERMINERS.has(norm) && headsIncident(tokens, sentence, i)) add(`other incident: ${norm}`);
    else if (ELSEWHERE.has(norm) && i < sentence.first + 3) add(`elsewhere: ${norm}`);
    else if (HEELS.has(norm)) add('on the heels of');
    else if (ANNIVERSARY.has(norm)) add('anniversary');
    else if (COMES.has(norm) && subject(tokens, sentence, i) && near(1, 8, isAfter(norm))) add(`comes after: ${norm}`);
    else if (INCLUDING.has(norm) && near(-14, -1, (w) => RUNS.has(w))) add('one of a run');
    else if (
      LAST.has(norm) &&
      near(1, 4, (w) => INCIDENT_NOUNS.has(w)) &&
      near(1, 12, (w) => w === 'in' || w === 'when')
    )
      add('the last such');
    else if (norm === 'since' && near(-16, -1, (w) => SUPERLATIVES.has(w))) add('worst since');
    else if (LONG.has(norm) || (LONG_RUNNING.has(norm) && /-$/.test(tokens[i - 1]?.post ?? ''))) add('campaign');
    else if (norm === 'same' && near(1, 1, (w) => WEEK_OR_MONTH.has(w))) add('in the same week', false, true);
    else if (norm === 'same' && near(1, 1, (w) => DAY_OR_NIGHT.has(w))) add('on the same day', true);
    else if (norm === 'also' && BEING.has(tokens[i - 1]?.norm ?? '')) continue;
    else if (norm === 'also' || MEANWHILE.has(norm)) add(norm, true);
  }
  return cues;
}

const isAfter = (verb: string) => (word: string) =>
  FOLLOW.has(verb) ? INCIDENT_NOUNS.has(word) || LOSSES.has(word) : word === 'after' || word === 'since';

/** Is token `i` the determiner of an incident noun ("another deadly attack")? "Another wounded in shelling" is none. */
function headsIncident(tokens: Token[], { last }: Sentence, i: number): boolean {
  for (let k = i + 1; k < Math.min(last, i + 5); k++) {
    const { norm } = tokens[k] as Token;
    if (INCIDENT_NOUNS.has(norm)) return !HURT.has(tokens[k + 1]?.norm ?? '');
    if (
      PEOPLE.has(norm) ||
      PLACE_PREPOSITIONS.has(norm) ||
      EVENT_DAYS.has(norm) ||
      /[,;]/.test((tokens[k] as Token).post)
    )
      return false;
  }
  return false;
}

/** Is the subject before token `i` an incident ("the attack comes …", "it follows …")? */
function subject(tokens: Token[], { first }: Sentence, i: number): boolean {
  for (let k = i - 1; k >= Math.max(first, i - 7); k--) {
    const { norm } = tokens[k] as Token;
    if (INCIDENT_NOUNS.has(norm) || (k === first && (norm === 'it' || norm === 'this'))) return true;
  }
  return false;
}

/** Whose time is it: the incident's, a speaker's or court's, a death's? */
export type TimeUse = 'event' | 'reporting' | 'legal' | 'dying' | 'plain';

/** How many tokens back a verb of saying, and one of harm, still tells what a time is of. */
const [NEAR, FAR] = [14, 24];

/** Decides by the nearest telling word: the noun right after ("Saturday's shooting"), else back, else forward. */
export function timeUse(doc: Doc, time: TimeRef): TimeUse {
  const { tokens } = doc;
  const sentence = doc.sentences[time.s] as Sentence;
  for (let k = time.last; k < Math.min(sentence.last, time.last + 2); k++) {
    if (KIND_OF.has((tokens[k] as Token).norm) && !/[,;]/.test(tokens[k - 1]?.post ?? '')) return 'event';
  }
  for (let k = time.first - 1; k >= Math.max(sentence.first, time.first - FAR); k--) {
    const use = telling(tokens[k] as Token);
    if (use === 'event' || (use && time.first - k <= NEAR)) return use;
  }
  if (time.first > sentence.first + 2) {
    const next = time.last < sentence.last ? telling(tokens[time.last] as Token) : null;
    return next === 'reporting' || next === 'legal' ? next : 'plain';
  }
  for (let k = time.last; k < Math.min(sentence.last, time.last + 12); k++) {
    const use = telling(tokens[k] as Token);
    if (use) return use;
  }
  return 'plain';
}

function telling({ norm }: Token): TimeUse | null {
  if (EVENT_DAYS.has(norm) || KIND_OF.has(norm)) return 'event';
  if (FOLLOW_UPS.has(norm)) return 'legal';
  if (REPORTING_DAYS.has(norm)) return 'reporting';
  if (DYING_DAYS.has(norm)) return 'dying';
  return null;
}
