/** A static host on the loopback, over real TLS, that can also do everything a host does wrong. */
import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { selfSigned } from './certificate';

export type Mood =
  | 'sound'
  /** Closes the connection without a word. */
  | 'down'
  /** Promises the whole file and breaks off in its middle. */
  | 'truncated'
  /** A sign-in page, as a hotel's network gives. */
  | 'html'
  /** Sends its head and then nothing more. */
  | 'slow'
  /** More than any pack may be, without saying so beforehand. */
  | 'huge'
  | 'error';

export interface Host {
  port: number;
  mood: Mood;
  files: Map<string, string>;
  /** Path → where it sends on to. */
  redirects: Map<string, string>;
  /** Awaited before each answer; null: at once. */
  pause: ((path: string) => Promise<void>) | null;
  /** What was asked, and what came back: bytes on the socket, TLS included. */
  requests: { path: string; status: number; headers: Record<string, string | string[] | undefined> }[];
  bytes(): { sent: number; received: number };
  close(): Promise<void>;
}

const HUGE_CHUNK = Buffer.alloc(256 * 1024, 0x20);
const HUGE_CHUNKS = 40;

function answer(response: ServerResponse, host: Host, path: string, asked: string | undefined): number {
  const end = (status: number, headers: Record<string, string>, body = ''): number => {
    response.writeHead(status, headers).end(body);
    return status;
  };
  const json = { 'Content-Type': 'application/json', 'Cache-Control': 'max-age=300' };
  const target = host.redirects.get(path);
  if (target) return end(302, { Location: target });
  if (host.mood === 'html') return end(200, { 'Content-Type': 'text/html' }, '<!doctype html><title>Đăng nhập</title>');
  if (host.mood === 'error') return end(503, {});
  const content = host.files.get(path);
  if (content === undefined) return end(404, {});
  if (host.mood === 'huge') {
    response.writeHead(200, json);
    for (let i = 0; i < HUGE_CHUNKS; i++) response.write(HUGE_CHUNK);
    response.end();
    return 200;
  }
  const body = Buffer.from(content);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  if (asked === etag) return end(304, { ETag: etag });
  response.writeHead(200, { ...json, ETag: etag, 'Content-Length': String(body.length) });
  if (host.mood === 'slow') response.flushHeaders();
  else if (host.mood === 'truncated') {
    response.write(body.subarray(0, body.length >> 1));
    setImmediate(() => response.destroy());
  } else response.end(body);
  return 200;
}

/** Listens on a port of the system's choice, for the host name of its certificate. */
export async function startHost(name: string): Promise<Host> {
  const sockets = new Set<Socket>();
  const done = { sent: 0, received: 0 };
  const server = createServer(selfSigned(name), async (request, response) => {
    const path = request.url ?? '/';
    await host.pause?.(path);
    if (host.mood === 'down') {
      host.requests.push({ path, status: 0, headers: request.headers });
      request.socket.destroy();
      return;
    }
    const status = answer(response, host, path, request.headers['if-none-match']);
    host.requests.push({ path, status, headers: request.headers });
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      sockets.delete(socket);
      done.sent += socket.bytesWritten;
      done.received += socket.bytesRead;
    });
  });
  const host: Host = {
    port: 0,
    mood: 'sound',
    pause: null,
    files: new Map(),
    redirects: new Map(),
    requests: [],
    bytes: () => ({
      sent: done.sent + [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0),
      received: done.received + [...sockets].reduce((sum, socket) => sum + socket.bytesRead, 0),
    }),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host.port = (server.address() as AddressInfo).port;
  return host;
}
