import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { answerWithFault } from './faults.mjs';
import { listen } from './listen.mjs';
import { send, sendFile } from './static-files.mjs';

/** Pages of any origin may read what this host publishes. */
const open = { 'access-control-allow-origin': '*', 'timing-allow-origin': '*' };

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const [major] = version.split('.');
const forGood = { 'cache-control': 'public, max-age=31536000, immutable' };

/**
 * The built files as a host publishes them: this version under /wmb/v/0.1.0/, the newest of its major
 * version under /wmb/v/0/, and the newest of all under /wmb/. See docs/embedding.md.
 */
const builtFile = ([room, under, ...rest]) => {
  if (room !== 'v') return { path: [room, under, ...rest].filter((part) => part !== undefined) };
  if (under === version) return { path: rest, headers: forGood };
  return { path: under === major ? rest : ['no such version'] };
};

const inBuilt = (parts) => {
  const { path, headers = {} } = builtFile(parts);
  return { folder: 'dist/cdn', path: path.join('/'), headers: { ...open, ...headers } };
};

/** The feed's host: the campaign's data, and the built files under /wmb/. */
export const feedHost = (port) =>
  listen(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const fault = searchParams.get('fault');
    const key = searchParams.get('key') ?? '';
    if (fault && (await answerWithFault(fault, response, { key, headers: open }))) return;
    const [, room, ...rest] = pathname.split('/');
    const inData = { folder: 'data', path: pathname, headers: open };
    await sendFile(request, response, room === 'wmb' ? inBuilt(rest) : inData);
  }, port);

/** A folder of pages as a static host serves it: `/stories/` is its `index.html`, and what is not there is `404.html`. */
const sendSite = async (request, response, folder, pathname) => {
  const isFolder = pathname.endsWith('/');
  if (!isFolder && existsSync(join(folder, pathname, 'index.html')))
    return response.writeHead(301, { location: `${pathname}/` }).end();
  const isThere = existsSync(join(folder, pathname, isFolder ? 'index.html' : ''));
  if (isThere) return sendFile(request, response, { folder, path: pathname });
  const missing = await readFile(join(folder, '404.html')).catch(() => 'Not found');
  return response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
};

/** The campaign's own site, as `npm run build:site` wrote it. */
export const siteHost = (port, folder) =>
  listen((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    return sendSite(request, response, folder, normalize(decodeURIComponent(pathname)));
  }, port);

/**
 * A partner's pages, from `folder`: HTML files in which `{{feeds}}` stands for the origin of the
 * feed's host. `headers` are the page's own policies. With `site`, the campaign's own site is at `/`,
 * and the partner's page at `/partner.html`.
 */
export const pageHost = (port, { feeds, folder = 'stories/pages', headers = {}, site }) =>
  listen(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (site && !existsSync(join(folder, pathname.slice(1) || '-')))
      return sendSite(request, response, site, normalize(decodeURIComponent(pathname)));
    if (pathname !== '/' && !pathname.endsWith('.html')) {
      return sendFile(request, response, { folder, path: pathname, headers });
    }
    const name = pathname === '/' ? 'partner.html' : pathname.slice(1);
    if (!/^[\w-]+\.html$/.test(name)) return response.writeHead(404).end('Not found');
    try {
      const page = await readFile(`${folder}/${name}`, 'utf8');
      return send(request, response, {
        name,
        bytes: Buffer.from(page.replaceAll('{{feeds}}', feeds)),
        headers,
      });
    } catch {
      return response.writeHead(404).end('Not found');
    }
  }, port);
