import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import { SourceError } from '../read-source.js';

/** Widths to offer, in pixels; never wider than the original. */
const widths = [320, 640, 960];

const formats = [
  { extension: 'avif', type: 'image/avif', options: { quality: 55 } },
  { extension: 'webp', type: 'image/webp', options: { quality: 75 } },
  { extension: 'jpg', type: 'image/jpeg', options: { quality: 80, mozjpeg: true } },
] as const;

/** Largest picture, in pixels: a decompression bomb would fill the memory. */
const mostPixels = 100_000_000;

/** The picture as the contract has it, without the fields that editors write. */
export interface BuiltPicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly sources: readonly {
    readonly src: string;
    readonly width: number;
    readonly type: string;
  }[];
  /** A thumbhash in base64. */
  readonly placeholder: string;
}

const writeBeside = async (path: string, bytes: Uint8Array): Promise<void> => {
  const beside = `${path}.part`;
  await writeFile(beside, bytes);
  await rename(beside, path);
};

/** Rotated by its EXIF orientation; all other metadata, positions included, are removed. */
export const pictureOf = (bytes: Buffer): Sharp =>
  sharp(bytes, { limitInputPixels: mostPixels }).rotate();

/** In pixels, as it is shown; undefined if it can't be read to its end. */
export const sizeOf = (
  picture: Sharp,
): Promise<{ readonly width: number; readonly height: number } | undefined> =>
  picture
    .clone()
    .toBuffer({ resolveWithObject: true })
    .then(
      ({ info }) => info,
      () => undefined,
    );

/** A thumbhash takes at most 100 pixels a side. */
const placeholderOf = async (picture: Sharp): Promise<string> => {
  const { data, info } = await picture
    .clone()
    .resize(100, 100, { fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64');
};

/**
 * Writes a picture in three formats and up to three widths. Names carry a hash of what the picture
 * was made from, so that a picture is made once, and may be cached for good.
 *
 * @param folder - where the files go; `address` is how the feed names that folder.
 * @throws {@link SourceError} when the file is no picture, or can't be had.
 */
export const buildPicture = async (
  path: string,
  { folder, address }: { readonly folder: string; readonly address: string },
): Promise<BuiltPicture> => {
  const bytes = await readFile(path).catch(() => {
    throw new SourceError(`${path} does not exist or may not be read.`);
  });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const stem = `${basename(path, extname(path)).replace(/[^\w-]+/g, '-')}-${hash}`;
  const picture = pictureOf(bytes);
  const size = await sizeOf(picture);
  if (!size) throw new SourceError(`${path} is no picture that can be read.`);
  const { width, height } = size;
  const offered = [...new Set(widths.map((wanted) => Math.min(wanted, width)))];
  await mkdir(folder, { recursive: true });
  for (const wanted of offered) {
    for (const { extension, options } of formats) {
      const file = join(folder, `${stem}-${wanted}.${extension}`);
      if (existsSync(file)) continue;
      const resized = picture
        .clone()
        .resize(wanted)
        .toFormat(extension === 'jpg' ? 'jpeg' : extension, options);
      await writeBeside(file, await resized.toBuffer());
    }
  }
  const largest = offered.at(-1) ?? width;
  const srcOf = (wanted: number, extension: string): string =>
    `${address}/${stem}-${wanted}.${extension}`;
  return {
    src: srcOf(largest, 'jpg'),
    width: largest,
    height: Math.round((height * largest) / width),
    sources: formats.flatMap(({ extension, type }) =>
      offered.map((wanted) => ({ src: srcOf(wanted, extension), width: wanted, type })),
    ),
    placeholder: await placeholderOf(picture),
  };
};
