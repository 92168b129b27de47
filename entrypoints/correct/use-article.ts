import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { ArticleView } from '../../lib/model/saved';
import type { StoreReader } from '../../lib/store/api';

/** A saved article, read anew when storage changes; undefined while it is read, null when it is not saved. */
export function useArticle(reader: StoreReader, id: string | null): ArticleView | null | undefined {
  const [view, setView] = useState<ArticleView | null | undefined>(undefined);
  useEffect(() => {
    let alive = true;
    const read = () => {
      const reading = id === null ? Promise.resolve(null) : reader.readArticle(id);
      reading.then((found) => alive && setView(found));
    };
    read();
    browser.storage.onChanged.addListener(read);
    return () => {
      alive = false;
      browser.storage.onChanged.removeListener(read);
    };
  }, [reader, id]);
  return view;
}
