const PRIMARY = /^([a-z]{2,3})(?:[-_].*)?$/i;
const primary = (raw: string | null): string | null =>
  raw ? (PRIMARY.exec(raw.trim())?.[1]?.toLowerCase() ?? null) : null;

/** Common short words of English; a text in it is a fifth to a third made of them. */
const ENGLISH = /\b(?:the|of|and|to|in|that|was|is|for|on|with|said|at|by|from|were|has|have|an|it|as|be|he|his)\b/gi;
/** Letters and scripts that no English text is written in, with the language most news in them is. */
const SCRIPTS: readonly [string, string][] = [
  ['\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2', 'ur'],
  ['\u067e\u0686\u0698\u06af', 'fa'],
  ['\\p{sc=Arab}', 'ar'],
  ['\\p{sc=Cyrl}', 'ru'],
  ['\\p{sc=Hebr}', 'he'],
  ['\\p{sc=Deva}', 'hi'],
  ['\\p{sc=Beng}', 'bn'],
  ['\\p{sc=Hang}', 'ko'],
  ['\\p{sc=Hira}\\p{sc=Kana}', 'ja'],
  ['\\p{sc=Hani}', 'zh'],
  ['\\p{sc=Grek}', 'el'],
];

/**
 * The language of the text, from its words where they are plain, else from what the page declares:
 * many sites declare English for every edition.
 * @param text a stretch of the article's text, some thousand characters at most
 * @param declared what the page declares, most trusted first
 * @returns BCP 47 primary tag, null when unknown
 */
export function languageOf(text: string, declared: readonly (string | null)[]): string | null {
  const said = declared.map(primary).find((tag) => tag !== null) ?? null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 80) return said;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  if (latin < letters * 0.6) {
    const script = SCRIPTS.find(([letters]) => new RegExp(`[${letters}]`, 'u').test(text));
    return said && said !== 'en' ? said : (script?.[1] ?? null);
  }
  const words = text.match(/\p{L}+/gu)?.length ?? 1;
  const share = (text.match(ENGLISH)?.length ?? 0) / words;
  if (share >= 0.2) return 'en';
  if (share < 0.08 && words >= 25) return said === 'en' ? null : said;
  return said;
}
