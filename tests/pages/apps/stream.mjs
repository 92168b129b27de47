import { createElement as h } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './stream-page.mjs';

const onRecoverableError = (error) => console.error('hydration', String(error));
hydrateRoot(document, h(Page, { ready: Promise.resolve() }), { onRecoverableError });
