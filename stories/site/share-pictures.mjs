/** Pictures that other sites show with a link (Open Graph), 1200 by 630: portraits, without words. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { palette } from '../../data/portrait-drawing/palette.mjs';

const [width, height] = [1200, 630];
const edge = 30;

const ground = (line) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${palette.paper}"/>${line}</svg>`,
  );

const journey = (from, to, y) =>
  `<path d="M${from} ${y}H${to}" stroke="${palette.accent}" stroke-width="6"/><circle cx="${from}" cy="${y}" r="14" fill="${palette.paper}" stroke="${palette.accent}" stroke-width="6"/><circle cx="${to}" cy="${y}" r="18" fill="${palette.accent}"/>`;

/** Portraits side by side, over a journey line. */
const write = async (file, portraits) => {
  const tall = height - 2 * edge;
  const wide = Math.min(
    Math.round((tall * 4) / 5),
    Math.floor((width - 2 * edge) / portraits.length) - edge / 2,
  );
  const pictures = await Promise.all(
    portraits.map(async (portrait, index) => ({
      input: await sharp(portrait).resize(wide, tall, { fit: 'cover' }).toBuffer(),
      left: edge + index * (wide + edge / 2),
      top: edge,
    })),
  );
  const start = edge + portraits.length * (wide + edge / 2);
  const line = width - start > 200 ? journey(start + 50, width - 90, height / 2) : '';
  await sharp(ground(line)).composite(pictures).jpeg({ quality: 82, mozjpeg: true }).toFile(file);
};

/** Writes one for the site, and one for each story with a portrait. */
export const writeSharePictures = async (out, stories) => {
  mkdirSync(join(out, 'pictures/share'), { recursive: true });
  const withPortrait = stories.filter(({ image }) => image);
  const fileOf = ({ image }) => join(out, new URL(image.src, 'https://site.invalid/en/').pathname);
  await write(join(out, 'pictures/share.jpg'), withPortrait.slice(0, 4).map(fileOf));
  for (const story of withPortrait) {
    await write(join(out, `pictures/share/${story.id}.jpg`), [fileOf(story)]);
  }
};
