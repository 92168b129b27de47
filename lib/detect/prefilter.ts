/** Word stems that any claim's sentence holds, and what must stand near them; filled from the lexicon's tables. */
const STEMS =
  /\b(?:kill|die|dead|death|fatal|injur|wound|miss|abduct|kidnap|hostage|displac|martyr|responsib|blam|casualt|toll|slain|shot|murder)/i;

/** Can this article text hold a claim? Cheap: the gate asks it on every page. */
export function mightHoldClaims(text: string): boolean {
  return STEMS.test(text);
}
