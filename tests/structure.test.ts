import { expect, test } from 'vitest';
import { closure, findCycle, readSources } from './structure/graph';
import { TABLE, zoneOf } from './structure/table';

const shipped = readSources(['lib', 'components', 'entrypoints']);
const scripts = readSources(['scripts']);
const all = new Map([...shipped, ...scripts]);

/** Longest code file, in lines; word lists and tables may be longer. */
const LONGEST = 250;
const TABLES = /^lib\/lexicon\//;

test('every shipped file belongs to a folder of the architecture', () => {
  const homeless = [...shipped.keys()].filter((path) => !zoneOf(path));
  expect(homeless).toEqual([]);
});

test('folders import only what the table allows', () => {
  const faults: string[] = [];
  for (const { path, files, packages } of shipped.values()) {
    const zone = zoneOf(path);
    if (!zone) continue;
    for (const file of files) {
      const target = zoneOf(file);
      const allowed = target !== null && (target === zone || zone.zones.includes(target.name));
      if (!allowed) faults.push(`${path} imports ${file}`);
    }
    for (const name of packages) if (!zone.packages.includes(name)) faults.push(`${path} imports package ${name}`);
  }
  expect(faults).toEqual([]);
});

test('scripts import no entry point', () => {
  const faults = [...scripts.values()].filter(({ files }) => files.some((file) => file.startsWith('entrypoints/')));
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('no import runs in a ring', () => {
  expect(findCycle(all)).toBeNull();
});

test('the page scripts pull in neither the NLP, the store nor the polyfill, not even by a detour', () => {
  for (const start of ['entrypoints/gate.ts', 'entrypoints/reader.ts']) {
    expect(shipped.has(start), start).toBe(true);
    const { files, packages } = closure(shipped, start);
    for (const name of ['compromise', 'webextension-polyfill', 'valibot', 'tldts']) {
      expect(packages.has(name), `${start} pulls in ${name}`).toBe(false);
    }
    expect([...files].filter((file) => /^lib\/(?:store|background)\/|^lib\/detect\/nlp/.test(file))).toEqual([]);
  }
});

test('compromise is imported in one file, and by the bench that measures against it', () => {
  const importers = [...all.values()].filter(({ packages }) => packages.includes('compromise'));
  const allowed = (path: string) => path === 'lib/detect/nlp.ts' || path.startsWith('scripts/bench');
  expect(importers.map(({ path }) => path).filter((path) => !allowed(path))).toEqual([]);
  expect(importers.length).toBeGreaterThan(0);
});

test('nothing of ours can send a request', () => {
  const sends = /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/;
  const faults = [...shipped.values()].filter(({ text }) => sends.test(withoutComments(text)));
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('page text never becomes markup or code', () => {
  const becomes =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval)\b|new Function\b/;
  const faults = [...shipped.values()].filter(({ text }) => becomes.test(withoutComments(text)));
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('no folder or file is a drawer for odds and ends, none only passes on what others export', () => {
  const drawers = [...all.keys()].filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\.|\/)/.test(path));
  expect(drawers).toEqual([]);
  const barrels = [...shipped.values()].filter(({ text }) => /^export \* from/m.test(text));
  expect(barrels.map(({ path }) => path)).toEqual([]);
});

test(`no code file is longer than ${LONGEST} lines`, () => {
  const long = [...all.values()]
    .filter(({ path, text }) => !TABLES.test(path) && text.split('\n').length - 1 > LONGEST)
    .map(({ path, text }) => `${path}: ${text.split('\n').length - 1}`);
  expect(long).toEqual([]);
});

test('the table names every zone once', () => {
  const names = TABLE.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { zones } of TABLE) for (const zone of zones) expect(names).toContain(zone);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
