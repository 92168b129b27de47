import { importJson, type Pieces } from '../../lib/exchange/import';
import type { Store } from '../../lib/store/api';

/** A text as a file that is read in pieces of some length, so that lines are cut anywhere. */
export function piecesOf(text: string, length = 1_000): Pieces {
  return async function* () {
    for (let i = 0; i < text.length; i += length) yield text.slice(i, i + length);
  };
}

/** Takes an export in as the options page does, in parts of at most so many characters. */
export function takeInto(store: Pick<Store, 'takeIn'>, text: string, most?: number): Promise<number> {
  const write = ({ articles, corrections }: Parameters<Parameters<typeof importJson>[1]>[0]) =>
    store.takeIn(articles, corrections);
  return importJson(piecesOf(text), write, undefined, most);
}
