import { readFile } from 'node:fs/promises';
import { answerWithFault } from '../../scripts/serve/faults.mjs';
import { listen } from '../../scripts/serve/listen.mjs';
import { send, sendFile } from '../../scripts/serve/static-files.mjs';
import { recorder } from './recorder.mjs';

const open = { 'access-control-allow-origin': '*', 'timing-allow-origin': '*' };
/** Without the folder that separates the files of one test from another's in a browser's cache. */
const pathOf = ({ url }) => new URL(url, 'http://localhost').pathname.replace(/^\/test-\d+/, '');

/** Records requests, and lets a test answer a path itself: `answers.set(path, handle)`. */
const host = async (usual) => {
  const asked = [];
  const answers = new Map();
  const handle = (request, response) => {
    asked.push({ path: request.url, method: request.method, headers: request.headers });
    const path = pathOf(request);
    const [, own] =
      [...answers].find(([pattern]) =>
        typeof pattern === 'string' ? pattern === path : pattern.test(path),
      ) ?? [];
    return (own ?? usual)(request, response, path);
  };
  const { origin, close } = await listen(handle, 0);
  const reset = () => {
    asked.length = 0;
    answers.clear();
  };
  return { origin, close, asked, answers, reset };
};

const notFound = (_request, response) => response.writeHead(404, open).end('Not found');

/** B: our files, and the recorder that tests add to pages. */
const codeHost = () =>
  host((request, response, path) => {
    if (path === '/record.js') {
      return send(request, response, { name: path, bytes: Buffer.from(recorder), headers: open });
    }
    // An answer of one test must not be used in the next.
    const headers = { ...open, 'cache-control': 'no-store' };
    return sendFile(request, response, { folder: 'dist/cdn', path, headers });
  });

/** C: the sample feed and its pictures; `?fault=` as `npm start` has them. */
const feedHost = () =>
  host(async (request, response, path) => {
    const { searchParams } = new URL(request.url, 'http://localhost');
    const [fault, key] = [searchParams.get('fault'), searchParams.get('key') ?? ''];
    if (fault && (await answerWithFault(fault, response, { key, headers: open }))) return;
    await sendFile(request, response, { folder: 'data', path, headers: open });
  });

/** D: a host that must not be requested, although it would answer. */
const canary = () =>
  host((_request, response) =>
    response.writeHead(200, { ...open, 'content-type': 'text/javascript' }).end(''),
  );

/** Four origins, on free ports: A the host page, B our files, C the feed, D a canary. */
export const startOrigins = async () => {
  const [page, code, feed, stranger] = await Promise.all([
    host(notFound),
    codeHost(),
    feedHost(),
    canary(),
  ]);
  const all = [page, code, feed, stranger];
  let folder = 0;
  return {
    page,
    code,
    feed,
    stranger,
    /** The folder of the current test, so that no engine has its files in a cache. */
    get folder() {
      return `/test-${folder}`;
    },
    /** Where our files are. */
    get files() {
      return `${code.origin}/test-${folder}`;
    },
    reset: () => {
      folder += 1;
      all.forEach(({ reset }) => reset());
    },
    close: () => Promise.all(all.map(({ close }) => close())),
    /** Serves `html` on A, with headers of the page's own. Returns its address. */
    show: (html, { path = '/', type = 'text/html; charset=utf-8', ...headers } = {}) => {
      page.answers.set(path, (_request, response) =>
        response.writeHead(200, { 'content-type': type, ...headers }).end(html),
      );
      return `${page.origin}${path}`;
    },
    /** Serves `json` on C. Returns its address. */
    publish: (json, path = '/own.json') => {
      const body = typeof json === 'string' ? json : JSON.stringify(json);
      feed.answers.set(path, (request, response) =>
        send(request, response, { name: path, bytes: Buffer.from(body), headers: open }),
      );
      return `${feed.origin}${path}`;
    },
    sampleFeed: async () => JSON.parse(await readFile('data/feed.json', 'utf8')),
  };
};
