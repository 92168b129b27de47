import type { CasualtyClaim } from '../model/claim';
import type { Effect } from '../model/figure';
import { figureWords, isUncounted } from './figure';
import { lowerFirst } from './plural';

const EFFECTS: Record<Effect, string> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  abducted: 'abducted',
  displaced: 'displaced',
  casualties: 'killed or injured',
};

/** Printed words that need no second, quoted mention after the plain one. */
const PLAIN: Record<Effect, RegExp> = {
  killed: /^(killed|killing|kills|kill|died|dead|death|deaths|death toll|dies|die)$/i,
  injured: /^(injured|injuring|injures|injuries|injury|wounded|wounding|wounds|hurt)$/i,
  missing: /^missing$/i,
  abducted: /^(abducted|abducting|kidnapped|kidnapping)$/i,
  displaced: /^displaced$/i,
  casualties: /^(casualties|casualty)$/i,
};

const REFERRING =
  /^(of )?(whom|them|these|those|which|who|it|they|others?|he|she|him|her|himself|herself|themselves|one)$/i;
const PRONOUN = /^(he|she|him|her|himself|herself|who|whom|it|one)$/i;
/** Nouns that count people and name none: "3 fatalities" is said as "3 killed". */
const HARM_NOUN =
  /^((dead )?bod(y|ies)|corpses?|remains|deaths?|injur(y|ies)|casualt(y|ies)|fatalit(y|ies)|killings?|murders?|homicides?|abductions?|kidnappings?)$/i;
const LONGEST = 48;
/** Words for a zero. */
const NOBODY = /^(no|none|nobody|no one|zero)$/i;
/** Vague numbers that are nouns: "dozens of soldiers". */
const OF_MANY = /\b(dozens|scores|hundreds|thousands|millions|lakhs|crores|handful|number|couple)$/i;

/** The plain word for what happened ("killed"); "neutralised" stays in quotation marks, as it says no one thing. */
export function effectWords(claim: CasualtyClaim): string {
  if ((claim.ambiguous || isOtherPair(claim)) && claim.effectText) return `“${claim.effectText}”`;
  if (claim.feared) return claim.effect === 'killed' ? 'feared dead' : `feared ${EFFECTS[claim.effect]}`;
  return EFFECTS[claim.effect];
}

const HURT = /\b(?:wounded|injured|hurt|maimed)\b/i;

/** One figure for the dead and others than the hurt ("dead or missing"): no plain word says it, so the printed ones stand. */
function isOtherPair({ effect, effectText }: CasualtyClaim): boolean {
  return effect === 'casualties' && / (?:and|or) /.test(effectText) && !HURT.test(effectText);
}

/** The plain word of an effect, for table titles and filters. */
export function effectName(effect: Effect): string {
  return EFFECTS[effect];
}

/** The outlet's own harm word in quotation marks where it says more than the plain one ("martyred"), else null. */
export function printedEffect(claim: CasualtyClaim): string | null {
  const text = claim.effectText.trim();
  return text === '' || claim.ambiguous || isOtherPair(claim) || PLAIN[claim.effect].test(text) ? null : `“${text}”`;
}

/** Figure and group without the effect: "12 soldiers", "a soldier", "his wife", "dozens", "13". */
export function countedWords(claim: CasualtyClaim): string {
  const figure = figureWords(claim);
  const group = groupWords(claim);
  if (figure === '') return group || 'people';
  const more = claim.incremental && /^\d/.test(figure) ? ' more' : '';
  if (group === '' && NOBODY.test(figure)) return 'nobody';
  if (group === '') return isPartOfThem(claim) ? `${figure} of them` : figure + more;
  if (NOBODY.test(figure)) return `no ${group}`;
  if (OF_MANY.test(figure)) return `${figure} of ${group}`;
  const head =
    /^\d+$/.test(figure) && figure === '1' && isPlural(group) ? `1 of the ${group}` : `${figure}${more} ${group}`;
  return head.replace(/\b(an?) \1\b/i, '$1');
}

/** Figure, group and effect, for one claim on its own: "12 soldiers killed", "dozens wounded" stays "dozens injured". */
export function casualtyWords(claim: CasualtyClaim): string {
  const { figure, victims } = claim;
  if (claim.effect === 'casualties' && victims.text === null && !figure.implicit) {
    const counted = figureWords(claim);
    return `${counted} ${counted === '1' || counted === 'a' ? 'casualty' : 'casualties'}`;
  }
  const bare = figure.implicit && (victims.text === null || HARM_NOUN.test(victims.text));
  if (bare && HARM_NOUN.test(figure.text.trim())) return figure.text.trim().toLowerCase();
  return `${countedWords(claim)} ${effectWords(claim)}`;
}

/** "one of them an officer", "of whom two died": a part of those just named. */
function isPartOfThem({ subsetOf, victims }: CasualtyClaim): boolean {
  return subsetOf !== null && victims.text !== null && REFERRING.test(victims.text.trim());
}

/** Whether the printed group words name nobody by themselves ("them", "others", "of whom"). */
export function isReferring(words: string): boolean {
  return REFERRING.test(words.trim());
}

/** The group in the article's words, cut to what a badge can hold; empty where it only points back ("of whom"). */
function groupWords(claim: CasualtyClaim): string {
  const { figure } = claim;
  const source = claim.victims.text ?? (figure.implicit && !HARM_NOUN.test(figure.text) ? figure.text : '');
  if (figure.implicit && PRONOUN.test(source.trim())) return 'a person';
  if (REFERRING.test(source.trim())) return /^others?$/i.test(source.trim()) ? source.trim().toLowerCase() : '';
  let words = (source.split(/[,;(]/)[0] ?? '').trim().replace(/^(the|of the|of) /i, '');
  if (isSame(words, figure.text) && !figure.implicit) return '';
  words = words.replace(/\s+(killed|dead|injured|wounded|missing|abducted|kidnapped|displaced)$/i, '');
  if (!figure.implicit && HARM_NOUN.test(words)) return isUncounted(figure) ? 'person' : '';
  words = words.replace(
    /^(other )?(?:dead|killed|injured|wounded|missing|abducted|kidnapped|displaced)\s+(?=\S)/i,
    '$1',
  );
  return mayBeCommon(claim) ? lowerFirst(shorten(words)) : shorten(words);
}

/**
 * Whether a capital may come from the place of the word: a sentence's first word, or a headline with capitals throughout.
 * Elsewhere it is a name's ("10,000 Palestinians").
 */
function mayBeCommon({ figure, quote, block, effectText }: CasualtyClaim): boolean {
  if (block === 'title') return /^[A-Z]/.test(effectText);
  return figure.implicit && /(?:^|[.!?:”"]\s*)$/.test(quote.prefix);
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function isPlural(words: string): boolean {
  return /([^s]s|people|men|women|children|troops|personnel)$/i.test(words.split(/ (?:of|from|in|at|who) /)[0] ?? '');
}

/** Cut at a word's end with an ellipsis; a badge is one line. */
function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST)).trimEnd()}…`;
}
