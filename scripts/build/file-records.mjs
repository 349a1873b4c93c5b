import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** The [Subresource Integrity](https://www.w3.org/TR/SRI/) value of some bytes. */
export const integrityOf = (bytes) =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

/** The manifest's entry of one file. Sizes are in bytes. */
export const record = (bytes) => ({
  integrity: integrityOf(bytes),
  size: Buffer.byteLength(bytes),
  gzip: gzipSync(bytes, { level: 9 }).length,
});
