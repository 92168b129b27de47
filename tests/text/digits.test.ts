import { expect, test } from 'vitest';
import { westernDigits } from '../../lib/text/digits';

test.each([
  ['full width', '１２,３４５', '12,345'],
  ['Arabic-Indic', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['Persian and Urdu', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['Devanagari', '०१२३४५६७८९', '0123456789'],
  ['Bengali', '০১২৩৪৫৬৭৮৯', '0123456789'],
  ['Thai', '๐๑๒๓๔๕๖๗๘๙', '0123456789'],
])('digits of other scripts: %s', (_, printed, value) => expect(westernDigits(printed)).toBe(value));

test('letters that look like digits, and circled or raised numbers, stay as they are', () => {
  const alike = 'l2 O5 ① ² ½ Ⅻ 𝟏𝟐';
  expect(westernDigits(alike)).toBe(alike);
});
