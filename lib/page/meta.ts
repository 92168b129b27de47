/** The `content` of the first `meta` whose name, property or itemprop is `name` (any case); null where empty or absent. */
export type Meta = (...names: string[]) => string | null;

/**
 * Reads all `meta` tags once. The first that is not empty counts, as for the big crawlers. Microdata counts only where
 * it says one thing: the body may describe other stories by the same names.
 */
export function readMeta(document: Document): Meta {
  const values = new Map<string, string>();
  const items = new Map<string, string | null>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !values.has(name)) values.set(name, content);
    }
    const item = element.getAttribute('itemprop')?.trim().toLowerCase();
    if (item) items.set(item, (items.get(item) ?? content) === content ? content : null);
  }
  return (...names) => {
    for (const name of names) {
      const value = values.get(name) ?? items.get(name);
      if (value) return value;
    }
    return null;
  };
}
