import { h, hydrate, render } from 'preact';
import { useState } from 'preact/hooks';
import { first, second } from './article.mjs';

function Article() {
  const [{ title, paragraphs }, setState] = useState(first);
  globalThis.update = () => setState(second);
  return h(
    'article',
    null,
    h('h1', null, title),
    paragraphs.map((text) => h('p', { key: text }, text)),
  );
}

const params = new URLSearchParams(location.search);
const root = document.getElementById('root');
if (params.has('client')) render(h(Article), root);
else setTimeout(() => hydrate(h(Article), root), Number(params.get('after') ?? 0));
