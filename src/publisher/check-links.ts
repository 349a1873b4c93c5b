/** Whether what a feed leads to is there: pictures beside it, and on demand all its links. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Fault } from '../check/finding.js';
import { readBody } from '../feed/read-body.js';
import { FeedError } from '../model/feed-error.js';
import { isObject } from '../model/unknown.js';
import { pictureOf, sizeOf } from './build/pictures.js';

/** Bytes above which a picture takes long on a phone. */
const heavy = 500_000;
/** Milliseconds. */
const patience = 10_000;
/** Requests at once. */
const atOnce = 8;

interface Address {
  readonly path: string;
  readonly url: string;
  /** The picture that it is of. */
  readonly picture?: Readonly<Record<string, unknown>>;
}

const links = /^(?:url|joinUrl|rsvpUrl|suggestUrl|icsUrl|calendarUrl)$/;

/** The absolute addresses within a value. */
const addressesIn = (value: unknown, base: string, path = ''): Address[] => {
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, index) => addressesIn(one, base, `${path}[${index}]`));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const at = path ? `${path}.${key}` : key;
    if (typeof one !== 'string') return addressesIn(one, base, at);
    const isPicture = key === 'src';
    if (!(isPicture || links.test(key)) || !URL.canParse(one, base)) return [];
    const url = new URL(one, base).href;
    return [isPicture ? { path: at, url, picture: value } : { path: at, url }];
  });
};

/** What is wrong with a picture of which the bytes are there. */
const pictureFault = async (
  bytes: Buffer,
  { path, picture = {}, url }: Address,
): Promise<Fault | undefined> => {
  const size = await sizeOf(pictureOf(bytes));
  if (!size) return { code: 'picture-missing', path, found: url };
  const { width, height } = picture;
  if (typeof width !== 'number' || typeof height !== 'number') return undefined;
  // Another size of the same shape keeps the same room.
  const isSameShape = Math.abs((width * size.height) / (height * size.width) - 1) < 0.02;
  return isSameShape
    ? undefined
    : {
        code: 'picture-size',
        path,
        expected: `${size.width} × ${size.height}`,
        found: `${width} × ${height}`,
      };
};

const localFault = async (address: Address): Promise<Fault | undefined> => {
  const found = fileURLToPath(address.url);
  const bytes = await readFile(found).catch(() => undefined);
  return bytes
    ? pictureFault(bytes, address)
    : { code: 'picture-missing', path: address.path, found };
};

/** Statuses by which a host refuses programs, and may well answer a reader. */
const refused = new Set([401, 403, 405, 406, 429, 503, 999]);

const webFault = async (address: Address): Promise<Fault | undefined> => {
  const { path, url, picture } = address;
  const code = picture ? 'picture-missing' : 'link-broken';
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
    if (!response.ok) {
      await response.body?.cancel();
      return refused.has(response.status)
        ? undefined
        : { code, path, found: picture ? `${url} (${response.status})` : `${response.status}` };
    }
    if (!picture) {
      await response.body?.cancel();
      return undefined;
    }
    const bytes = Buffer.from(await readBody(response));
    return bytes.byteLength > heavy
      ? { code: 'picture-heavy', path, found: `${Math.round(bytes.byteLength / 1000)} KB` }
      : await pictureFault(bytes, address);
  } catch (cause) {
    if (cause instanceof FeedError && cause.code === 'feed-too-large') {
      return { code: 'picture-heavy', path, found: 'over 20 MB' };
    }
    const { name, cause: why } = cause as Error & { readonly cause?: { readonly code?: string } };
    const said = name === 'TimeoutError' ? 'no answer within 10 s' : (why?.code ?? name);
    return { code, path, found: picture ? `${url} (${said})` : said };
  }
};

/** Asks for each address once, a few at a time; every place of it is told. */
const askAll = async (addresses: readonly Address[]): Promise<Fault[]> => {
  const byUrl = new Map<string, Address[]>();
  for (const one of addresses) byUrl.set(one.url, [...(byUrl.get(one.url) ?? []), one]);
  const waiting = [...byUrl.values()];
  const faults: Fault[] = [];
  const work = async (): Promise<void> => {
    for (let places = waiting.shift(); places; places = waiting.shift()) {
      const [first] = places;
      const fault = first && (await (isLocal(first) ? localFault(first) : webFault(first)));
      if (fault) faults.push(...places.map(({ path }) => ({ ...fault, path })));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return faults;
};

const isLocal = ({ url }: Address): boolean => url.startsWith('file:');

/**
 * What can't be reached of a document.
 *
 * @param url - where the document is: a file's pictures are files.
 * @param isAll - whether to ask other hosts too.
 */
export const unreachable = async (
  json: unknown,
  url: string,
  isAll: boolean,
): Promise<readonly Fault[]> => {
  const all = addressesIn(json, url);
  const pictures = all.filter((one) => isLocal(one) && one.picture);
  const web = isAll ? all.filter((one) => /^https?:/.test(one.url)) : [];
  return askAll([...pictures, ...web]);
};
