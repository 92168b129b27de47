import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Has components alone in its browser, not the extension. */
const WITHOUT_EXTENSION = 'page-accessible.test.ts';
const FOLDER = join(import.meta.dirname, '..', 'browser');

test('every browser of the browser tests is started behind the recording proxy', () => {
  const files = readdirSync(FOLDER).filter((name) => /\.tsx?$/.test(name) && name !== WITHOUT_EXTENSION);
  const starting = files.filter((name) =>
    /\b(?:launch(?:Chromium|Firefox)?|puppeteer\.launch|launchPersistentContext)\(/.test(
      readFileSync(join(FOLDER, name), 'utf8'),
    ),
  );
  expect(starting).toEqual(['session.ts']);
  // A test that ends its browser by itself would leave out what is looked at then.
  const ending = files.filter((name) =>
    /\bdriven\.close\(|\bbrowser\.close\(/.test(readFileSync(join(FOLDER, name), 'utf8')),
  );
  expect(ending).toEqual(['session.ts']);
});
