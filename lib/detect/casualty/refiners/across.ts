import { VICTIMS } from '../../../lexicon/asked-harm';
import { AMONG_WORD, LISTING, MEMBERS } from '../../../lexicon/clauses';
import { ANAPHOR, COPULA, POINTER } from '../../../lexicon/grammar';
import { COUNTED_HOW } from '../../../lexicon/harm-cues';
import { wordValue } from '../../../text/numerals';
import type { CasualtyMention } from '../../stages';
import type { Sentence, Token } from '../../types';
import type { Group } from '../group';
import { objectsFrom } from '../objects';
import type { Hit, View } from '../view';

/**
 * Parts told in the next sentence: "At least 70 people were killed. Among them were ten women and three infants." · "They included two nurses." ·
 * "Three of them were children." · "One was a woman in a wheelchair." · "Of those, nine were gang members and one was a policeman."
 * Behind a share ("Five of the dead were found in cars. One was …") they are parts of the whole, which stands elsewhere: no link.
 * Not: "Forty people applied. Three were former soldiers": nobody came to harm; "Seven died and nine were hurt. Among them …": whose part it is stays open.
 */
export function partsAcross(view: View, hits: Hit[], mentions: CasualtyMention[]): { hit: Hit; total: number }[] {
  if (!mayTellParts(view.tokens, view.sentence, mentions)) return [];
  const groups = membersIn(view).filter((g) => !hits.some((h) => h.group.first < g.last && g.first < h.group.last));
  const total = groups.length ? totalBefore(mentions, view.sentence.index - 1) : null;
  if (total === null) return [];
  const { figure, effect } = (mentions[total] as CasualtyMention).fields;
  if (figure.high !== null && groups.some((g) => (g.quantity?.low ?? 1) >= (figure.high ?? 0))) return [];
  return groups.map((group) => ({
    total,
    hit: { group, effect, effectRange: { first: group.first, last: group.last }, rule: 'part of the count before' },
  }));
}

/** Whether the sentence opens as one that tells the parts of a count in the sentence before it. */
export function mayTellParts(tokens: Token[], { first, index }: Sentence, mentions: CasualtyMention[]): boolean {
  if (mentions[mentions.length - 1]?.s !== index - 1 && mentions[mentions.length - 1]?.s !== index) return false;
  const norm = tokens[first]?.norm ?? '';
  return AMONG_WORD.has(norm) || MEMBERS.has(norm) || wordValue(norm) !== null || opensShares(tokens, first);
}

/** The one count of several people in sentence `s`, or the one that all of its parts belong to; null where there are more. */
function totalBefore(mentions: CasualtyMention[], s: number): number | null {
  let found: number | null = null;
  const own = mentions.filter((m) => m.s === s);
  const [first] = own;
  if (first && first.partOf !== null && own.every((m) => m.partOf === first.partOf)) return first.partOf;
  for (let n = mentions.length - 1; n >= 0; n--) {
    const mention = mentions[n] as CasualtyMention;
    if (mention.s < s) break;
    if (mention.s > s || mention.partOf !== null) continue;
    if (found !== null || (mention.fields.figure.low ?? 2) < 2) return null;
    found = n;
  }
  return found;
}

function membersIn(view: View): Group[] {
  const { first } = view.sentence;
  const word = (n: number) => view.tokens[first + n]?.norm ?? '';
  if (AMONG_WORD.has(word(0)) && ANAPHOR.has(word(1)) && COPULA.has(word(2))) return listAt(view, first + 3);
  if (MEMBERS.has(word(0)) && LISTING.has(word(1))) return listAt(view, first + 2);
  if (opensShares(view.tokens, first)) return view.groups.flatMap((g) => counted(view, g));
  return view.groups.filter((g) => g.first === first).flatMap((g) => counted(view, g));
}

/** "Of those, …", "Of the victims, …": the shares of a count follow. */
function opensShares(tokens: Token[], first: number): boolean {
  const word = (n: number) => tokens[first + n]?.norm ?? '';
  if (word(0) !== 'of') return false;
  const end = POINTER.has(word(1)) ? 2 : word(1) === 'the' && VICTIMS.has(word(2)) ? 3 : 0;
  return end > 0 && /,/.test(tokens[first + end]?.pre ?? '');
}

/** "[one] was a woman in a wheelchair", "[310] were gang members": the part with who they are, or none. */
function counted(view: View, part: Group): Group[] {
  if (!part.quantity || part.quantity.ordinal !== null) return [];
  if (!COPULA.has(view.tokens[part.last]?.norm ?? '') || !isBare(view, part)) return [];
  const who = COUNTED_HOW.has(view.tokens[part.last + 1]?.norm ?? '') ? part.last + 2 : part.last + 1;
  const named = view.groups.find((g) => g.first === who);
  if (!named?.known || named.kind === 'definite' || named.quantity) return [];
  return [
    {
      ...part,
      head: named.head,
      class: named.class,
      attributes: named.attributes,
      noun: named.noun,
      last: named.last,
      anaphoric: false,
    },
  ];
}

const isBare = (view: View, { head, kind }: Group) =>
  kind === 'headless' || (head !== null && ANAPHOR.has(view.tokens[head]?.norm ?? ''));

function listAt(view: View, at: number): Group[] {
  const group = view.groups.find((g) => g.first === at);
  if (!group) return [];
  return objectsFrom(view, group).filter((g) => g.known && (g.quantity || g.kind === 'single'));
}
