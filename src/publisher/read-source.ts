import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { CommandError } from './command.js';

/** In bytes: 20 MB, as much as elements read. */
const largest = 20 * 1024 * 1024;
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

const decode = (
  bytes: ArrayBuffer | Uint8Array,
  address: string,
): Pick<Source, 'text' | 'mark'> => {
  if (bytes.byteLength > largest) throw new SourceError(`${address} is over 20 MB.`);
  try {
    const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const text = whole.replace(/^\ufeff/, '');
    return { text, mark: whole.slice(0, whole.length - text.length) };
  } catch {
    throw new SourceError(`${address} is not UTF-8: save it as UTF-8.`);
  }
};

const fetchSource = async (address: string): Promise<Source> => {
  let response: Response;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(longest) });
  } catch (cause) {
    const { name, message } = cause as Error;
    const why =
      name === 'TimeoutError' ? 'did not answer within 30 s' : `could not be reached (${message})`;
    throw new SourceError(`${address} ${why}.`);
  }
  if (!response.ok) throw new SourceError(`${address} answered ${response.status}.`);
  if (Number(response.headers.get('content-length')) > largest) {
    throw new SourceError(`${address} is over 20 MB.`);
  }
  return { ...decode(await response.arrayBuffer(), address), url: response.url };
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
