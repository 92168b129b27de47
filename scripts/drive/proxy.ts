import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A loopback proxy that lets requests to `*.localhost` and to loopback itself through and refuses, but writes down, every other one. */
export interface RecordingProxy {
  address: string;
  /** `METHOD url` of each request, in order; for HTTPS `CONNECT host:port`. */
  seen: string[];
  /** The requests that were not for a host of the test's own. */
  foreign(): string[];
  close(): Promise<void>;
}

const OWN = /^(?:GET|HEAD) http:\/\/(?:(?:[a-z0-9-]+\.)?localhost|127\.0\.0\.1)(?::\d+)?\//;

/** Starts the proxy on a free port of the loopback address. */
export async function startProxy(): Promise<RecordingProxy> {
  const seen: string[] = [];
  const server = createServer((incoming, answer) => {
    const line = `${incoming.method} ${incoming.url}`;
    seen.push(line);
    if (!OWN.test(line)) {
      answer.writeHead(502).end();
      return;
    }
    const target = new URL(incoming.url ?? '');
    const onward = request(
      {
        host: '127.0.0.1',
        port: target.port,
        path: target.pathname + target.search,
        headers: incoming.headers,
        method: incoming.method,
      },
      (reply) => {
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(answer);
      },
    );
    onward.on('error', () => answer.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    seen.push(`CONNECT ${incoming.url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  const port = await listen(server);
  return {
    address: `127.0.0.1:${port}`,
    seen,
    foreign: () => seen.filter((line) => !OWN.test(line)),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)));
}
