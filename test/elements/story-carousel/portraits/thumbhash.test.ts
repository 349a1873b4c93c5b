import { expect } from '@open-wc/testing';
import { rgbaToThumbHash } from 'thumbhash';
import { pixelsOf } from '../../../../src/elements/story-carousel/portraits/thumbhash.js';

/** The thumbhash of a picture that is one colour all over, in base64. */
const hashOf = (width: number, height: number, colour: readonly number[]): string => {
  const pixels = [...Array(width * height).keys()].flatMap(() => [...colour]);
  return btoa(String.fromCharCode(...rgbaToThumbHash(width, height, pixels)));
};

const upright = hashOf(8, 10, [200, 60, 20, 255]);

describe('a thumbhash', () => {
  it('decodes to a small picture of the same shape and colour [A20]', () => {
    const { width, height, data } = pixelsOf(upright)!;
    expect(width / height).to.be.closeTo(0.8, 0.1);
    [200, 60, 20, 255].forEach((value, channel) => expect(data[channel]).to.be.closeTo(value, 12));
    const across = pixelsOf(hashOf(10, 8, [20, 60, 200, 255]))!;
    expect(across.width).to.be.greaterThan(across.height);
    const clear = pixelsOf(hashOf(8, 10, [20, 60, 200, 128]))!;
    expect(clear.data[3]).to.be.closeTo(128, 20);
  });

  it('decodes to nothing when it is malformed [A20]', () => {
    const bytes = atob(upright);
    const others = ['', 'AAAA', 'no base64', btoa(bytes.slice(0, -1)), btoa(`${bytes}a`)];
    for (const other of others) expect(pixelsOf(other) === undefined, other).to.equal(true);
  });
});
