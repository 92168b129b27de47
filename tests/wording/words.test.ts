import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { quoted } from '../../lib/wording/plural';

/** Words that the tool never says in its own voice (scenario "Symmetry" and the constraints on wording). */
const FORBIDDEN = /\b(true|false|fake|confirmed|verified|real toll|reliable|propaganda|regime)\b/i;

/** The listed strings that hold one of them, always said to be the article's own. */
const LISTED = [
  'not independently verified, the article says',
  'Not independently verified, the article says',
  /^Verified by $/,
  // What an outlet may print, matched and never shown.
  /^verified_by$/,
];

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Every piece of text that a file holds: string literals, templates and JSX text. */
function texts(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node)
    ) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isListed = (text: string) =>
  LISTED.some((listed) => (typeof listed === 'string' ? listed === text : listed.test(text)));

describe('the tool’s own words', () => {
  const all = ['lib/wording', 'components', 'entrypoints'].flatMap(files);

  it.each(all)('%s says none of the forbidden ones', (path) => {
    expect(texts(path).filter((text) => FORBIDDEN.test(text) && !isListed(text))).toEqual([]);
  });

  it('finds a forbidden word where there is one', () => {
    expect(FORBIDDEN.test('The confirmed toll')).toBe(true);
    expect(texts('lib/wording/status.ts')).toContain('Not independently verified, the article says');
  });

  it('keeps to them in the browser’s own strings', () => {
    const messages = readFileSync('public/_locales/en/messages.json', 'utf8');
    expect(messages).not.toMatch(FORBIDDEN);
  });
});

it('a quotation inside a quotation has single marks', () => {
  expect(quoted('“Panjgur is still being cleared,” he said.')).toBe('“‘Panjgur is still being cleared,’ he said.”');
  expect(quoted('He called it "a war" and left.')).toBe('“He called it ‘a war’ and left.”');
  expect(quoted('“We were seven”')).toBe('“We were seven”');
  expect(quoted('Seven died')).toBe('“Seven died”');
});
