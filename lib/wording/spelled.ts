const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'none ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number from 0 to 999 in words without "and" or hyphens: 122 is "one hundred twenty two"; null beyond. */
export function spelled(n: number): string | null {
  if (!Number.isInteger(n) || n < 0 || n > 999) return null;
  if (n < 20) return ONES[n] ?? null;
  if (n < 100) return n % 10 === 0 ? (TENS[n / 10] ?? null) : `${TENS[Math.floor(n / 10)]} ${ONES[n % 10]}`;
  const hundreds = `${ONES[Math.floor(n / 100)]} hundred`;
  return n % 100 === 0 ? hundreds : `${hundreds} ${spelled(n % 100)}`;
}

/** Whether `words` print exactly the number `n`, in digits or in words ("Twenty-two", "2,500", "1,00,000"). */
export function prints(words: string, n: number): boolean {
  const plain = words.trim().toLowerCase();
  if (/^[\d.,\s\u00a0\u202f]+$/.test(plain)) return Number(plain.replace(/[,\s\u00a0\u202f]/g, '')) === n;
  return plain.replace(/\band\b|-/g, ' ').replace(/\s+/g, ' ') === spelled(n);
}
