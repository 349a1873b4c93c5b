import { FeedError } from '../model/feed-error.js';

/** 20 MB: more than any directory of ten thousand organisations. */
export const largestBody = 20 * 1024 * 1024;

const joined = (chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};

/**
 * The bytes of an answer. They are counted as they arrive, after decompression: a megabyte of gzip
 * may hold a gigabyte.
 *
 * @throws {@link FeedError} `feed-too-large` as soon as there are more than 20 MB, or
 *   `feed-unreachable` when the answer breaks off after a part of it has arrived: another try would
 *   have the reader pay for it twice.
 */
export const readBody = async ({ body }: Response): Promise<Uint8Array<ArrayBuffer>> => {
  const reader = (body as ReadableStream<Uint8Array> | null)?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
      chunks.push(chunk.value);
      length += chunk.value.length;
      if (length > largestBody) throw new FeedError('feed-too-large');
    }
  } catch (cause) {
    void reader?.cancel().catch(() => {});
    if (cause instanceof FeedError || length === 0) throw cause;
    throw new FeedError('feed-unreachable', undefined, cause);
  }
  return joined(chunks, length);
};
