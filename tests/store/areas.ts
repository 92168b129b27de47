import type { StorageArea } from '../../lib/store/area';

export interface Dying extends StorageArea {
  /** Calls so far, the one that killed it and later ones included. */
  calls: () => number;
}

/**
 * Storage whose owner is killed at its `k`-th call, and every later call never happens.
 * @param after the call itself still takes effect; its answer does not come any more
 */
export function dyingAt(area: StorageArea, k: number, after = false): Dying {
  let calls = 0;
  const or = async <T>(work: () => Promise<T>): Promise<T> => {
    calls++;
    if (calls > k || (calls === k && !after)) throw new Error('killed');
    const done = await work();
    if (calls >= k) throw new Error('killed');
    return done;
  };
  return {
    calls: () => calls,
    get: (keys) => or(() => area.get(keys)),
    set: (items) => or(() => area.set(items)),
    remove: (keys) => or(() => area.remove(keys)),
    keys: () => or(() => area.keys()),
  };
}

/** Storage that answers late and not in turn: each call takes effect after a wait of its own. */
export function slow(area: StorageArea, waits: () => number): StorageArea & { writing: () => number } {
  let writing = 0;
  let most = 0;
  const wait = () => new Promise((done) => setTimeout(done, waits()));
  const write = async (work: () => Promise<void>): Promise<void> => {
    writing++;
    most = Math.max(most, writing);
    await wait();
    await work();
    await wait();
    writing--;
  };
  return {
    writing: () => most,
    async get(keys) {
      await wait();
      const found = await area.get(keys);
      await wait();
      return found;
    },
    set: (items) => write(() => area.set(items)),
    remove: (keys) => write(() => area.remove(keys)),
    async keys() {
      await wait();
      return area.keys();
    },
  };
}

/** Storage with room for so many characters; what would go beyond is refused as browsers refuse it, whole. */
export function bounded(area: StorageArea & { values: Map<string, string> }, room: () => number): StorageArea {
  return {
    ...area,
    async set(items) {
      const after = new Map(area.values);
      for (const [key, value] of Object.entries(items)) after.set(key, JSON.stringify(value));
      let size = 0;
      for (const [key, value] of after) size += key.length + value.length;
      if (size > room()) throw new Error('Resource::kQuotaBytes quota exceeded');
      await area.set(items);
    },
  };
}

/** Characters that a storage in memory holds. */
export function sizeOf({ values }: { values: Map<string, string> }): number {
  let size = 0;
  for (const [key, value] of values) size += key.length + value.length;
  return size;
}
