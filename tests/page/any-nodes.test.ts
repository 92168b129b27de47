import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchor, isAlive } from '../../lib/anchor/range';
import { detect } from '../../lib/detect/detect';
import { readArticle } from '../../lib/page/read';
import { paragraph } from '../detect/any-text';
import { articleOf, FILLER } from './dom';

/** Fixed, so that a run can be compared with the last; a failure prints it with the path to the example. */
const RUNS = { numRuns: 1_000, seed: 20_261_125 };
const ADDRESS = 'https://gazette.example/world/raid';

const cut = fc.record({ at: fc.nat(), as: fc.constantFrom('text', 'b', 'em', 'span', 'comment', 'empty') });

/** Puts a text into an element, cut at these places, pieces wrapped or parted by what prints nothing. */
function fill(element: Element, text: string, cuts: readonly { at: number; as: string }[]): void {
  const document = element.ownerDocument;
  const places = cuts.map(({ at, as }) => ({ at: at % (text.length + 1), as })).sort((a, b) => a.at - b.at);
  let from = 0;
  for (const { at, as } of [...places, { at: text.length, as: 'text' }]) {
    const piece = document.createTextNode(text.slice(from, at));
    from = at;
    if (as === 'comment') element.append(piece, document.createComment('12 killed'));
    else if (as === 'empty') element.append(piece, document.createTextNode(''));
    else if (as === 'text') element.append(piece);
    else {
      const inline = document.createElement(as);
      inline.append(piece);
      element.append(inline);
    }
  }
}

test('the same is read and found however the text is cut into nodes, and every figure leads back to its words', () => {
  const page = articleOf(`<p>${FILLER}</p>`.repeat(3), '<div></div>');
  const body = page.querySelector('div') as Element;
  const read = (texts: string[], cuts: { at: number; as: string }[][]) => {
    body.replaceChildren();
    texts.forEach((text, index) => {
      const element = page.createElement('p');
      fill(element, text, cuts[index] ?? []);
      body.append(element);
    });
    return readArticle(page, ADDRESS);
  };
  const example = fc.record({
    texts: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
    cuts: fc.array(fc.array(cut, { maxLength: 8 }), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(example, ({ texts, cuts }) => {
      const whole = read(texts, []).article;
      const split = read(texts, cuts);
      expect(split.article).toEqual(whole);
      const found = detect(split.article);
      expect(found).toEqual(detect(whole));
      for (const claim of found.claims) {
        const located = split.blocks.find(({ block }) => block.id === claim.block);
        const range =
          located && anchor(located.block.text, located.map, claim.kind === 'casualty' ? claim.figure : claim.cue);
        expect(range && isAlive(range)).toBe(true);
      }
    }),
    RUNS,
  );
}, 120_000);
