/** Digits that are not the Western ones, in the plane where a character is one unit. */
const OTHER = /(?=[\u0660-\uffff])\p{Nd}/gu;
const DIGIT = /^\p{Nd}$/u;

/**
 * Digits of other scripts as Western ones, unit by unit, so that offsets stay: "１２" and "١٢" are "12".
 * Each script has its ten in a row, which begins at a multiple of sixteen or six after one (Unicode, category Nd).
 */
export function westernDigits(text: string): string {
  return text.replace(OTHER, (digit) => {
    const code = digit.charCodeAt(0);
    const row = code - (code % 16);
    return String(code - (DIGIT.test(String.fromCharCode(row)) ? row : row + 6));
  });
}
