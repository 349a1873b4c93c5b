import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

const isText = (type) => /text|json|svg|xml/.test(type);
const hasHashInName = (name) => /-[\w-]{8}\.(?:js|css)$/.test(name);

/** Files with a content hash in their name are cached for a year; all others are revalidated on each request. */
const cacheControl = (name) =>
  hasHashInName(name) ? 'public, max-age=31536000, immutable' : 'no-cache';

const read = async (folder, path) => {
  const asked = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const name = normalize(decodeURIComponent(asked)).replace(/^([/\\]|\.\.)+/, '');
  try {
    return { name, bytes: await readFile(join(folder, name)) };
  } catch {
    return undefined;
  }
};

/** Sends bytes with a content type and an ETag, compressed if that makes them smaller. */
export const send = (request, response, { name, bytes, headers = {} }) => {
  const type = types[extname(name)] ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const all = {
    'content-type': type,
    'cache-control': cacheControl(name),
    etag,
    vary: 'accept-encoding',
    ...headers,
  };
  if (request.headers['if-none-match'] === etag) return response.writeHead(304, all).end();
  const zip = isText(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const body = zip ? gzipSync(bytes) : bytes;
  const encoding = zip ? { 'content-encoding': 'gzip' } : {};
  return response.writeHead(200, { ...all, ...encoding, 'content-length': body.length }).end(body);
};

/** Sends the file at `path` in `folder`, or a 404. */
export const sendFile = async (request, response, { folder, path, headers }) => {
  const file = await read(folder, path);
  if (!file) return response.writeHead(404, headers).end('Not found');
  return send(request, response, { ...file, headers });
};
