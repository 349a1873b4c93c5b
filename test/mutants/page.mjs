/** Replaces the page of the test server in Node: its address and its files. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const origin = 'http://localhost:8000';
const fetchFromNetwork = globalThis.fetch;

const fileOf = (url) =>
  url.protocol === 'file:' ? url : new URL(`.${decodeURI(url.pathname)}`, root);

const fetchFile = async (address, init) => {
  const url = new URL(address, origin);
  if (url.protocol !== 'file:' && url.origin !== origin) return fetchFromNetwork(url, init);
  const response = new Response(await readFile(fileURLToPath(fileOf(url))));
  return Object.defineProperty(response, 'url', { value: url.href });
};

Object.assign(globalThis, { origin, location: new URL('/', origin), fetch: fetchFile });
