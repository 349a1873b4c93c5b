/** Draws the outline of the world at build time, so that pages load neither the atlas nor the code that projects it. */
import { readFileSync } from 'node:fs';
import { geoPath, geoProjection } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';

/** The width of the world in units: whole numbers are exact enough at the map's largest scale. */
const width = 20_000;

/** Gall's stereographic projection, as in `map/projections.ts`; a test checks that both agree. */
const gall = geoProjection((longitude, latitude) => [
  longitude / (2 * Math.PI),
  ((1 + Math.SQRT1_2) / (2 * Math.PI * Math.SQRT1_2)) * Math.tan(latitude / 2),
])
  .scale(width)
  .translate([width / 2, 0])
  .precision(0);

const antarctica = '010';

const readAtlas = () =>
  JSON.parse(readFileSync('node_modules/world-atlas/countries-110m.json', 'utf8'));

/** `M1,2L3,4Z` → `M1 2l2 2z`: whole numbers, each relative to the one before. */
const relative = (path) => {
  const subpaths = path.match(/M[^M]+/g) ?? [];
  const rounded = (pair) => pair.split(',').map((number) => Math.round(Number(number)));
  const draw = (subpath) => {
    const points = subpath.replace(/[MZ]/g, '').split('L').map(rounded);
    const steps = points
      .slice(1)
      .map(([x, y], index) => [x - points[index][0], y - points[index][1]]);
    const moved = steps.filter(([x, y]) => x !== 0 || y !== 0);
    if (moved.length === 0) return '';
    const line = moved.flat().join(' ').replaceAll(' -', '-');
    return `M${points[0].join(' ')}l${line}${subpath.endsWith('Z') ? 'z' : ''}`;
  };
  return subpaths.map(draw).join('');
};

/** Where a country's name is written, and how wide it may be: the middle and the width of the country's largest part. */
const labelOf = (country, path) => {
  const { geometry } = country;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const shapes = parts.map((coordinates) => ({ type: 'Polygon', coordinates }));
  const largest = shapes.reduce((one, other) => (path.area(other) > path.area(one) ? other : one));
  const [[left], [right]] = path.bounds(largest);
  return [...path.centroid(largest), right - left].map(Math.round);
};

/** ISO 3166-1 numeric → alpha-2, as the feed writes countries. */
const codeOf = (id) => new Intl.Locale(`und-${id}`).region;

/**
 * Land, borders and the positions of countries' names. The world is {@link width} units wide. Borders
 * are those between countries of ISO 3166-1, which are the ones that a feed can name.
 */
export const drawOutline = () => {
  const atlas = readAtlas();
  const { countries } = atlas.objects;
  const path = geoPath(gall);
  const inhabited = countries.geometries.filter(({ id }) => id !== antarctica);
  const isBorder = (one, other) => one !== other && Boolean(one.id && other.id);
  const named = feature(atlas, countries).features.filter(({ id }) => id && id !== antarctica);
  return {
    land: relative(path(merge(atlas, inhabited))),
    borders: relative(path(mesh(atlas, countries, isBorder))),
    labels: named.map((country) => [codeOf(country.id), ...labelOf(country, path)]),
  };
};
