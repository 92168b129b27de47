import { createElement as h, lazy, Suspense, use, useState } from 'react';
import { first, second } from './article.mjs';

const LastText = ({ text }) => h('p', null, text);
/** The last paragraph: a part of the page whose code comes late in the browser. */
const Last =
  typeof window === 'undefined'
    ? LastText
    : lazy(async () => {
        await new Promise((resolve) => setTimeout(resolve, 2_500));
        return { default: LastText };
      });

function Middle({ ready, paragraphs }) {
  use(ready);
  return paragraphs.map((text) => h('p', { key: text }, text));
}

/** A whole document that the server sends in pieces: its middle follows when `ready` resolves. */
export function Page({ ready }) {
  const [{ title, paragraphs }, setState] = useState(first);
  globalThis.update = () => setState(second);
  return h(
    'html',
    { lang: 'en' },
    h(
      'head',
      null,
      h('meta', { charSet: 'utf-8' }),
      h('meta', { property: 'og:type', content: 'article' }),
      h('link', { rel: 'icon', href: 'data:,' }),
      h('title', null, title),
    ),
    h(
      'body',
      null,
      h(
        'article',
        null,
        h('h1', null, title),
        h('p', null, paragraphs[0]),
        h(
          Suspense,
          { fallback: h('p', null, 'More follows.') },
          h(Middle, { ready, paragraphs: paragraphs.slice(1, 4) }),
        ),
        h(Suspense, { fallback: h('p', null, 'The last lines follow.') }, h(Last, { text: paragraphs[4] })),
      ),
    ),
  );
}
