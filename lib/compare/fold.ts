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

/** Words of a name, folded; possessives, dots and punctuation gone ("U.S." is "us"). */
export function words(text: string): string[] {
  return fold(text)
    .replace(/\b((?:\p{L}\.){2,})/gu, (initials) => initials.replaceAll('.', ''))
    .replace(/'s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
