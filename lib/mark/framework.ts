const MARKS =
  '#__next,#__nuxt,#___gatsby,script#__NEXT_DATA__,script#__NUXT_DATA__,[data-reactroot],[data-reactid],[data-server-rendered],[data-sveltekit-hydrate],[data-sveltekit-preload-data],[data-sveltekit-preload-code],[data-svelte-h],astro-island,[ng-server-context],[q\\:container],[data-hydrate],[data-hk]';
const SCRIPT_MARKS =
  /\b(?:__next_f|__remixContext|__reactRouterContext|__staticRouterHydrationData|__sveltekit_\w{1,20}|__NUXT__|__INITIAL_STATE__|__PRELOADED_STATE__|__APOLLO_STATE__|\$RC)\b/;
/** React's boundaries and text joints; fragments of Vue and Svelte. */
const COMMENT = /^(?:\/?\$[?!~]?|\[!?|\]|\s|\/?&)$/;
/** Nodes looked at for such comments. */
const NODES = 20_000;

const known = new WeakMap<Document, boolean>();

/**
 * Whether the document came with markup that a framework will take over in the page: before it has, nothing may be added.
 * Looked for once a document; what scripts build in the browser leaves none of these marks.
 */
export function isServerRendered(document: Document): boolean {
  const cached = known.get(document);
  if (cached !== undefined) return cached;
  const found = document.querySelector(MARKS) !== null || hasScriptMark(document) || hasCommentMark(document.body);
  known.set(document, found);
  return found;
}

function hasScriptMark(document: Document): boolean {
  for (const script of document.querySelectorAll('script:not([src])')) {
    if (SCRIPT_MARKS.test((script.textContent ?? '').slice(0, 20_000))) return true;
  }
  return false;
}

function hasCommentMark(top: Element | null): boolean {
  let left = NODES;
  const stack: Node[] = top ? [top] : [];
  for (let node = stack.pop(); node && left > 0; node = stack.pop(), left -= 1) {
    if (node.nodeType === 8 && COMMENT.test(node.nodeValue ?? '')) return true;
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
  }
  return false;
}
