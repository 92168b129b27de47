import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * The words of English grammar that a rule may spell out: closed classes, of which there will be no further one. Every
 * other word is vocabulary and stands in a table under `lib/lexicon`.
 */
const GRAMMAR = new Set(
  [
    'a an the this that these those such same each every any all both no none neither nor other others another',
    'i me my we us our it its itself he him his she her they them their who whom whose which what',
    'of to in on at by for from with as into up down out off over near between among amongst during through since after via',
    'and or but if than when while whereas whether so because yet not never only also more most many few one else how non',
    'be been being is are was were has have had did do does may can',
  ].flatMap((line) => line.split(' ')),
);

/** Ends of inflected forms: "-ing", "-ly", "-ed". */
const ENDINGS = new Set(['ing', 'ly', 'ed', 's', 'y', "n't", "'s", 'al']);

/** What a literal is compared with or looked up in where it names a thing of the program, not a word of the text. */
const NAMES = /(?:\b|\.)(?:row|rule|rules|tags|table|id|kind|words\.form)$/;

export interface Spelled {
  /** Path and line. */
  at: string;
  text: string;
}

/** Every word of English that a file under these folders spells out in a comparison, a list, a search or a pattern. */
export function spelledWords(folder: string): Spelled[] {
  const files = filesUnder(folder);
  const config = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, '.');
  const program = ts.createProgram(files, { ...config.options, noEmit: true, types: [] });
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source ? wordsIn(source, checker) : [];
  });
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

function wordsIn(source: ts.SourceFile, checker: ts.TypeChecker): Spelled[] {
  const found: Spelled[] = [];
  const add = (node: ts.Node, text: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push({ at: `${source.fileName}:${line + 1}`, text });
  };
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isRegularExpressionLiteral(node)) {
      for (const word of lettersOf(node.text)) add(node, word);
    } else if (ts.isStringLiteralLike(node) && isSpelled(node, checker)) add(node, node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Runs of four letters and more in a pattern, besides its own escapes; shorter ones are endings. */
function lettersOf(pattern: string): string[] {
  const plain = pattern.replace(/\\[pP]\{[^}]*\}|\\u\{?[0-9a-f]+\}?|\\[a-zA-Z]/g, ' ');
  return plain.match(/[A-Za-z]{4,}/g) ?? [];
}

/** Is the literal a word of the text: not a member of a type of ours, no name of a rule or row, no word of grammar? */
function isSpelled(node: ts.StringLiteralLike, checker: ts.TypeChecker): boolean {
  if (!/[a-z]/i.test(node.text) || GRAMMAR.has(node.text.toLowerCase())) return false;
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText())) {
    const other = parent.left === node ? parent.right : parent.left;
    return isText(checker.getTypeAtLocation(other)) && !NAMES.test(other.getText());
  }
  if (ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression)) {
    const { name, expression } = parent.expression;
    if (name.text === 'split') return false;
    if (ENDINGS.has(node.text) && (name.text === 'endsWith' || name.text === 'replace')) return false;
    const type = checker.getContextualType(node);
    if (type && !isText(type)) return false;
    return SEARCHES.has(name.text) && !NAMES.test(expression.getText().replace(/\[\d\]\??$/, ''));
  }
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) return true;
  if (ts.isArrayLiteralExpression(parent)) {
    const type = checker.getContextualType(node);
    return (!type || isText(type)) && !isListOfNames(parent);
  }
  return false;
}

const SEARCHES = new Set(['has', 'get', 'includes', 'startsWith', 'endsWith', 'indexOf', 'lastIndexOf', 'replaceAll']);

const isText = (type: ts.Type): boolean =>
  (type.flags & ts.TypeFlags.String) !== 0 || (type.isUnion() && type.types.some(isText));

/** A constant in capitals whose comment says that it holds names of rules or tags. */
function isListOfNames(list: ts.ArrayLiteralExpression): boolean {
  let node: ts.Node = list;
  while (!ts.isSourceFile(node) && !ts.isVariableStatement(node) && !ts.isPropertyAssignment(node)) node = node.parent;
  if (ts.isPropertyAssignment(node)) return node.name.getText() === 'rules';
  return (
    ts.isVariableStatement(node) &&
    /\b(?:[Rr]ules|[Tt]ags)\b/.test(node.getFullText().split('export')[0]?.split('const')[0] ?? '')
  );
}
