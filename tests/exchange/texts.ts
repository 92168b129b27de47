import fc from 'fast-check';

/** What pages print that has broken exchange formats before: formulas, quotes, line ends, tags, direction marks, half signs. */
const PIECES = [
  '=HYPERLINK("http://x")',
  '+1',
  '-1',
  '@me',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '"',
  '""',
  ',',
  ';',
  "'",
  '\ufeff',
  '\u202e',
  '\u200b',
  '\u00ad',
  '\u00a0',
  '\u2028',
  '\ud83d',
  '\ude00',
  '👨‍👩‍👧',
  '٣',
  '</script>',
  '<img onerror=alert(1)>',
  '\\u0022',
  '\\',
  '{"a":1}',
  '\0',
  'seven killed',
];

/** Any text, hostile ones often. */
export const printed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join('')),
);
