import { ARMS, COUNTRIES, DEMONYMS } from '../../../lexicon/actors';
import { ACCUSATION_POINTERS, DENIED_DEEDS, DENIED_OBJECTS, FINDINGS, TELLING_VERBS } from '../../../lexicon/checking';
import { DEED_VERBS } from '../../../lexicon/stances-deeds';
import { DENIED_NOUNS } from '../../../lexicon/stances-frames';
import { SUBORDINATORS, TURNS } from '../../../lexicon/stances-grammar';
import { toldAsKnown } from '../../attribution/known';
import type { ResponsibilityMention } from '../../stages';
import { ACCUSING_STANCES } from '../../stances';
import type { Reach } from '../rule';
import {
  isFigure,
  isSelfClaim,
  keyWords,
  norms,
  sameVoice,
  shareCountry,
  shareWord,
  tokenOf,
  type View,
  within,
} from '../view';

const NEAR = 12;
/** Sentences between an accusation and the denial of whoever it names; more where the deed itself is denied. */
const SHORT = 4;
const LONG = 9;
/** Sentences in which the same figure may be told again. */
const FAR = 40;
/** Words after a denial in which the harm denied is told. */
const CLAUSE = 16;

/**
 * Denials and rejections of the article as marks on the claims they deny: an accused's denial on the accusation,
 * "denied the incident" on what the sentence before tells, a rejection on the self-claim it rejects.
 * Not on the denier's own words, and not on figures of dead whom nobody disputes.
 */
export function deniedMarks(view: View): Reach[] {
  const out: Reach[] = [];
  for (const [n, mention] of view.mentions.entries()) {
    if (mention.kind !== 'responsibility') continue;
    const { stance, actor } = mention.fields;
    if (stance !== 'denied' && stance !== 'rejected') continue;
    const mentions = (stance === 'denied' ? deniedBy(view, n, mention) : rejectedBy(view, n, mention)).filter(
      (k) => k !== n && !sameVoice(view, k, n),
    );
    if (mentions.length) out.push({ code: 'denied', by: actor, mentions, row: mention.fields.cue.text, s: mention.s });
  }
  return out;
}

/** Accusations of the denier close by; with "the incident", "it", "the report" all that the last sentence says. */
function deniedBy(view: View, n: number, mention: ResponsibilityMention): number[] {
  const reach = deniesDeed(view, mention) ? LONG : SHORT;
  const all = within(view, mention.s - reach, mention.s + 1).filter((k) => {
    const other = view.mentions[k];
    return other?.kind === 'responsibility' && ACCUSING_STANCES.has(other.fields.stance);
  });
  const accused = all.filter((k) => isOneSide(mention.fields.actor, actorOf(view, k)));
  const harm = harmDenied(view, n, mention);
  const told = !harm.length && deniesAll(view, mention) ? toldBefore(view, n, mention) : [];
  return [...new Set([...accused, ...told, ...harm])];
}

/** "denied that it had *killed eight villagers*", "denied reports of 12 deaths": what is denied is the harm itself. */
function harmDenied(view: View, n: number, { s, cueRange }: ResponsibilityMention): number[] {
  const object = norms(view, cueRange.last, cueRange.last + 2);
  if (!object.some((w) => w === 'that' || DENIED_NOUNS.has(w)) && !DEED_VERBS.has(object[0] ?? '')) return [];
  return within(view, s, s).filter(
    (k) =>
      isFigure(view, k) &&
      tokenOf(view, k) > tokenOf(view, n) &&
      tokenOf(view, k) - cueRange.last < CLAUSE &&
      !toldAsKnown(view.doc, tokenOf(view, k)) &&
      !turns(view, cueRange.last, tokenOf(view, k)),
  );
}

/** Does another clause begin between two tokens: "denied that it fired, *but said* 12 had died"? */
const turns = (view: View, from: number, to: number): boolean =>
  norms(view, from, to).some((w) => TURNS.has(w) || SUBORDINATORS.has(w) || TELLING_VERBS.has(w));

/** "denied *that* it had fired", "denied *responsibility*": the deed, not what it is called. */
function deniesDeed(view: View, { cueRange }: ResponsibilityMention): boolean {
  return norms(view, cueRange.first + 1, cueRange.first + 4).some((w) => DENIED_DEEDS.has(w));
}

function actorOf(view: View, n: number): string | null {
  const mention = view.mentions[n];
  return mention?.kind === 'responsibility' ? mention.fields.actor : null;
}

/** One side by name, by country, or the one armed service of the article ("a military source", where the army is accused). */
function isOneSide(a: string | null, b: string | null): boolean {
  const [one, other] = [keyWords(a), keyWords(b)];
  return (
    shareWord(one, other) || shareCountry(one, other) || (isArm(a) && isArm(b) && !(isNational(a) && isNational(b)))
  );
}

const wordsOf = (name: string | null): string[] => (name ?? '').toLowerCase().split(/\s+/);
const isArm = (name: string | null): boolean => wordsOf(name).some((w) => ARMS.has(w));
const isNational = (name: string | null): boolean => wordsOf(name).some((w) => COUNTRIES.has(w) || DEMONYMS.has(w));

/** "denied the incident / the report / it", with nothing of its own said. */
function deniesAll(view: View, mention: ResponsibilityMention): boolean {
  const object = norms(view, mention.cueRange.first + 1, mention.cueRange.first + 4);
  return object.some((w, k) => k < 2 && DENIED_OBJECTS.has(w)) && !object.includes('that');
}

function toldBefore(view: View, n: number, { s, cueRange }: ResponsibilityMention): number[] {
  const object = norms(view, cueRange.first + 1, cueRange.first + 4);
  const figures = !object.some((w) => ACCUSATION_POINTERS.has(w));
  const own = within(view, s, s).filter((k) => tokenOf(view, k) < tokenOf(view, n));
  const told = own.length ? own : within(view, s - 1, s - 1);
  return told.filter((k) => (figures && isFigure(view, k)) || view.mentions[k]?.kind === 'responsibility');
}

/** The self-claim whose actor the rejection names, else the nearest; a figure inside the rejected words too. */
function rejectedBy(view: View, n: number, mention: ResponsibilityMention): number[] {
  const sentence = view.doc.sentences[mention.s];
  if (!sentence) return [];
  const words = new Set(norms(view, sentence.first, sentence.last));
  const claims = within(view, mention.s - NEAR, mention.s + 2).filter((k) => isSelfClaim(view, k));
  const named = claims.filter((k) => {
    const other = view.mentions[k];
    return other?.kind === 'responsibility' && [...keyWords(other.fields.actor)].some((w) => words.has(w));
  });
  const told = within(view, mention.s - 2, mention.s + 2).filter(
    (k) => isAccusation(view, k) && namesActor(view, k, words),
  );
  const nearest = claims.filter((k) => Math.abs((view.mentions[k]?.s ?? 0) - mention.s) <= 4);
  const inside = within(view, mention.s, mention.s).filter(
    (k) => isFigure(view, k) && tokenOf(view, k) > tokenOf(view, n) && !toldAsKnown(view.doc, tokenOf(view, k)),
  );
  const again = inside.flatMap((k) => sameTelling(view, k));
  const object = norms(view, mention.cueRange.first + 1, mention.cueRange.last + 1);
  const findings = object.some((w) => FINDINGS.has(w)) ? reported(view, mention) : [];
  return [...findings, ...(named.length ? named : told.length ? told : nearest.slice(-1)), ...inside, ...again];
}

/** The same figure told elsewhere by the same voice. */
function sameTelling(view: View, n: number): number[] {
  const own = view.mentions[n];
  if (own?.kind !== 'casualty') return [];
  return within(view, own.s - FAR, own.s + FAR).filter((k) => {
    const other = view.mentions[k];
    if (other?.kind !== 'casualty' || other.fields.effect !== own.fields.effect) return false;
    return other.fields.figure.low === own.fields.figure.low && sameVoice(view, k, n);
  });
}

/** "rejected the findings": what the last accuser near says, figures included; of several charges those on one's own side. */
function reported(view: View, { s, cueRange }: ResponsibilityMention): number[] {
  const near = within(view, s - LONG, s - 1);
  const report = near
    .filter((k) => isReport(view, k) || (isAccusation(view, k) && s - (view.mentions[k]?.s ?? 0) <= 3))
    .pop();
  if (report === undefined) return [];
  const all = near.filter(
    (k) => k === report || ((isFigure(view, k) || isAccusation(view, k)) && sameVoice(view, k, report)),
  );
  const told = new Set(all.map((k) => view.mentions[k]?.s ?? 0));
  const own = norms(view, view.doc.sentences[s]?.first ?? 0, cueRange.first);
  const against = new Set([...told].filter((at) => names(view, at, own)));
  return against.size && told.size > 1 ? all.filter((k) => against.has(view.mentions[k]?.s ?? 0)) : all;
}

/** A figure or accusation told by those who publish findings. */
function isReport(view: View, n: number): boolean {
  const type = view.spoken[n]?.speaker?.type;
  return (type === 'ngo' || type === 'un') && (isFigure(view, n) || isAccusation(view, n));
}

/** Is the armed service that rejects the findings spoken of in sentence `s`? */
function names(view: View, s: number, own: string[]): boolean {
  const sentence = view.doc.sentences[s];
  const words = sentence ? norms(view, sentence.first, sentence.last) : [];
  return words.some((w) => ARMS.has(w)) && own.some((w) => ARMS.has(w));
}

function isAccusation(view: View, n: number): boolean {
  const mention = view.mentions[n];
  return (
    mention?.kind === 'responsibility' && (mention.fields.stance === 'blamed' || mention.fields.stance === 'suspected')
  );
}

/** "denied that guerrillas attacked" speaks of the report of "a guerrilla column". */
function namesActor(view: View, n: number, words: Set<string>): boolean {
  const mention = view.mentions[n];
  const actor = mention?.kind === 'responsibility' ? keyWords(mention.fields.actor) : new Set<string>();
  return [...actor].some(
    (a) => a.length > 5 && [...words].some((w) => w.startsWith(a) || a.startsWith(w.length > 5 ? w : '\0')),
  );
}
