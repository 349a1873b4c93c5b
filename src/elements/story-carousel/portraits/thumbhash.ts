import { thumbHashToRGBA } from 'thumbhash';

/** How many factors a channel of so many columns and rows has, without its mean. */
const factors = (columns: number, rows: number): number => {
  let count = -1;
  for (let row = 0; row < rows; row += 1) count += Math.ceil((columns * (rows - row)) / rows);
  return count;
};

/**
 * How many bytes a thumbhash has that begins with these: a header of five or six, then half a byte for each factor,
 * <https://evanw.github.io/thumbhash/>.
 */
const lengthOf = ([, , alpha = 0, shorter = 0, turned = 0]: readonly number[]): number => {
  const hasAlpha = alpha > 127;
  const sides = [hasAlpha ? 5 : 7, Math.max(shorter & 7, 3)] as const;
  const [columns, rows] = turned > 127 ? sides : ([sides[1], sides[0]] as const);
  const halves = factors(columns, rows) + 2 * factors(3, 3) + (hasAlpha ? factors(5, 5) : 0);
  return (hasAlpha ? 6 : 5) + Math.ceil(halves / 2);
};

/** The picture that a thumbhash in base64 stands for, some 32 pixels wide or high; undefined where it is malformed. */
export const pixelsOf = (placeholder: string): ImageData | undefined => {
  try {
    const bytes = [...atob(placeholder)].map((letter) => letter.charCodeAt(0));
    if (bytes.length !== lengthOf(bytes)) return undefined;
    const { w, h, rgba } = thumbHashToRGBA(bytes);
    return new ImageData(new Uint8ClampedArray(rgba), w, h);
  } catch {
    // Not base64, or a size that no picture has.
    return undefined;
  }
};
