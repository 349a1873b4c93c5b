import { FeedError } from './error.js';

/** 20 MB: more than any directory of ten thousand organisations. */
const largestBody = 20 * 1024 * 1024;

const tooLarge = (url: string) =>
  new FeedError('feed-too-large', url, { message: 'The feed is larger than 20 MB.' });

/** Reads a body chunk by chunk and stops at the size cap. `onChunk` hears of every arrival. */
const readBytes = async (
  response: Response,
  url: string,
  onChunk: () => void,
): Promise<Uint8Array[]> => {
  if (Number(response.headers.get('content-length')) > largestBody) throw tooLarge(url);
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    onChunk();
    size += value.length;
    if (size > largestBody) {
      void reader.cancel().catch(() => {});
      throw tooLarge(url);
    }
    chunks.push(value);
  }
  return chunks;
};

const decode = (chunks: readonly Uint8Array[], url: string): string => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return (
      chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode()
    );
  } catch (cause) {
    throw new FeedError('feed-encoding', url, { message: 'The feed is not UTF-8.', cause });
  }
};

/** The whole body of `response` as text. */
export const readText = async (
  response: Response,
  url: string,
  onChunk: () => void,
): Promise<string> => decode(await readBytes(response, url, onChunk), url);
