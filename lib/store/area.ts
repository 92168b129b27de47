/** What the store needs of `storage.local`; in tests and commands a map in memory. */
export interface StorageArea {
  /** Values of the given keys; absent keys are left out. */
  get(keys: string[]): Promise<Record<string, unknown>>;
  /** Writes all or nothing. */
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** Every key there is. */
  keys(): Promise<string[]>;
}
