import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** The [Subresource Integrity](https://www.w3.org/TR/SRI/) value of some bytes. */
export const integrityOf = (bytes) =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

/** What a manifest says of one file. Sizes are bytes. */
export const record = (bytes) => ({
  integrity: integrityOf(bytes),
  size: Buffer.byteLength(bytes),
  gzip: gzipSync(bytes, { level: 9 }).length,
});

const bytesOf = (output) => (output.type === 'chunk' ? output.code : output.source);

/** `fileName → record` for all that Rollup is about to write, in order of name. */
export const recordsOf = (bundle) =>
  Object.fromEntries(
    Object.values(bundle)
      .filter(({ fileName }) => fileName.endsWith('.js'))
      .sort((one, other) => (one.fileName < other.fileName ? -1 : 1))
      .map((output) => [output.fileName, record(bytesOf(output))]),
  );
