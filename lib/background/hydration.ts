import browser from 'webextension-polyfill';

/** How long a page may take to bring its article to life, in milliseconds; later is as good as never. */
const LIMIT = 20_000;

/**
 * Waits until a page's framework has taken over at least one of the given elements.
 * The marks a framework leaves on its elements are seen in the page's own world only, so one function runs there.
 * @param elements selectors in the tab's top frame
 * @returns for each element whether it is safe to add to it
 */
export async function waitForHydration(tab: number, elements: string[]): Promise<boolean[]> {
  const [injection] = await browser.scripting.executeScript({
    target: { tabId: tab },
    world: 'MAIN',
    func: probe,
    args: [elements, LIMIT],
  });
  const ready: unknown = injection?.result;
  return elements.map((_, index) => Array.isArray(ready) && ready[index] === true);
}

/**
 * Runs in the page: reads what React and Vue write on elements and changes nothing. It may use nothing from outside itself.
 * React owns an element that carries a fiber, and what stands as raw HTML inside one; Vue mounts a whole application at once.
 */
function probe(selectors: string[], limit: number): Promise<boolean[]> {
  const own = (node: Element, start: string): unknown => {
    const key = Object.keys(node).find((name) => name.startsWith(start));
    return key === undefined ? undefined : Reflect.get(node, key);
  };
  const isReady = (selector: string): boolean => {
    const element = document.querySelector(selector);
    for (let node = element; node; node = node.parentElement) {
      if ('__vue_app__' in node || '__vue__' in node) return true;
      const fibered = own(node, '__reactFiber$') ?? own(node, '__reactInternalInstance$');
      if (fibered === undefined) continue;
      if (node === element) return true;
      const props = own(node, '__reactProps$') ?? own(node, '__reactEventHandlers$');
      // Raw HTML is set by the one property of React's that begins with this word.
      return (
        typeof props === 'object' && props !== null && Object.keys(props).some((name) => /^dangerously/.test(name))
      );
    }
    return false;
  };
  return new Promise((resolve) => {
    const end = performance.now() + limit;
    const look = (): void => {
      const ready = selectors.map(isReady);
      if (ready.some(Boolean) || performance.now() >= end) resolve(ready);
      else setTimeout(look, 500);
    };
    look();
  });
}
