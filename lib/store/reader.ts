import type { StoreReader } from './api';
import { browserArea } from './browser-area';
import { createReader } from './create-reader';

/** Opens the extension's store for reading: for popup, compare tab and options. */
export function openReader(): StoreReader {
  return createReader(browserArea);
}
