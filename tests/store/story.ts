import type { ArticleText, Detection } from '../../lib/model/article';
import type { CasualtyClaim, Claim, ResponsibilityClaim, Stance } from '../../lib/model/claim';
import type { Effect, Precision, Victims } from '../../lib/model/figure';
import type { ArticleIncident } from '../../lib/model/incident';
import type { Speaker } from '../../lib/model/speaker';
import type { Block } from '../../lib/model/text';

/** A figure in short: who says how many of whom. */
export interface Said {
  id?: string;
  who?: Speaker | null;
  unnamed?: boolean;
  low: number | null;
  high?: number | null;
  precision?: Precision;
  victims?: Victims;
  effect?: Effect;
  scope?: string;
  part?: string;
  more?: boolean;
  earlier?: boolean;
  incident?: string;
}

export interface Held {
  stance: Stance;
  actor: string | null;
  accuser?: string;
}

export interface Story {
  path?: string;
  outlet?: string;
  published?: string | null;
  title?: string;
  places?: string[];
  kind?: ArticleIncident['kind'];
  date?: string | null;
  background?: ArticleIncident[];
  says: Said[];
  holds?: Held[];
}

export const SOLDIERS: Victims = { text: 'soldiers', class: 'state_forces', attributes: [] };
export const ATTACKERS: Victims = { text: 'attackers', class: 'non_state_armed', attributes: [] };
export const PEOPLE: Victims = { text: 'people', class: 'unspecified', attributes: [] };
export const CIVILIANS: Victims = { text: 'civilians', class: 'civilian', attributes: [] };

export const speaker = (name: string, more: Partial<Speaker> = {}): Speaker => ({
  name,
  role: null,
  org: null,
  short: name,
  type: 'other',
  party: 'unknown',
  ...more,
});

export const ARMY = speaker('Inter-Services Public Relations', { short: 'ISPR', type: 'military', party: 'state' });
export const MINISTER = speaker('Zia Lango', {
  role: 'Home Minister',
  short: 'Home Minister',
  type: 'government',
  party: 'state',
});

/** An article of our own with the claims given, as detection would hand it over. */
export function story(told: Story): { article: ArticleText; detection: Detection } {
  const outlet = told.outlet ?? 'Quetta Ledger';
  const url = `https://${outlet.toLowerCase().replace(/\W+/g, '')}.example/${told.path ?? 'story'}`;
  const blocks: Block[] = [{ id: 'title', kind: 'title', text: told.title ?? 'Attack near the camp' }];
  const claims: Claim[] = [];
  told.says.forEach((said, i) => {
    const text = sentenceOf(said);
    blocks.push({ id: `b${i}`, kind: 'paragraph', text });
    claims.push(casualty(said, `b${i}`, text, said.id ?? `c${i}`));
  });
  (told.holds ?? []).forEach((held, i) => {
    const text = `On who did it, ${held.accuser ?? 'the caller'} spoke of ${held.actor ?? 'nobody'}.`;
    const block = `b${told.says.length + i}`;
    blocks.push({ id: block, kind: 'paragraph', text });
    claims.push(responsibility(held, block, text, `r${i}`));
  });
  const incident: ArticleIncident = {
    id: 'i1',
    background: false,
    places: told.places ?? ['Panjgur', 'Balochistan'],
    date: told.date ? { text: told.date, start: told.date, end: told.date } : null,
    kind: told.kind ?? 'attack',
    actors: [],
    victims: [],
    label: `Attack in ${told.places?.[0] ?? 'Panjgur'}`,
  };
  const article: ArticleText = {
    url,
    canonical: url,
    outlet,
    title: told.title ?? 'Attack near the camp',
    byline: null,
    published: told.published === undefined ? '2026-02-03' : told.published,
    modified: null,
    lang: 'en',
    blocks,
    partial: false,
  };
  return { article, detection: { claims, incidents: [incident, ...(told.background ?? [])] } };
}

function sentenceOf({ who, low, high, victims = PEOPLE, effect = 'killed', scope }: Said): string {
  const number = low ?? high ?? 0;
  return `${who ? `${who.short} put it at` : 'The count stood at'} ${number} ${victims.text ?? ''} ${effect}${scope ? ` in ${scope}` : ''}.`;
}

function base(block: string, text: string, id: string, incident: string, background: boolean) {
  return {
    id,
    block,
    sentence: { start: 0, end: text.length },
    quote: { exact: text, prefix: '', suffix: '' },
    incident,
    background,
    jointSpeakers: [],
    verb: null,
    checking: [],
    saidAt: null,
    rules: ['test'],
  };
}

function casualty(said: Said, block: string, text: string, id: string): CasualtyClaim {
  const { who = null, low, victims = PEOPLE, effect = 'killed' } = said;
  const printed = String(low ?? said.high);
  const start = text.indexOf(printed);
  const high = said.high === undefined ? low : said.high;
  return {
    ...base(block, text, id, said.incident ?? 'i1', said.incident !== undefined && said.incident !== 'i1'),
    kind: 'casualty',
    figure: {
      text: printed,
      start,
      end: start + printed.length,
      low,
      high,
      precision: said.precision ?? (low === high ? 'exact' : high === null ? 'at_least' : 'up_to'),
      implicit: false,
    },
    speaker: who,
    attribution: who ? (said.unnamed ? 'unnamed' : 'attributed') : 'own_voice',
    effect,
    effectText: effect,
    victims,
    feared: false,
    incremental: said.more ?? false,
    cumulative: false,
    ambiguous: false,
    subsetOf: said.part ?? null,
    earlier: said.earlier ?? false,
    place: said.scope ?? null,
    scope: said.scope ?? null,
  };
}

function responsibility(
  { stance, actor, accuser }: Held,
  block: string,
  text: string,
  id: string,
): ResponsibilityClaim {
  return {
    ...base(block, text, id, 'i1', false),
    kind: 'responsibility',
    speaker: accuser ? speaker(accuser) : actor ? speaker(actor) : null,
    attribution: 'attributed',
    cue: { text: 'spoke of', start: text.indexOf('spoke of'), end: text.indexOf('spoke of') + 8 },
    stance,
    actor,
    accuser: accuser ?? null,
    byAuthority: false,
    mode: null,
  };
}
