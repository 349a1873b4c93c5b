import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { largestBody, readBody } from '../feed/read-body.js';
import { FeedError } from '../model/feed-error.js';
import { CommandError } from './command.js';

/** Milliseconds. */
const longest = 30_000;

/** A document, and where it was found. */
export interface Source {
  readonly text: string;
  /** The byte order mark before the text, which editors of Windows write; empty if there is none. */
  readonly mark: string;
  readonly url: string;
}

/** Why a source could not be read: a sentence for the editor. */
export class SourceError extends CommandError {}

const isWeb = (address: string): boolean => /^https?:/i.test(address);

/** `webcal:` addresses of calendars are served over https. */
const asWeb = (address: string): string => address.replace(/^webcal:/i, 'https:');

const tooLarge = (address: string): SourceError => new SourceError(`${address} is over 20 MB.`);

const decode = (
  bytes: ArrayBuffer | Uint8Array,
  address: string,
): Pick<Source, 'text' | 'mark'> => {
  if (bytes.byteLength > largestBody) throw tooLarge(address);
  try {
    const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const text = whole.replace(/^\ufeff/, '');
    return { text, mark: whole.slice(0, whole.length - text.length) };
  } catch {
    throw new SourceError(`${address} is not UTF-8: save it as UTF-8.`);
  }
};

const fetchSource = async (address: string): Promise<Source> => {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(longest) });
    if (!response.ok) throw new SourceError(`${address} answered ${response.status}.`);
    return { ...decode(await readBody(response), address), url: response.url };
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    if (cause instanceof FeedError && cause.code === 'feed-too-large') throw tooLarge(address);
    const { name, message } = (cause instanceof FeedError ? cause.cause : cause) as Error;
    const why =
      name === 'TimeoutError' ? 'did not answer within 30 s' : `could not be reached (${message})`;
    throw new SourceError(`${address} ${why}.`);
  }
};

const readLocal = async (path: string | URL): Promise<Source> => {
  const name = path instanceof URL ? path.pathname : path;
  try {
    const bytes = await readFile(path);
    return {
      ...decode(bytes, name),
      url: path instanceof URL ? path.href : pathToFileURL(path).href,
    };
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    const why = { ENOENT: 'does not exist', EISDIR: 'is a folder', EACCES: 'may not be read' }[
      code ?? ''
    ];
    throw new SourceError(`${name} ${why ?? `could not be read (${code})`}.`);
  }
};

/**
 * Reads a file, or an address of http, https or webcal.
 *
 * @throws {@link SourceError} if it cannot be read, is over 20 MB, or is not UTF-8.
 */
export const readSource = (address: string): Promise<Source> => {
  if (/^file:/i.test(address)) return readLocal(new URL(address));
  const web = asWeb(address);
  return isWeb(web) ? fetchSource(web) : readLocal(address);
};
