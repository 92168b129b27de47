import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNewsroom, type ServedNewsroom, serveNewsroom } from '../../scripts/serve-newsroom';

let served: ServedNewsroom;
beforeAll(async () => {
  served = await serveNewsroom();
});
afterAll(() => served.close());

/** Asks the server directly, with the host name a browser would send: not every resolver knows `*.localhost`. */
function ask(host: string, path: string): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: served.port, path, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the newsroom server', () => {
  it('serves every article under the host name of its outlet', async () => {
    const { outlets } = await readNewsroom();
    for (const { id, host, articles } of outlets) {
      for (const { slug } of articles) {
        expect(served.url(id, slug)).toBe(`http://${host}:${served.port}/${slug}`);
        const page = await ask(`${host}:${served.port}`, `/${slug}`);
        expect(page.status, slug).toBe(200);
        expect(page.type, slug).toBe('text/html; charset=utf-8');
        expect(page.body, slug).toContain(`<link rel="canonical" href="/${slug}"`);
      }
      expect((await ask(host, '/style.css')).type, id).toBe('text/css; charset=utf-8');
    }
  });

  it('links every article from the front page, with the port', async () => {
    const { outlets } = await readNewsroom();
    const { body } = await ask(`newsroom.localhost:${served.port}`, '/');
    for (const { id, articles } of outlets) {
      for (const { slug } of articles) expect(body).toContain(`href="${served.url(id, slug)}"`);
    }
  });

  it('answers 404 for what is not listed, another outlet’s article and paths outside it among them', async () => {
    for (const path of ['/nothing', '/panjgur-noshki', '/../outlets.json', '/%2e%2e/outlets.json', '/style.css/x']) {
      expect((await ask('quettaledger.localhost', path)).status, path).toBe(404);
    }
  });

  it('refuses to name what it has not', () => {
    expect(() => served.url('nowhere')).toThrow('no outlet "nowhere"');
    expect(() => served.url('klaxon', 'nothing')).toThrow('no article "nothing"');
  });
});
