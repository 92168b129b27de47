import { DEAD, DEATH, KILL, MOVED } from '../../../lexicon/asked-harm';
import { REDUCED_END } from '../../../lexicon/clauses';
import { EACH, PERIOD } from '../../../lexicon/domains';
import { INVERTING } from '../../../lexicon/function-words';
import { ANAPHOR, BE, COPULA, endsPhrase, HAVE, isAdverb, PREPOSITION, REFLEXIVE } from '../../../lexicon/grammar';
import { HARM_STATES } from '../../../lexicon/harm';
import {
  AND_OR,
  CAPTURING,
  HARM_ADJECTIVE,
  HARM_MODIFIER,
  HARM_NOUN,
  NOUN_OPENER,
  WANTED,
} from '../../../lexicon/harm-cues';
import { hasCapital } from '../../../text/capital';
import type { Token } from '../../types';
import { groupBehindDoer } from '../doer';
import { isByMeans, isConfessed, isOffshore } from '../done';
import { formsOf, type HarmForm, harmForm } from '../forms';
import type { Group } from '../group';
import { isLikelyPeople } from '../head';
import { hasOwnVerb, objectsFrom } from '../objects';
import { breaks, isPerson } from '../person';
import { isReleased } from '../released';
import { subjectsBefore, subjectsOfReduced } from '../subject';
import { takenUpAsThem } from '../them';
import { chainBefore, groupAt, groupBefore, type Hit, isUnreal, ruleOn, type View } from '../view';

/**
 * Verbs whose object is the victim, in all voices.
 * "12 soldiers were killed" · "killed 12 soldiers" · "killing a man and a woman" · "13 terrorists killed in …" · "raids kill 21".
 * Not: "plans to kill", "killed off the game", "kills 12 people a year".
 */
export const verbTransitive = ruleOn(formsOf('t'), (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k < view.sentence.last; k++) {
    const form = harmForm((view.tokens[k] as Token).norm);
    if (form?.verb.kind !== 't' || inPhrase(view, k) || isNoun(view, k)) continue;
    if (KILL.has(form.verb.forms[0]) && view.tokens[k + 1]?.norm === 'off' && !isOffshore(view, k + 2)) continue;
    for (const { groups, rule, feared } of victimsOf(view, k, form)) {
      for (const group of groups) {
        if (form.verb.effect === 'casualties' && (group.kind === 'bare' || group.quantity?.precision === 'vague'))
          continue;
        if (rule === 'active' && group.kind === 'bare' && HARM_ADJECTIVE.has((view.tokens[k] as Token).norm)) continue;
        if (form.verb.effect !== 'killed' && isDead(view, group)) continue;
        if (form.verb.strict && !suits(view, k, group, rule)) continue;
        hits.push({
          group,
          effect: deadly(view, takenUpAsThem(view, k) ? k + 2 : group.last) ? 'killed' : form.verb.effect,
          effectRange: { first: k, last: k + 1 },
          rule: `verb/${rule}: ${form.verb.forms[0]}`,
          ...(form.verb.ambiguous ? { ambiguous: true } : {}),
          ...(feared ? { feared } : {}),
        });
      }
    }
  }
  return hits;
});

/** "seven dead people and six others wounded": the first are told of already. */
const isDead = (view: View, { noun, head }: Group): boolean =>
  head !== null && view.tokens.slice(noun, head).some((t) => HARM_STATES.get(t.norm) === 'killed');

/** "shot a man to death", "shot him dead": the words at `at`, behind those shot. */
function deadly({ tokens, sentence }: View, at: number): boolean {
  const [a, b] = [tokens[at]?.norm, tokens[at + 1]?.norm];
  return at < sentence.last && (DEAD.has(a ?? '') || (a === 'to' && DEATH.has(b ?? '')));
}

/** The present tense tells events in headlines, first lines and captions only; elsewhere it tells plots and habits. */
function isHeadline(view: View): boolean {
  const block = view.doc.blocks[view.sentence.block];
  return view.sentence.block <= 1 || block?.kind !== 'paragraph';
}

/** "a shot to the head", "a single gunshot": the word is a noun. */
function isNoun(view: View, k: number): boolean {
  if (!HARM_NOUN.has((view.tokens[k] as Token).norm)) return false;
  const before = view.tokens[k - 1]?.norm ?? '';
  return k > view.sentence.first && (NOUN_OPENER.has(before) || view.tokens[k + 1]?.norm === 'to');
}

/** Verbs with peaceful senses need people beside them: "shot seven people", "gunman shot five", not "shot 68". */
function suits(view: View, k: number, group: Group, rule: string): boolean {
  if (CAPTURING.has((view.tokens[k] as Token).norm) && isArrested(view, group)) return false;
  if (group.head !== null && ANAPHOR.has((view.tokens[group.head] as Token).norm))
    return view.groups.some((g) => g.known && g.last <= group.first);
  if (group.head !== null)
    return group.known || group.kind === 'named' || isPeopleByName(view.tokens[group.head] as Token);
  if (rule === 'passive') return true;
  if (MOVED.test((view.tokens[k] as Token).norm)) return (group.quantity?.low ?? 0) >= 100;
  if (rule === 'reduced')
    return (
      view.sentence.first === group.first ||
      view.doc.blocks[view.sentence.block]?.id === 'title' ||
      view.groups.some((g) => (g.known || g.quantity) && g.last <= group.first)
    );
  return view.groups.some(
    (g) =>
      g.last <= k &&
      (g.class === 'non_state_armed' || g.class === 'state_forces' || g.kind === 'single' || g.kind === 'named'),
  );
}

/** "executed 40 Tigrayans": a people by its name; not "hurt thousands of investors". */
const isPeopleByName = (token: Token): boolean => hasCapital(token.text) && isLikelyPeople(token);

/** "The attacker was captured a day later", "Trung Van was captured": caught by police. Not: "the militant was captured". */
function isArrested(view: View, { kind, class: people, head }: Group): boolean {
  if (kind !== 'definite' && kind !== 'named') return false;
  return people === 'unspecified' || WANTED.has(view.tokens[head ?? -1]?.norm ?? '');
}

/** "Most refugees are displaced", "civilians are killed": no event. */
function isGeneral(view: View, group: Group, k: number): boolean {
  if (group.kind !== 'bare') return false;
  const between = view.tokens.slice(group.last, k).map((t) => t.norm);
  return view.tokens[group.first - 1]?.norm === 'most' || (between.includes('are') && !between.includes('being'));
}

function inPhrase(view: View, k: number): boolean {
  return view.phrases.some((p) => p.first <= k && k < p.last);
}

function victimsOf(view: View, k: number, { forms }: HarmForm): { groups: Group[]; rule: string; feared: boolean }[] {
  const word = (view.tokens[k] as Token).norm;
  if (HARM_MODIFIER.has(word)) {
    const next = view.groups.find((g) => g.first <= k && g.last > k);
    if (next && next.noun <= k && next.head !== null && next.head > k) return modifier(view, next);
  } else if (view.groups.some((g) => g.noun <= k && g.head !== null && g.head > k && g.first < k)) return [];
  const inverted = invertedSubject(view, k, forms.includes('participle'));
  if (inverted) return [{ groups: objectsFrom(view, inverted), rule: 'inverted', feared: false }];
  const chain = chainBefore(view, k);
  const none = [] as { groups: Group[]; rule: string; feared: boolean }[];
  const shared = chain.joined && rightGroup(view, k) !== null;
  if (
    forms.includes('participle') &&
    chain.be &&
    !shared &&
    !(chain.to && isPerfect(view, k)) &&
    !(forms.includes('past') && chain.first === k)
  ) {
    if (isUnreal(chain)) return none;
    const groups = subjectsBefore(view, chain).filter((g) => !isGeneral(view, g, k));
    if (groups.length) return [{ groups, rule: 'passive', feared: chain.feared }];
    return none;
  }
  const means = chain.to && isByMeans(view, k);
  if (isUnreal(chain) && !(chain.negated && forms.includes('past') && !chain.have) && !means && !isConfessed(view, k))
    return none;
  const right = rightGroup(view, k);
  if (forms.includes('gerund'))
    return right ? [{ groups: objectsFrom(view, right), rule: 'active', feared: false }] : none;
  if (forms.includes('third') || forms.includes('base')) {
    if (!means && (chain.to || chain.modal || (!forms.includes('past') && !isHeadline(view)))) return none;
    const past = forms.includes('past');
    if (means && !right?.quantity) return none;
    if (right && (past || right.quantity || right.kind === 'single' || right.kind === 'named'))
      return isRate(view, right) ? none : [{ groups: objectsFrom(view, right), rule: 'active', feared: false }];
    if (!past) return none;
  }
  const onlyParticiple = !forms.includes('past') && !chain.have && !shared;
  if (right && !onlyParticiple && (shared || !(chain.be && !chain.have)))
    return [{ groups: objectsFrom(view, right), rule: 'active', feared: chain.to && chain.feared }];
  if (!forms.includes('participle') || chain.have || !reducedContext(view, k)) return none;
  const groups = subjectsOfReduced(view, k, groupBefore(view, k));
  const last = groups[groups.length - 1];
  if (
    !last ||
    !(
      last.quantity ||
      last.kind === 'zero' ||
      last.kind === 'as_many' ||
      last.kind === 'single' ||
      last.kind === 'all' ||
      last.anaphoric
    )
  )
    return none;
  return [{ groups, rule: 'reduced', feared: chain.feared }];
}

/** "is believed to [have] killed": what was done, not what was suffered. */
function isPerfect(view: View, k: number): boolean {
  let before = k - 1;
  while (before > view.sentence.first && isAdverb(view.tokens[before]?.norm ?? '')) before--;
  return HAVE.has(view.tokens[before]?.norm ?? '');
}

/** "Also injured were three boys", "Killed in the blast was a guard": the participle opens the sentence. */
function invertedSubject(view: View, k: number, participle: boolean): Group | null {
  if (!participle || k > view.sentence.first + 1) return null;
  if (k > view.sentence.first && !INVERTING.has(view.tokens[view.sentence.first]?.norm ?? '')) return null;
  for (let i = k + 1; i < Math.min(k + 9, view.sentence.last); i++) {
    if (COPULA.has(view.tokens[i]?.norm ?? '')) return groupAt(view, i + 1) ?? namedBehindTitle(view, i + 1);
    if (/[,;]/.test(view.tokens[i]?.pre ?? '')) return null;
  }
  return null;
}

/** "Also killed was award-winning poet [Ana Ruiz]": what the person is stands before the name, without an article. */
function namedBehindTitle({ tokens, groups }: View, from: number): Group | null {
  const named = groups.find((g) => g.first > from && g.first <= from + 3);
  if (named?.kind !== 'named') return null;
  const title = tokens.slice(from, named.first);
  const plain = title.every(
    (t, n) => !endsPhrase(t.norm) && !hasCapital(t.text) && (n === 0 || !breaks(tokens, from + n)),
  );
  return plain && isPerson(tokens[named.first - 1] as Token) && !breaks(tokens, named.first) ? named : null;
}

/** "wounded demonstrators", "20 displaced people": the participle stands before its noun. */
function modifier(view: View, group: Group): { groups: Group[]; rule: string; feared: boolean }[] {
  return (group.quantity && group.kind === 'counted' && !isReleased(view, group.first)) || group.kind === 'zero'
    ? [{ groups: [group], rule: 'modifier', feared: false }]
    : [];
}

/** A reduced relative is followed by a preposition, a conjunction, punctuation or the end, never by an object. */
function reducedContext(view: View, k: number): boolean {
  const next = view.tokens[k + 1];
  if (!next || k + 1 >= view.sentence.last || /[,;:.—–)([”"-]/u.test(next.pre)) return true;
  if (view.groups.some((g) => g.first === k + 1 && hasOwnVerb(view, g))) return true;
  return PREPOSITION.has(next.norm) || BE.has(next.norm) || REDUCED_END.has(next.norm) || next.norm.endsWith('ly');
}

/** "killed 12", "killed at least 12", "killed or wounded 12", "killed and injured 12". */
function rightGroup(view: View, k: number): Group | null {
  const direct = groupAt(view, k + 1);
  if (direct && direct.kind !== 'pronoun' && !(hasOwnVerb(view, direct) && groupBefore(view, k))) return direct;
  const them = takenUpAsThem(view, k) ?? namedBehindTitle(view, k + 1);
  if (them) return them;
  const joint = view.tokens[k + 1]?.norm;
  if (REFLEXIVE.has(joint ?? '')) return groupBehindDoer(view, k + 2);
  if (AND_OR.has(joint ?? '') && harmForm(view.tokens[k + 2]?.norm ?? '')) {
    const group = groupAt(view, k + 3);
    return group && group.kind !== 'pronoun' ? group : null;
  }
  return null;
}

/** "kills 12 people a year", "every day". */
function isRate(view: View, group: Group): boolean {
  const [a, b] = [view.tokens[group.last]?.norm ?? '', view.tokens[group.last + 1]?.norm ?? ''];
  return (a === 'a' || EACH.has(a)) && PERIOD.has(b);
}
