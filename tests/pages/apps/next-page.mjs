import { createElement as h, useState } from 'react';
import { first, second } from './article.mjs';

/** A page as a server renders it whole and the browser takes over later: `#__next` and its data beside it. */
export function Page() {
  const [{ title, paragraphs }, setState] = useState(first);
  globalThis.update = () => setState(second);
  return h(
    'main',
    null,
    h(
      'article',
      null,
      h('h1', null, title),
      h('p', null, 'Filed at ', 9, '.', 40, ' from Darran.'),
      paragraphs.map((text) => h('p', { key: text }, text)),
    ),
    h(
      'section',
      null,
      h('h2', null, 'More'),
      h('ul', null, h('li', null, h('a', { href: '/b' }, 'The road past the mill'))),
    ),
  );
}
