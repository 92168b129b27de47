import { articlePage, CLAIM, FILLER, type HostilePage, PILL, scriptedPage } from './page';

const MOVED = `${FILLER} And more of it.`;

/** Pages that are hostile by what their scripts do. */
export const ACTS: readonly HostilePage[] = [
  {
    name: 'restless',
    what: 'rewrites its text ten times a second: read now and then, never in a loop',
    restless: true,
    html: () =>
      scriptedPage(
        `let n = 0; setInterval(() => { document.querySelector('article p').textContent = 'Reload ' + n++ + '. ${FILLER}'; }, 100);`,
      ),
    pills: [PILL],
  },
  {
    name: 'restless-claim',
    what: 'rewrites its claim ten times a second: the record has what it said at some time, and there is one',
    restless: true,
    html: () =>
      scriptedPage(
        `const p = [...document.querySelectorAll('article p')].find((each) => /Twelve/.test(each.textContent)); const text = p.textContent; let n = 0; setInterval(() => { p.textContent = text + ' '.repeat(n++ % 3) + 'Updated.'; }, 100);`,
      ),
    pills: [],
    saved: 1,
  },
  {
    name: 'remover',
    what: 'removes our nodes as they come: gives way after two, paints words only',
    html: () =>
      scriptedPage(
        `const own = new Set(document.querySelectorAll('*')); new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.nodeType === 1 && !own.has(node)) { node.remove(); window.removed = (window.removed ?? 0) + 1; } }).observe(document.documentElement, { childList: true, subtree: true });`,
      ),
    pills: [],
    saved: 1,
  },
  {
    name: 'copier',
    what: 'copies what comes into its paragraphs: copies show nothing and go',
    html: () =>
      scriptedPage(
        `let left = 20; new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.nodeType === 1 && left-- > 0) node.parentNode.append(node.cloneNode(true)); }).observe(document.querySelector('article'), { childList: true, subtree: true });`,
      ),
    pills: [PILL],
  },
  {
    name: 'overrider',
    what: 'overrides Array.prototype, Element.prototype, MutationObserver and more: our code runs in a world of its own',
    html: () =>
      articlePage(
        [CLAIM],
        `<script>for (const own of [Array.prototype, Element.prototype, Node.prototype, Document.prototype, String.prototype, Map.prototype, Set.prototype, Promise.prototype, RegExp.prototype])
          for (const name of ['push', 'map', 'filter', 'flatMap', 'find', 'append', 'remove', 'attachShadow', 'getAttribute', 'querySelectorAll', 'insertBefore', 'createElement', 'createRange', 'replace', 'split', 'slice', 'get', 'has', 'then', 'exec', 'getBoundingClientRect', 'checkVisibility', 'cloneNode'])
            if (typeof own[name] === 'function') { const real = own[name]; own[name] = function (...given) { window.seen = (window.seen ?? []); window.seen[window.seen.length] = name; return undefined; }; }
          window.MutationObserver = window.ResizeObserver = window.IntersectionObserver = window.Highlight = window.CSSStyleSheet = window.Range = window.setTimeout = function () { throw new Error('not yours'); };
          CSS.highlights.set = CSS.highlights.delete = () => { document.title = 'run'; };
          customElements.define('by-whose-count', class extends HTMLElement { connectedCallback() { this.hidden = true; window.defined = true; } });</script>`,
      ),
    pills: [PILL],
  },
  {
    name: 'forger',
    what: 'posts messages as ours, and events as the reader’s: nothing is done or saved',
    html: () =>
      scriptedPage(`const forged = [{ type: 'found' }, { type: 'read_again' }, { type: 'stop' }, { type: 'delete_everything' }, { type: 'not_a_claim', ref: { article: 'x', claim: 'y' } }, { type: 'toggle' }];
        for (const message of forged) { postMessage(message, '*'); dispatchEvent(new CustomEvent('by-whose-count', { detail: message })); document.dispatchEvent(new MessageEvent('message', { data: message }));
          try { window.chrome?.runtime?.sendMessage?.('by-whose-count@by-whose-count.org', message); } catch {} }
        setInterval(() => { for (const host of document.getElementsByTagName('by-whose-count')) for (const type of ['click', 'pointerdown', 'keydown', 'focus', 'mouseover']) host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true })); for (const type of ['click', 'visibilitychange', 'copy', 'scroll', 'navigatesuccess']) document.dispatchEvent(new Event(type, { bubbles: true })); }, 200);`),
    pills: [PILL],
  },
  {
    name: 'prying',
    what: 'reads its own markup and opens roots: finds an empty tag and no words of ours',
    html: () =>
      articlePage(
        [CLAIM],
        `<script>${`setInterval(() => { const found = document.body.innerHTML.match(/12 soldiers killed|Interior Minister ·|data-words|aria-label/); if (found) window.pried = found[0]; for (const host of document.getElementsByTagName('by-whose-count')) if (host.shadowRoot || host.attributes.length || host.innerHTML || host.textContent) window.pried = 'host'; }, 50);`}</script>`,
      ),
    pills: [PILL],
  },
  {
    name: 'writer',
    what: 'document.write after load: the old text goes, the new one is read',
    html: () =>
      articlePage([CLAIM]).replace(
        '</body>',
        `<script>addEventListener('load', () => setTimeout(() => { document.open(); document.write(${JSON.stringify(
          articlePage(
            ['Nine people were killed when a ferry sank on Friday, the coast guard said.', MOVED],
            '',
            'Ferry sinks on the coast',
          ),
        ).replaceAll('</', '<\\/')}); document.close(); }, 2500));</script></body>`,
      ),
    pills: [/^9 people killed · /],
  },
  {
    name: 'refresher',
    what: 'a meta refresh to itself: each load is read, and there is one record',
    restless: true,
    html: () => articlePage([CLAIM], '<meta http-equiv="refresh" content="3">'),
    pills: [PILL],
  },
  {
    name: 'mover',
    what: 'changes its address ten times a second: no record under an address whose text it was not',
    restless: true,
    html: () =>
      scriptedPage(
        "let n = 0; const timer = setInterval(() => { history.pushState({}, '', '/hostile/mover?n=' + n++); if (n === 40) { clearInterval(timer); history.pushState({}, '', '/hostile/mover'); } }, 100);",
      ),
    pills: [PILL],
  },
  {
    name: 'named-elements',
    what: 'elements named after the document’s own members: they hide nothing from us',
    html: () =>
      articlePage(
        `<p>${CLAIM}</p><form name="body"><input name="querySelectorAll"></form><img name="createElement" alt=""><img name="documentElement" alt="">`,
      ),
    pills: [PILL],
  },
  {
    name: 'named-fields',
    what: 'fields that hide a form’s own members: the form is passed over, the article is read',
    html: () =>
      articlePage(
        `<p>${CLAIM}</p><form><input name="parentNode"><input name="parentElement"><input name="childNodes"><input name="localName"><input name="nodeType"><p>${FILLER}</p></form>`,
      ),
    pills: [PILL],
  },
];
