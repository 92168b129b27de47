import { createElement as h } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './next-page.mjs';

const after = Number(new URLSearchParams(location.search).get('after') ?? 0);
const onRecoverableError = (error) => console.error('hydration', String(error));
setTimeout(() => hydrateRoot(document.getElementById('__next'), h(Page), { onRecoverableError }), after);
