import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { Page } from './next-page.mjs';

export const render = async () => renderToString(h(Page));
