import { readFile } from 'node:fs/promises';
import { answerWithFault } from './faults.mjs';
import { listen } from './listen.mjs';
import { send, sendFile } from './static-files.mjs';

/** Any page may read what this host publishes. */
const open = { 'access-control-allow-origin': '*', 'timing-allow-origin': '*' };

/** The feed's host: the campaign's data, and the built files under /wmb/. */
export const feedHost = (port) =>
  listen(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const fault = searchParams.get('fault');
    const key = searchParams.get('key') ?? '';
    if (fault && (await answerWithFault(fault, response, { key, headers: open }))) return;
    const [, room, ...rest] = pathname.split('/');
    const inside =
      room === 'wmb'
        ? { folder: 'dist/cdn', path: rest.join('/') }
        : { folder: 'data', path: pathname };
    await sendFile(request, response, { ...inside, headers: open });
  }, port);

/**
 * A partner's pages, from `folder`: HTML files in which `{{feeds}}` stands for the origin of the
 * feed's host. `headers` are the page's own policies.
 */
export const pageHost = (port, { feeds, folder = 'stories/pages', headers = {} }) =>
  listen(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
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
