import { createElement as h } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { Page } from './stream-page.mjs';

/** The page's middle is sent so long after its beginning, in milliseconds. */
const MIDDLE_AFTER = 1_200;

export function send(response) {
  const ready = new Promise((resolve) => setTimeout(resolve, MIDDLE_AFTER));
  const stream = renderToPipeableStream(h(Page, { ready }), {
    bootstrapModules: ['/app/stream.js'],
    onShellReady: () => stream.pipe(response),
  });
}
