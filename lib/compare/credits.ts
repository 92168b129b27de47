/** Two to four words with a capital each: somebody who took a picture or wrote. Bounded, so that no text makes it slow. */
const NAME = String.raw`\p{Lu}[\p{L}'’.-]{1,20}(?:\s\p{Lu}[\p{L}'’.-]{0,20}){1,3}`;

/**
 * Where an article names who made it: "… of their homes. | Jo Doe", "(Jo Doe/The Daily Post)", "Photo by Jo Doe",
 * "By Jo Doe", "Jo Doe and Al Roe contributed to this report", "reporter Jo Doe".
 */
const CREDITS = new RegExp(
  [
    String.raw`\|\s{0,2}${NAME}(?=\s{0,2}(?:\/|$))`,
    String.raw`${NAME}\s?\/\s?(?=\p{Lu})`,
    String.raw`\b(?:[Pp]hotos?|PHOTO|[Pp]ictures?|[Vv]ideo|[Ii]mage)(?:\s(?:by|from|courtesy of|credit))?:?\s${NAME}`,
    String.raw`^(?:By|BY)\s${NAME}(?:\s(?:and|&)\s${NAME})?`,
    String.raw`${NAME}(?:,?\sand\s${NAME})?\scontributed to this`,
    String.raw`\b(?:reporter|correspondent|photographer)\s${NAME}`,
  ].join('|'),
  'gu',
);

/** A text with those who made the article blanked out: two stories by one reporter need have nothing in common. Offsets stay. */
export function withoutCredits(text: string): string {
  return text.replace(CREDITS, (credit) => ' '.repeat(credit.length));
}
