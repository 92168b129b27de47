const CAPITAL = /^\p{Lu}/u;
/** Letters below this one are told apart without a pattern. */
const BEYOND_ASCII = 128;

/** Does a word begin with a capital letter of any script? */
export function hasCapital(word: string | undefined): boolean {
  if (!word) return false;
  const first = word.charCodeAt(0);
  return first < BEYOND_ASCII ? first >= 65 && first <= 90 : CAPITAL.test(word);
}
