const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'none ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const DIGITS = /^[\d.,\s\u00a0\u202f]+$/;

/** A whole number from 0 to 999 in words without "and" or hyphens: 122 is "one hundred twenty two". */
function spelled(n: number): string {
  if (n < 20) return ONES[n] ?? '';
  if (n < 100) return n % 10 === 0 ? (TENS[n / 10] ?? '') : `${TENS[Math.floor(n / 10)]} ${ONES[n % 10]}`;
  const hundreds = `${ONES[Math.floor(n / 100)]} hundred`;
  return n % 100 === 0 ? hundreds : `${hundreds} ${spelled(n % 100)}`;
}

let values: Map<string, number> | null = null;

/** Made when the first number in words is met: most pages of most sites have none to show. */
function spelledValue(words: string): number | null {
  values ??= new Map(Array.from({ length: 1000 }, (_, n) => [spelled(n), n]));
  return values.get(words) ?? null;
}

/** The plain number that words print, in digits or in words ("Twenty-two", "2,500", "1,00,000"); null for all others. */
export function plainNumber(words: string): number | null {
  const plain = words.trim().toLowerCase();
  if (DIGITS.test(plain)) return Number(plain.replace(/[,\s\u00a0\u202f]/g, ''));
  const normal = plain
    .replace(/\band\b|-/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return spelledValue(normal.replace(/^an? hundred/, 'one hundred'));
}
