import type { Mention, Placed, Placement } from '../stages';
import type { Doc } from '../types';
import { describe } from './describe';
import { addPlace, addTime, type Draft, newDraft } from './draft';
import { judge, type State } from './judge';
import { readLede } from './lede';
import { scopesOf } from './scope';
import { type Setting, settingOf, survey } from './survey';

/**
 * Gives every mention its incident, place and scope, and tells what each incident is.
 * The lede's incident (`i1`) holds whatever names no other time or place; general stances have none.
 */
export function placeMentions(doc: Doc, mentions: Mention[]): Placement {
  const read = survey(doc);
  const order = mentions
    .map((_, k) => k)
    .sort((a, b) => (mentions[a]?.s ?? 0) - (mentions[b]?.s ?? 0) || at(mentions, a) - at(mentions, b));
  const first = order
    .map((k) => mentions[k])
    .find((m) => m && doc.blocks[doc.sentences[m.s]?.block ?? 0]?.kind !== 'title');
  const { lede, roundUp } = readLede(read, first?.s ?? 0);
  const state: State = { lede, others: [], current: lede, fresh: true, roundUp };
  const settings: Setting[] = [];
  const homes: Draft[] = [];
  const rules: string[][] = mentions.map(() => []);
  let next = 0;
  for (const sentence of doc.sentences) {
    if (sentence.index > 0 && doc.sentences[sentence.index - 1]?.block !== sentence.block) state.fresh = true;
    let own = 0;
    while (next < order.length && mentions[order[next] as number]?.s === sentence.index) {
      const k = order[next++] as number;
      const mention = mentions[k] as Mention;
      const setting = settingOf(read, sentence.index, mention.kind === 'casualty' ? mention : mention.cueRange);
      const verdict = mention === first ? { draft: lede, rule: 'first told' } : judge(read, state, setting);
      const home = verdict.draft ?? opened(state, verdict.background);
      settle(home, setting, home === lede && mention !== first);
      home.mentions.push(k);
      settings[k] = setting;
      homes[k] = home;
      rules[k] = [`incident/${verdict.rule}`];
      state.current = home;
      state.fresh = false;
      own++;
    }
    if (!own) passBy(read, state, sentence.index);
  }
  const drafts = [lede, ...state.others.filter((o) => o.mentions.length)];
  const scopes = scopesOf(drafts, settings);
  const placed = mentions.map((mention, k): Placed => {
    if (mention.kind === 'responsibility' && mention.fields.stance === 'general') {
      return { incident: null, background: false, place: null, scope: null, rules: ['incident/general'] };
    }
    const home = homes[k] as Draft;
    const scope = scopes[k] ?? null;
    const place = settings[k]?.place?.text ?? home.places[0]?.text ?? null;
    return { incident: home.id, background: home.background, place, scope, rules: rules[k] ?? [] };
  });
  return { incidents: drafts.map((draft) => describe(read, draft, mentions)), placed };
}

function at(mentions: Mention[], k: number): number {
  const mention = mentions[k];
  return mention?.kind === 'casualty' ? mention.first : (mention?.cueRange.first ?? 0);
}

function opened(state: State, background: boolean): Draft {
  const draft = newDraft(state.others.length + 2, background);
  state.others.push(draft);
  return draft;
}

/** What a mention's setting adds to its incident; `known` incidents take no new places from far below the lede. */
function settle(home: Draft, { scene, place, time, segment }: Setting, known: boolean) {
  home.sentences.add(scene.sentence.index);
  if (place && !(known && home.keys.size > 0 && scene.sentence.block > 4)) addPlace(home, place);
  if (time && time.use !== 'reporting' && !time.since && !(known && time.grain !== 'day')) addTime(home, time);
  for (const event of scene.events) {
    if (event.i >= segment.first && event.i < segment.last) home.nouns.add(event.noun);
  }
}

/** A sentence without mentions may tell of another incident all the same ("Earlier this week an attack hit …"). */
function passBy(read: ReturnType<typeof survey>, state: State, s: number) {
  const scene = read.scenes[s];
  const event = scene?.events.find((e) => e.points !== 'that');
  if (!scene || !event || s <= Math.max(...state.lede.sentences, 0)) return;
  const setting = settingOf(read, s, { first: event.i, last: event.i + 1 });
  const verdict = judge(read, state, setting);
  if (verdict.draft === state.lede) {
    if (setting.time?.use === 'event' && setting.time.grain === 'day' && !setting.loose)
      addTime(state.lede, setting.time);
    if (state.current !== state.lede && verdict.rule === 'back to the lede') state.current = state.lede;
    return;
  }
  if (verdict.draft === null && event.points === 'the' && !verdict.rule.startsWith('earlier')) return;
  const home = verdict.draft ?? opened(state, verdict.background);
  settle(home, setting, false);
  state.current = home;
  state.fresh = false;
}
