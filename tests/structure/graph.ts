import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** One source file with what it imports: files of the project (paths from its root) and packages. */
export interface SourceFile {
  path: string;
  text: string;
  files: string[];
  packages: string[];
  /** Of `files`, those imported for more than their types. */
  loaded: string[];
}

const ENDINGS = ['', '.ts', '.tsx', '.json', '.tsv', '/index.ts'];

/** Reads every TypeScript file under these folders and resolves its imports; types count as well. */
export function readSources(folders: string[]): Map<string, SourceFile> {
  const paths = folders.filter((folder) => existsSync(folder)).flatMap(walk);
  return new Map(paths.map((path) => [path, readSource(path)]));
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return walk(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const imported = ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName.split('?')[0] ?? '');
  const types = new Set([...text.matchAll(/^import type [^;]*? from '([^']+)'/gm)].map((match) => match[1]));
  const near = imported.filter((name) => name.startsWith('.'));
  return {
    path,
    text,
    loaded: near.filter((name) => !types.has(name)).map((name) => resolveFile(path, name)),
    files: near.map((name) => resolveFile(path, name)),
    packages: imported.filter((name) => !name.startsWith('.') && !name.startsWith('node:')).map(packageName),
  };
}

function resolveFile(from: string, name: string): string {
  const base = normalize(join(dirname(from), name));
  const ending = ENDINGS.find((end) => existsSync(base + end) && statSync(base + end).isFile());
  return base + (ending ?? '');
}

function packageName(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Every file and package that a file pulls in, directly or not. */
export function closure(
  sources: Map<string, SourceFile>,
  start: string,
): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const todo = [start];
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    if (files.has(path)) continue;
    files.add(path);
    const source = sources.get(path);
    for (const name of source?.packages ?? []) packages.add(name);
    todo.push(...(source?.loaded ?? []));
  }
  return { files, packages };
}

/** The first ring of imports found, those of types included, as paths in order; null when there is none. */
export function findCycle(sources: Map<string, SourceFile>): string[] | null {
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of sources.get(path)?.files ?? []) {
      const ring = visit(next, [...trail, path]);
      if (ring) return ring;
    }
    done.add(path);
    return null;
  };
  for (const path of sources.keys()) {
    const ring = visit(path, []);
    if (ring) return ring;
  }
  return null;
}
