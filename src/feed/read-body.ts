import { FeedError } from '../model/feed-error.js';
import { breathe } from '../time/slices.js';

/** In bytes: 20 MB, more than a directory of ten thousand organisations. */
export const largestBody = 20 * 1024 * 1024;

/**
 * Reads the body of a response. Bytes are counted after decompression, since a megabyte of gzip may
 * hold a gigabyte.
 *
 * @throws {@link FeedError} `feed-too-large` above 20 MB; `feed-unreachable` if the connection
 *   breaks after a part has arrived, which is not retried because the reader would pay for that
 *   part twice.
 */
export const readBody = async ({ body }: Response): Promise<Uint8Array<ArrayBuffer>> => {
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
      chunks.push(chunk.value);
      length += chunk.value.length;
      if (length > largestBody) throw new FeedError('feed-too-large');
      // A fast network delivers megabytes in one task.
      if (chunks.length % 16 === 0) await breathe();
    }
  } catch (cause) {
    void reader?.cancel().catch(() => {});
    if (cause instanceof FeedError || length === 0) throw cause;
    throw new FeedError('feed-unreachable', undefined, cause);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
};
