import type { Mention, Placed, Placement } from '../stages';
import type { Doc } from '../types';
import { describe } from './describe';
import type { Draft } from './draft';
import { judge } from './judge';
import { readLede } from './lede';
import { scopesOf } from './scope';
import { opened, passBy, settle } from './settle';
import { type Setting, settingOf, survey } from './survey';
import type { State, Verdict } from './verdict';

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
    .find((m) => m && doc.blocks[doc.sentences[m.s]?.block ?? 0]?.kind !== 'title' && !isGeneral(m));
  const { lede, roundUp, followUp } = readLede(read, first?.s ?? 0);
  const recent = followUp ? null : read.anchor;
  const state: State = {
    lede,
    others: [],
    opened: 0,
    current: lede,
    fresh: true,
    roundUp,
    recent,
    firstTold: first?.s ?? 0,
  };
  const settings: Setting[] = [];
  const homes: Draft[] = [];
  const rules: string[][] = mentions.map(() => []);
  let next = 0;
  let last: Setting | null = null;
  for (const sentence of doc.sentences) {
    if (sentence.index > 0 && doc.sentences[sentence.index - 1]?.block !== sentence.block) state.fresh = true;
    let own = 0;
    while (next < order.length && mentions[order[next] as number]?.s === sentence.index) {
      const k = order[next++] as number;
      const mention = mentions[k] as Mention;
      const setting = settingOf(
        read,
        sentence.index,
        mention.kind === 'casualty' ? mention : mention.cueRange,
        mention.kind !== 'casualty',
      );
      const beside = last && last.scene === setting.scene && last.segment.first === setting.segment.first;
      const sameTime = beside && setting.time !== null && setting.time === last?.time;
      const verdict: Verdict =
        mention === first
          ? { draft: lede, rule: 'first told' }
          : sameTime
            ? { draft: state.current, rule: 'same time' }
            : judge(read, state, setting);
      const home =
        verdict.draft ?? (beside && state.current !== lede ? state.current : opened(state, verdict.background));
      settle(read, home, setting, home === lede && mention !== first);
      last = setting;
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
  const drafts = [...new Set([lede, ...homes.filter((home) => home !== undefined)])];
  const told = new Map(drafts.map((draft) => [draft, describe(read, draft, mentions)]));
  const scopes = scopesOf(read, drafts, settings, mentions);
  const placed = mentions.map((mention, k): Placed => {
    if (isGeneral(mention)) {
      return { incident: null, background: false, place: null, scope: null, rules: ['incident/general'] };
    }
    const home = homes[k] as Draft;
    const scope = scopes[k] ?? null;
    const setting = settings[k];
    const own = setting?.place?.dateline ? null : setting?.place?.text;
    const place = own ?? setting?.spot?.text ?? told.get(home)?.places[0] ?? setting?.place?.text ?? null;
    return { incident: home.id, background: home.background, place, scope, rules: rules[k] ?? [] };
  });
  return { incidents: [...told.values()], placed };
}

function isGeneral(mention: Mention): boolean {
  return mention.kind === 'responsibility' && mention.fields.stance === 'general';
}

function at(mentions: Mention[], k: number): number {
  const mention = mentions[k];
  return mention?.kind === 'casualty' ? mention.first : (mention?.cueRange.first ?? 0);
}
