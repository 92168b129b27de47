import type { StorageArea } from './area';

/** Storage that lives as long as the object: for commands, and for trying things out. Values are copied as the browser copies them. */
export function memoryArea(start: Record<string, unknown> = {}): StorageArea & { values: Map<string, string> } {
  const values = new Map(Object.entries(start).map(([key, value]) => [key, JSON.stringify(value)] as const));
  return {
    values,
    async get(keys) {
      const found = keys.flatMap((key) => {
        const text = values.get(key);
        return text === undefined ? [] : [[key, JSON.parse(text)] as const];
      });
      return Object.fromEntries(found);
    },
    async set(items) {
      for (const [key, value] of Object.entries(items)) values.set(key, JSON.stringify(value));
    },
    async remove(keys) {
      for (const key of keys) values.delete(key);
    },
    async keys() {
      return [...values.keys()];
    },
  };
}
