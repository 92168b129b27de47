import { createElement as h, Suspense, use, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { first, second } from './article.mjs';

const params = new URLSearchParams(location.search);
const late = new Promise((resolve) => setTimeout(resolve, 2_500));

function Rest({ paragraphs }) {
  if (params.has('boundary')) use(late);
  return paragraphs.map((text) => h('p', { key: text }, text));
}

export function Article() {
  const [{ title, paragraphs }, setState] = useState(first);
  globalThis.update = () => setState(second);
  return h(
    'article',
    null,
    h('h1', null, title),
    h('p', null, paragraphs[0]),
    h(Suspense, null, h(Rest, { paragraphs: paragraphs.slice(1) })),
    h('p', null, 'Figures: ', 2, ' offices.'),
  );
}

const root = document.getElementById('root');
const onRecoverableError = (error) => console.error('hydration', String(error));
if (params.has('client')) createRoot(root).render(h(Article));
else setTimeout(() => hydrateRoot(root, h(Article), { onRecoverableError }), Number(params.get('after') ?? 0));
