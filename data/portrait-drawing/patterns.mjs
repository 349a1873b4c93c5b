/**
 * Folded-paper patterns. Each fills the rectangle { x, y, width, height } with
 * tiles of `tile` units in `colours`, and is cut off at its edges by the caller.
 */

const range = (count) => Array.from({ length: count }, (_, index) => index);

function tiles({ x, y, width, height }, tile, draw) {
  const columns = range(Math.ceil(width / tile));
  return range(Math.ceil(height / tile))
    .flatMap((row) => columns.map((column) => draw(x + column * tile, y + row * tile, column, row)))
    .join('');
}

const square = (x, y, size, fill) =>
  `<rect x="${x}" y="${y}" width="${size}" height="${size}" fill="${fill}"/>`;

/** Its hairline of the same colour closes the seam that smoothing leaves between neighbours. */
const polygon = (points, fill) =>
  `<polygon points="${points.join(' ')}" fill="${fill}" stroke="${fill}" stroke-width="1"/>`;

/** Overlapping fans, row over row, like a calm sea. */
export function waves(area, { tile, colours }) {
  const radius = tile / 2;
  const rings = colours.map((fill, index) => [radius * (1 - index / colours.length), fill]);
  const fan = (x, y) =>
    rings.map(([r, fill]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`).join('');
  const rows = range(Math.ceil((area.height / radius) * 2) + 2);
  const columns = range(Math.ceil(area.width / tile) + 2);
  return rows
    .flatMap((row) =>
      columns.map((column) =>
        fan(area.x + column * tile - (row % 2) * radius, area.y + radius + (row * radius) / 2),
      ),
    )
    .join('');
}

/** Lozenges inside lozenges, as in woven raffia. */
export function lozenges(area, { tile, colours }) {
  return tiles(area, tile, (x, y, column, row) => {
    const turned = (column + row) % 2 ? [...colours].reverse() : colours;
    const half = tile / 2;
    const rings = turned.slice(1).map((fill, index) => {
      const reach = half * (1 - index / (turned.length - 1));
      const [cx, cy] = [x + half, y + half];
      return polygon([cx, cy - reach, cx + reach, cy, cx, cy + reach, cx - reach, cy], fill);
    });
    return square(x, y, tile, turned[0]) + rings.join('');
  });
}

/** A sheet folded into upright pleats: each fold has a lit and a shaded side. */
export function pleats(area, { tile, colours }) {
  const drop = tile / 2;
  const rows = range(Math.ceil(area.height / tile) + 2);
  return rows
    .flatMap((row) =>
      range(Math.ceil(area.width / tile)).map((column) => {
        const left = area.x + column * tile;
        const top = area.y + (row - 1) * tile;
        const [start, end] = column % 2 ? [drop, 0] : [0, drop];
        const fill = colours[(row * 2 + (column % 2)) % colours.length];
        return polygon(
          [
            left,
            top + start,
            left + tile,
            top + end,
            left + tile,
            top + end + tile,
            left,
            top + start + tile,
          ],
          fill,
        );
      }),
    )
    .join('');
}

/** Quarter discs, each turned as `random` has it. */
export function quarters(area, { tile, colours, random }) {
  return tiles(area, tile, (x, y) => {
    const [ground, fill] = pair(colours, random);
    const turn = Math.floor(random() * 4) * 90;
    const [cx, cy] = [x + tile / 2, y + tile / 2];
    const quarter = `M${x} ${y}H${x + tile}A${tile} ${tile} 0 0 1 ${x} ${y + tile}Z`;
    return `${square(x, y, tile, ground)}<path d="${quarter}" fill="${fill}" transform="rotate(${turn} ${cx} ${cy})"/>`;
  });
}

/** Squares folded once along a diagonal, each turned as `random` has it. */
export function folds(area, { tile, colours, random }) {
  return tiles(area, tile, (x, y) => {
    const [ground, fill] = pair(colours, random);
    const corners = [
      [x, y],
      [x + tile, y],
      [x + tile, y + tile],
      [x, y + tile],
    ];
    const left = Math.floor(random() * 4);
    return (
      square(x, y, tile, ground) +
      polygon(
        corners.filter((_, index) => index !== left),
        fill,
      )
    );
  });
}

/** Eight-pointed stars, two squares laid over each other. */
export function stars(area, { tile, colours: [ground, star, heart, joint] }) {
  return tiles(area, tile, (x, y) => {
    const [cx, cy, reach] = [x + tile / 2, y + tile / 2, tile * 0.34];
    const upright = square(cx - reach, cy - reach, reach * 2, star);
    const corner = tile * 0.15;
    const joints = [
      [x, y],
      [x + tile, y],
      [x, y + tile],
      [x + tile, y + tile],
    ].map(([jx, jy]) =>
      polygon([jx, jy - corner, jx + corner, jy, jx, jy + corner, jx - corner, jy], joint),
    );
    return (
      square(x, y, tile, ground) +
      joints.join('') +
      upright +
      `<g transform="rotate(45 ${cx} ${cy})">${upright}</g>` +
      `<circle cx="${cx}" cy="${cy}" r="${tile * 0.17}" fill="${heart}"/>`
    );
  });
}

/** Strips over and under one another. */
export function weave(area, { tile, colours }) {
  const strip = tile / 4;
  return tiles(area, tile, (x, y, column, row) => {
    const upright = (column + row) % 2 === 1;
    return range(4)
      .map((index) => {
        const fill = colours[(index + (upright ? 1 : 0)) % colours.length];
        const [left, top] = upright ? [x + index * strip, y] : [x, y + index * strip];
        const [width, height] = upright ? [strip, tile] : [tile, strip];
        return `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${fill}"/>`;
      })
      .join('');
  });
}

/** Upright bars that grow from the start edge to the end edge. */
export function stairs(area, { tile, colours }) {
  const count = Math.round(area.width / tile);
  const bottom = area.y + area.height;
  return range(count)
    .map((index) => {
      const height = (area.height * (index + 1)) / count;
      const left = area.x + index * tile;
      const top = bottom - height;
      const bar = [left, top, left + tile, top, left + tile, bottom, left, bottom];
      return polygon(bar, colours[index % colours.length]);
    })
    .join('');
}

function pair(colours, random) {
  const first = Math.floor(random() * colours.length);
  const second = (first + 1 + Math.floor(random() * (colours.length - 1))) % colours.length;
  return [colours[first], colours[second]];
}
