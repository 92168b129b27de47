import fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { type BadgePlan, Badges } from '../../lib/mark/badges';
import type { HostSheets } from '../../lib/mark/host';
import { HOST_TAG } from '../../lib/page/tags';

/** Fixed, so that a run can be compared with the last; a failure prints it with the path to the example. */
const RUNS = { numRuns: 1_000, seed: 20_261_125 };

/** A tree as data: what a page may be made of. */
interface Piece {
  tag: string;
  text: string;
  children: Piece[];
}

const TAGS = ['p', 'div', 'span', 'b', 'ul', 'li', 'table', 'td', 'blockquote', '#text', '#comment'];
const piece = (children: fc.Arbitrary<Piece[]>) =>
  fc.record({ tag: fc.constantFrom(...TAGS), text: fc.string({ maxLength: 12 }), children });
const { tree } = fc.letrec<{ tree: Piece }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, piece(fc.constant([])), piece(fc.array(tie('tree'), { maxLength: 4 }))),
}));
/** Which blocks get badges, with which words, in rounds: each round replaces the last. */
const rounds = fc.array(
  fc.array(fc.record({ block: fc.nat(), words: fc.string({ maxLength: 6 }) }), { maxLength: 6 }),
  {
    minLength: 1,
    maxLength: 4,
  },
);

function grow(document: Document, { tag, text, children }: Piece): Node {
  if (tag === '#text') return document.createTextNode(text);
  if (tag === '#comment') return document.createComment(text);
  const element = document.createElement(tag);
  element.setAttribute('title', text);
  element.append(...children.map((child) => grow(document, child)));
  return element;
}

/** Every node in order with its parent, its data and its attributes: nodes are compared by identity. */
function shapeOf(root: Node): [Node, Node | null, string][] {
  const own =
    'outerHTML' in root ? JSON.stringify([...(root as Element).attributes].map((a) => [a.name, a.value])) : '';
  return [
    [root, root.parentNode, `${root.nodeValue}${own}`],
    ...[...root.childNodes].flatMap((child) => shapeOf(child)),
  ];
}

/** Hosts without style sheets: the tests' DOM has no layout that they could change. */
const bare = {
  createHost: (document: Document) => {
    const host = document.createElement(HOST_TAG);
    return { host, root: host.attachShadow({ mode: 'closed' }) };
  },
} as unknown as HostSheets;

function planOf(element: Element, words: string): BadgePlan | null {
  const { lastChild } = element;
  if (!lastChild || element.closest(HOST_TAG)) return null;
  const block = { id: words, kind: 'paragraph' as const, text: words };
  const pill = { claims: [words], words, label: words, border: 'solid' as const, quiet: false };
  return { located: { block, element, last: lastChild, map: [] as never }, pills: [pill] };
}

test('badges put in and taken back, round after round, leave every node where and what it was', async () => {
  const document = new Window().document as unknown as Document;
  let placed = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 4 }), rounds, async (pieces, plans) => {
      document.body.replaceChildren(...pieces.map((piece) => grow(document, piece)));
      const before = shapeOf(document.body);
      const elements = [...document.body.querySelectorAll('*')];
      const badges = new Badges(document, bare, (root, pills) => {
        root.innerHTML = pills.map(({ words }) => `<button data-words>${words.length}</button>`).join('');
      });
      for (const round of plans) {
        const wanted = round.flatMap(({ block, words }) => {
          const element = elements[block % Math.max(1, elements.length)];
          return element ? (planOf(element, words) ?? []) : [];
        });
        await badges.show(wanted, new AbortController().signal);
        placed += badges.size;
      }
      badges.clear();
      await new Promise((done) => setTimeout(done, 0));
      const after = shapeOf(document.body);
      expect(after.length).toBe(before.length);
      after.forEach(([node, parent, data], k) => {
        const [sameNode, sameParent, sameData] = before[k] ?? [];
        expect(node === sameNode && parent === sameParent).toBe(true);
        expect(data).toBe(sameData);
      });
    }),
    RUNS,
  );
  expect(placed).toBeGreaterThan(RUNS.numRuns / 2);
}, 120_000);

test('badges of blocks that the page takes away are forgotten, whatever became of their ids meanwhile', async () => {
  const document = new Window().document as unknown as Document;
  document.body.innerHTML = '<p>Older entry.</p><p>Oldest entry.</p>';
  const badges = new Badges(document, bare, () => undefined);
  const { signal } = new AbortController();
  const plansOf = (...ids: string[]): BadgePlan[] =>
    [...document.querySelectorAll('p')].flatMap((p, k) => {
      const plan = planOf(p, ids[k] ?? '');
      const last = [...p.childNodes].find(({ nodeType }) => nodeType === 3);
      return plan && last ? { ...plan, located: { ...plan.located, last } } : [];
    });
  await badges.show(plansOf('first', 'second'), signal);
  // A live blog: what comes in above moves every id on, and what is old goes.
  document.body.insertAdjacentHTML('afterbegin', '<p>New entry.</p>');
  await badges.show(plansOf('first', 'second', 'third'), signal);
  expect(badges.size).toBe(3);
  document.body.lastElementChild?.remove();
  await badges.show(plansOf('first', 'second'), signal);
  expect(badges.size).toBe(2);
});
