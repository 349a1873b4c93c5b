import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

const json = { 'content-type': 'application/json; charset=utf-8' };

const sample = () => readFile('data/feed.json');
const hang = () => {};

/** How many requests each key has made, for faults that end after some requests. */
const asked = new Map();
const timesAsked = (key) => {
  asked.set(key, (asked.get(key) ?? 0) + 1);
  return asked.get(key);
};

/**
 * Ways in which a feed's host can fail, by the value of `?fault=`. `?key=` counts requests apart, for
 * faults that end after some requests.
 *
 * @type {Record<string, (response: import('node:http').ServerResponse, options: { key: string, headers: object }) => unknown>}
 */
export const faults = {
  slow: async (response, { headers }) => {
    await pause(3000);
    response.writeHead(200, { ...json, ...headers }).end(await sample());
  },
  hang,
  reset: (response) => response.destroy(),
  'reset-mid-body': async (response, { headers }) => {
    const body = await sample();
    response.writeHead(200, { ...json, ...headers, 'content-length': body.length });
    response.write(body.subarray(0, 1000), () => response.destroy());
  },
  'status-404': (response, { headers }) => response.writeHead(404, headers).end(),
  'status-500': (response, { headers }) => response.writeHead(500, headers).end(),
  'status-503-once': async (response, { key, headers }) => {
    if (timesAsked(key) === 1)
      return response.writeHead(503, { ...headers, 'retry-after': '0' }).end();
    return response.writeHead(200, { ...json, ...headers }).end(await sample());
  },
  'too-large': (response, { headers }) =>
    response.writeHead(200, { ...json, ...headers }).end(Buffer.alloc(25 * 1024 * 1024, 0x20)),
  'redirect-loop': (response, { headers }) =>
    response.writeHead(302, { ...headers, location: '?fault=redirect-loop' }).end(),
};

/** The files of data/invalid are faults too, by their name without its extension. */
const invalidFile = (fault) =>
  ['json', 'html']
    .map((ending) => `data/invalid/${fault}.${ending}`)
    .find((path) => existsSync(path));

/** @returns {Promise<boolean>} false if there is no such fault. */
export const answerWithFault = async (fault, response, options) => {
  const answer = Object.hasOwn(faults, fault) ? faults[fault] : undefined;
  const file = /^[\w-]+$/.test(fault) ? invalidFile(fault) : undefined;
  if (answer) await answer(response, options);
  else if (file) {
    const type = file.endsWith('html') ? { 'content-type': 'text/html' } : json;
    response.writeHead(200, { ...type, ...options.headers }).end(await readFile(file));
  }
  return Boolean(answer ?? file);
};
