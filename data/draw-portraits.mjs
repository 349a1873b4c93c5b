/**
 * Draws the abstract portraits of the sample campaign, each from its story's
 * id, into `portraits/`, and writes their records into `feed.json`. The same id
 * gives the same picture. Run it with `npm run portraits`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import sharp from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import { posters, SHEET } from './portrait-drawing/posters.mjs';
import { seededRandom } from './portrait-drawing/seeded-random.mjs';

const FEED = new URL('feed.json', import.meta.url);
const PORTRAITS = new URL('portraits/', import.meta.url);
const WIDTHS = [320, 640, 960];
const SHOWN_WIDTH = 640;
const FORMATS = {
  avif: { type: 'image/avif', options: { quality: 50, effort: 5, chromaSubsampling: '4:4:4' } },
  webp: { type: 'image/webp', options: { quality: 76, effort: 6, smartSubsample: true } },
  jpg: { type: 'image/jpeg', options: { quality: 70, mozjpeg: true } },
};

function svgOf(id) {
  const { width, height } = SHEET;
  const shapes = posters[id](seededRandom(id)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${shapes}</svg>`;
}

const heightFor = (width) => (width * SHEET.height) / SHEET.width;
const fileName = (id, width, extension) => `${id}-${width}.${extension}`;

/** Renders one sheet in every width and format. */
async function render(id, sheet) {
  for (const width of WIDTHS) {
    for (const [extension, { options }] of Object.entries(FORMATS)) {
      const file = new URL(fileName(id, width, extension), PORTRAITS);
      const pixels = sharp(sheet).resize(width, heightFor(width));
      await writeFile(file, await pixels.toFormat(extension, options).toBuffer());
    }
  }
}

/** The thumbhash of a sheet, in base64: what is shown before the picture is there. */
async function placeholderOf(sheet) {
  const { data, info } = await sharp(sheet)
    .resize(80, 100)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64');
}

/** The picture's record for the feed; what an editor wrote in `written` stays. */
async function recordOf(id, sheet, { alt, focus = [0.5, 0.3], credit }) {
  const sources = ['avif', 'webp'].flatMap((extension) =>
    WIDTHS.map((width) => ({
      src: `portraits/${fileName(id, width, extension)}`,
      width,
      type: FORMATS[extension].type,
    })),
  );
  return {
    src: `portraits/${fileName(id, SHOWN_WIDTH, 'jpg')}`,
    width: SHOWN_WIDTH,
    height: heightFor(SHOWN_WIDTH),
    alt,
    sources,
    focus,
    placeholder: await placeholderOf(sheet),
    credit,
  };
}

await mkdir(PORTRAITS, { recursive: true });
const feed = JSON.parse(await readFile(FEED, 'utf8'));
for (const story of feed.stories) {
  if (!(story.id in posters)) continue;
  const sheet = await sharp(Buffer.from(svgOf(story.id)))
    .png()
    .toBuffer();
  await render(story.id, sheet);
  story.image = await recordOf(story.id, sheet, story.image ?? {});
}
const style = await resolveConfig(FEED);
await writeFile(FEED, await format(JSON.stringify(feed, null, 2), { ...style, parser: 'json' }));
