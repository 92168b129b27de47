import { HARM_CUES } from '../../lexicon/harm';
import type { Figure } from '../../model/figure';
import type { CasualtyMention } from '../stages';
import type { Doc, Phrase, Sentence } from '../types';
import { figureOf } from './figure';
import { HARM_WORDS } from './forms';
import { hitsOf } from './hits';
import { mentionOf } from './mention';
import { mayTellParts, partsAcross } from './refiners/across';
import { antecedentClass } from './refiners/anaphora';
import { domainOf, isBarred } from './refiners/domain';
import { inheritClasses } from './refiners/inherit';
import { withoutNaturalDeaths } from './refiners/natural';
import { linkThoseTold } from './refiners/of-those';
import { resolveOutcomes } from './refiners/outcome';
import { diedThen } from './refiners/pronoun';
import { type LastCount, maySpeakOf } from './refiners/recounts';
import { incremental, isEarlier } from './refiners/running';
import { takenUp } from './refiners/taken-up';
import { type Hit, viewOf } from './view';

/**
 * Finds every casualty mention of an article: a group of people, a figure (printed or implied) and what befell them.
 * Sentences without a word of harm cost one pass over their tokens.
 */
export function findCasualties(doc: Doc): CasualtyMention[] {
  return withoutNaturalDeaths(doc, allMentions(doc));
}

/** Longest run of words read at once, so that text without full stops costs no more than other text. */
const MAX_STRETCH = 400;

function stretchesOf(sentence: Sentence): Sentence[] {
  const stretches: Sentence[] = [];
  for (let first = sentence.first; first < sentence.last; first += MAX_STRETCH)
    stretches.push({ ...sentence, first, last: Math.min(first + MAX_STRETCH, sentence.last) });
  return stretches;
}

function allMentions(doc: Doc): CasualtyMention[] {
  const domain = domainOf(doc);
  const phrases = phrasesBySentence(doc);
  const mentions: CasualtyMention[] = [];
  const anaphoric: boolean[] = [];
  let last: LastCount | null = null;
  for (const sentence of doc.sentences.flatMap(stretchesOf)) {
    const own = (phrases.get(sentence.index) ?? []).filter((p) => sentence.first <= p.first && p.last <= sentence.last);
    if (
      !own.length &&
      !holdsHarm(doc, sentence.first, sentence.last) &&
      !maySpeakOf(doc.tokens, sentence, last) &&
      !mayTellParts(doc.tokens, sentence, mentions)
    )
      continue;
    if (isBarred(doc, sentence, domain)) continue;
    const view = viewOf(doc, sentence, own);
    const all = hitsOf(view, last);
    last = lastCount(all, sentence) ?? last;
    const indexOf = new Map<Hit, number>();
    let before: CasualtyMention['fields']['figure'] | null = null;
    for (const hit of all) {
      const known = hit.group.class === 'unspecified' ? antecedentClass(view, hit.group) : null;
      if (known) hit.group = { ...hit.group, class: known };
      const figure: Figure | null =
        figureOf(view, hit, before) ?? takenUp(view, hit, mentions) ?? diedThen(view, hit, mentions);
      if (!figure) continue;
      before = figure;
      indexOf.set(hit, mentions.length);
      anaphoric.push(hit.group.anaphoric);
      mentions.push(mentionOf(doc, view.sentence.index, hit, figure));
    }
    for (const [hit, index] of indexOf) {
      if (!hit.within) continue;
      const total = [...indexOf].find(
        ([h]) => h.group === hit.within || (h.group.first === hit.within?.first && h.effect === hit.effect),
      );
      if (total && total[1] !== index) (mentions[index] as CasualtyMention).partOf = total[1];
    }
    for (const part of partsAcross(view, all, mentions)) {
      const figure = figureOf(view, part.hit, null);
      if (!figure) continue;
      const { rules, fields } = mentions[part.total] as CasualtyMention;
      const { effectText, feared } = fields;
      const partOf = rules[0]?.startsWith('share') ? null : part.total;
      const mention = mentionOf(doc, view.sentence.index, part.hit, figure);
      anaphoric.push(false);
      mentions.push({ ...mention, partOf, fields: { ...mention.fields, effectText, feared } });
    }
  }
  inheritClasses(doc, mentions, anaphoric);
  linkThoseTold(doc, mentions);
  resolveOutcomes(doc, mentions);
  for (const [n, mention] of mentions.entries()) {
    mention.fields.incremental = incremental(doc, mentions, n);
    mention.fields.earlier = isEarlier(doc, mention);
  }
  return mentions;
}

/** The count that the next sentences may speak of: the dead before the injured, totals only. */
function lastCount(hits: Hit[], sentence: Sentence): LastCount | null {
  const totals = hits.filter((h) => h.group.quantity && !h.within);
  const hit = totals.find((h) => h.effect === 'killed') ?? totals[0];
  return hit ? { hit, sentence } : null;
}

/** Words without which a sentence needs a phrase or a count before it to tell of harm. */
const SIGNS: ReadonlySet<string> = new Set([...HARM_WORDS, ...HARM_CUES]);

function holdsHarm(doc: Doc, first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    if (SIGNS.has(doc.tokens[k]?.norm ?? '')) return true;
  }
  return false;
}

function phrasesBySentence(doc: Doc): Map<number, Phrase[]> {
  const map = new Map<number, Phrase[]>();
  for (const phrase of doc.phrases) {
    if (phrase.table !== 'harm') continue;
    const s = doc.tokens[phrase.first]?.s ?? -1;
    const list = map.get(s);
    if (list) list.push(phrase);
    else map.set(s, [phrase]);
  }
  return map;
}
