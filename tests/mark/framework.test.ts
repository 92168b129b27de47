import { describe, expect, test } from 'vitest';
import { isServerRendered } from '../../lib/mark/framework';
import { pathOf } from '../../lib/mark/path';
import { parse } from '../page/dom';

describe('markup that a framework will take over', () => {
  test.each([
    ['Next', '<body><div id="__next"><p>a</p></div></body>'],
    ['Next with streaming', '<body><script>self.__next_f=self.__next_f||[]</script><p>a</p></body>'],
    ['React text joints', '<body><div id="root"><p>12<!-- --> killed</p></div></body>'],
    ['React boundaries', '<body><div id="root"><!--$--><p>a</p><!--/$--></div></body>'],
    ['Nuxt', '<body><div id="__nuxt"><p>a</p></div></body>'],
    ['Vue fragments', '<body><div id="app"><!--[--><p>a</p><!--]--></div></body>'],
    ['SvelteKit', '<body data-sveltekit-preload-data="hover"><p>a</p></body>'],
    ['Svelte blocks', '<body><main><!--[!--><p>a</p><!--]--></main></body>'],
    ['Astro', '<body><astro-island><p>a</p></astro-island></body>'],
  ])('%s', (_, html) => {
    expect(isServerRendered(parse(html))).toBe(true);
  });

  test.each([
    ['plain markup', '<body><p>a</p><!-- a note of the editor --></body>'],
    ['what scripts built in the browser', '<body><div id="root"><p>a</p></div><script src="/app.js"></script></body>'],
  ])('is not %s', (_, html) => {
    expect(isServerRendered(parse(html))).toBe(false);
  });
});

test('a path names its element and no other', () => {
  const document = parse('<body><div><p>a</p></div><div><p>b</p><p id="x">c</p></div></body>');
  const element = document.querySelector('#x');
  expect(element && [...document.querySelectorAll(pathOf(element))]).toEqual([element]);
});
