import htmx from 'htmx.org';

globalThis.update = () => htmx.ajax('GET', '/app/htmx?part=second', { target: 'article', swap: 'innerHTML' });
