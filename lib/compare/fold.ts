/** Lower case, without diacritics, with straight apostrophes and single spaces: the form in which names are compared. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐-―]/g, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** A map, for the words of a text may be those that every object inherits. */
const ORDINALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    first: '1st',
    second: '2nd',
    third: '3rd',
    fourth: '4th',
    fifth: '5th',
    sixth: '6th',
    seventh: '7th',
    eighth: '8th',
    ninth: '9th',
    tenth: '10th',
  }),
);

/** "Sixth Street" and "6th Street" are one street. */
export const ordinal = (word: string): string => ORDINALS.get(word) ?? word;

/** Words of a name, folded; possessives, dots and punctuation gone ("U.S." is "us"). */
export function words(text: string): string[] {
  return fold(text)
    .replace(/\b((?:\p{L}\.){2,})/gu, (initials) => initials.replaceAll('.', ''))
    .replace(/'s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
