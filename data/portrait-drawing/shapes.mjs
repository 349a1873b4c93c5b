/** The motifs that every portrait of the series is put together from. */

let clips = 0;

/** Shows `content` only inside `shape`, an SVG element without a fill. */
export function cutTo(shape, content) {
  clips += 1;
  return `<clipPath id="cut-${clips}">${shape}</clipPath><g clip-path="url(#cut-${clips})">${content}</g>`;
}

export const rectangle = (x, y, width, height, fill = '#000', radius = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;

export const disc = (x, y, radius, fill) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;

/** Discs inside one another, the outermost first. */
export const rings = (x, y, radius, fills) =>
  fills.map((fill, index) => disc(x, y, radius * (1 - index / fills.length), fill)).join('');

/** A film reel: a disc with five round windows about a hub. */
export function reel(x, y, radius, { fill, hole, hub }) {
  const windows = [0, 1, 2, 3, 4].map((index) => {
    const angle = (index * 2 * Math.PI) / 5 - Math.PI / 2;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)].map((part) =>
      Math.round(part * radius * 0.6),
    );
    return disc(x + dx, y + dy, radius * 0.24, hole);
  });
  return disc(x, y, radius, fill) + windows.join('') + disc(x, y, radius * 0.15, hub);
}

/** The upper half of a disc, standing on `y`. */
export const halfDisc = (x, y, radius, fill) =>
  `<path d="M${x - radius} ${y}A${radius} ${radius} 0 0 1 ${x + radius} ${y}Z" fill="${fill}"/>`;

/**
 * A suitcase made of `cloth` (a pattern), with a handle and straps in `trim`.
 * `straps` are places across its width, 0 to 1; the handle rises `handle` units
 * above `y`.
 */
export function suitcase({ cloth, trim, straps = [0.2, 0.8], strap = 36, ...rest }) {
  const { x, y, width, height, handle = 84, radius = 40 } = rest;
  const bands = straps.map((at) => rectangle(x + width * at - strap / 2, y, strap, height, trim));
  const grip = { middle: x + width / 2, reach: width * 0.17, top: y - handle, foot: y + 20 };
  return (
    `<path d="${archOf(grip)}" fill="none" stroke="${trim}" stroke-width="30"/>` +
    cutTo(rectangle(x, y, width, height, trim, radius), cloth + bands.join(''))
  );
}

function archOf({ middle, reach, top, foot }) {
  const [left, right, corner] = [middle - reach, middle + reach, 40];
  return (
    `M${left} ${foot}V${top + corner}Q${left} ${top} ${left + corner} ${top}` +
    `H${right - corner}Q${right} ${top} ${right} ${top + corner}V${foot}`
  );
}

/** The journey line along `path`, from an open dot to a filled one. */
export function journey(path, [fromX, fromY], [toX, toY], { colour, ground }) {
  return (
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="9" stroke-linejoin="round"/>` +
    `<circle cx="${fromX}" cy="${fromY}" r="20" fill="${ground}" stroke="${colour}" stroke-width="9"/>` +
    disc(toX, toY, 25, colour)
  );
}
