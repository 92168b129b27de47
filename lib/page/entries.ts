import { instant } from './times';

/**
 * Live-blog entries under `root`: siblings that each print a time of their own.
 * @returns each entry's element with its ISO time; empty for an ordinary article
 */
export function findEntries(root: Element): Map<Element, string> {
  const byParent = new Map<Element, Map<Element, string>>();
  for (const time of root.querySelectorAll('time[datetime]')) {
    const at = instant(time.getAttribute('datetime'));
    if (!at) continue;
    for (let element: Element = time; element !== root; ) {
      const parent: Element | null = element.parentElement;
      if (!parent) break;
      const siblings = byParent.get(parent) ?? new Map<Element, string>();
      if (!siblings.has(element)) siblings.set(element, at);
      byParent.set(parent, siblings);
      element = parent;
    }
  }
  let best = new Map<Element, string>();
  for (const siblings of byParent.values()) {
    const entries = new Map([...siblings].filter(([element]) => (element.textContent ?? '').trim().length > 80));
    if (entries.size > best.size) best = entries;
  }
  return best.size >= 2 ? best : new Map();
}
