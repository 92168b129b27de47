import { StoreError } from './api';
import type { StorageArea } from './area';
import { type Decoded, decode, encode, GONE } from './decode';
import { GONE_KEYS, LISTS } from './keys';
import { type Content, DERIVED, type Kind, PRECIOUS } from './records';

/** Prefix under which a damaged record is kept when its key is needed for a sound one. */
export const KEPT = 'kept:';

/**
 * One change to the store, staged: everything is read through it and written at once, so that a worker killed between any
 * two steps leaves the store as it was or as it should be. A draft that is never committed only reads.
 */
export class Draft {
  private readonly stored = new Map<string, unknown>();
  private readonly writes = new Map<string, Record<string, unknown>>();
  private readonly gone = new Set<string>();
  private readonly decoded = new Map<string, Decoded<Kind>>();
  private damaged = false;

  constructor(private readonly area: StorageArea) {}

  /** Fetches keys in one request; those fetched before are not asked for again. */
  async load(keys: readonly string[]): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.stored.has(key));
    if (missing.length === 0) return;
    const found = await this.area.get(missing);
    for (const key of missing) this.stored.set(key, found[key]);
  }

  /** State of a record, with what this draft did to it. What is read is shared: nobody changes it in place. */
  async state<K extends Kind>(kind: K, key: string): Promise<Decoded<K>> {
    if (this.gone.has(key)) return { state: 'absent' };
    if (!this.writes.has(key)) await this.load([key]);
    const known = this.decoded.get(key);
    if (known) return known as Decoded<K>;
    const decoded = decode(kind, this.writes.get(key) ?? this.stored.get(key));
    if (decoded.state === 'broken' && DERIVED.includes(kind)) this.damaged = true;
    this.decoded.set(key, decoded);
    return decoded;
  }

  /** Content of a sound record, else null. Damaged index records count as absent; when this draft is written, it says that they are to be made anew. */
  async get<K extends Kind>(kind: K, key: string): Promise<Content<K> | null> {
    const decoded = await this.state(kind, key);
    return decoded.state === 'ok' ? decoded.value : null;
  }

  /**
   * Stages a record. A damaged one under the same key is kept aside; one of a newer version is never touched.
   * @throws StoreError `newer`
   */
  async put<K extends Kind>(kind: K, key: string, content: Content<K>): Promise<void> {
    await this.guard(kind, key);
    this.gone.delete(key);
    this.decoded.delete(key);
    this.writes.set(key, encode(content));
  }

  /** Stages a deletion. */
  async drop(kind: Kind, key: string): Promise<void> {
    await this.guard(kind, key);
    this.writes.delete(key);
    this.decoded.delete(key);
    await this.load([key]);
    if (this.stored.get(key) !== undefined) this.gone.add(key);
  }

  private async guard(kind: Kind, key: string): Promise<void> {
    await this.load([key]);
    const raw = this.stored.get(key);
    const decoded = decode(kind, raw);
    if (decoded.state === 'newer' && PRECIOUS.includes(kind)) {
      throw new StoreError('newer', 'This record was written by a newer version of the extension.');
    }
    if (decoded.state === 'broken' && PRECIOUS.includes(kind)) this.writes.set(`${KEPT}${key}`, { v: 0, raw });
  }

  private items(): Record<string, unknown> | null {
    const items: Record<string, unknown> = {};
    for (const [key, value] of this.writes) {
      if (JSON.stringify(value) !== JSON.stringify(this.stored.get(key))) items[key] = value;
    }
    for (const key of this.gone) items[key] = GONE;
    return Object.keys(items).length > 0 ? items : null;
  }

  /**
   * Writes everything staged in one `set`; keys of deleted records are removed after it, and at the next deletion or start should that fail.
   * @throws StoreError `full` or `write_failed`; nothing was changed then
   */
  async commit(): Promise<void> {
    if (this.gone.size > 0) {
      const left = (await this.get('gone', GONE_KEYS))?.keys ?? [];
      await this.put('gone', GONE_KEYS, { keys: [...new Set([...left, ...this.gone])].sort() });
    }
    if (this.damaged) {
      const lists = await this.get('lists', LISTS);
      if (lists) await this.put('lists', LISTS, { ...lists, linking: 0 });
    }
    const items = this.items();
    if (!items) return;
    try {
      await this.area.set(items);
    } catch (error) {
      throw writeError(error);
    }
    if (this.gone.size > 0) await this.sweep().catch(() => undefined);
  }

  /** Removes the keys of deleted records, those of earlier deletions that were interrupted too. */
  async sweep(): Promise<void> {
    const left = await this.get('gone', GONE_KEYS);
    if (left) await this.area.remove([...left.keys, GONE_KEYS]);
  }
}

/** Tells a full store from other failures by what browsers say. */
function writeError(error: unknown): StoreError {
  const said = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/quota|exceed|disk full|no space|FILE_ERROR_NO_SPACE/i.test(said)) {
    return new StoreError('full', 'There is no more room to save.', { cause: error });
  }
  return new StoreError('write_failed', 'Saving failed.', { cause: error });
}
