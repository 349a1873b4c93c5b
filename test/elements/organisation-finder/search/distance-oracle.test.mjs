import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import geodesic from 'geographiclib-geodesic';

const load = async (file) => {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const [{ text }] = outputFiles;
  return import(`data:text/javascript,${encodeURIComponent(text)}`);
};

const { kilometresBetween } = await load('src/elements/organisation-finder/search/geography.ts');

/** Numbers from 0 to 1, the same each time (mulberry32). */
const seeded = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

const earth = geodesic.Geodesic.WGS84;
const truth = ([longitude, latitude], [toLongitude, toLatitude]) =>
  earth.Inverse(latitude, longitude, toLatitude, toLongitude).s12 / 1000;

const wrapped = (longitude) => ((((longitude + 180) % 360) + 360) % 360) - 180;

/** Pairs near and far, over the poles, over the antimeridian, along the equator and the meridians. */
const corpus = (count) => {
  const random = seeded(7);
  const anywhere = () => [random() * 360 - 180, (Math.asin(random() * 2 - 1) * 180) / Math.PI];
  const beside = ([longitude, latitude], reach) => [
    wrapped(longitude + (random() - 0.5) * reach),
    Math.max(-90, Math.min(90, latitude + (random() - 0.5) * reach)),
  ];
  const kinds = [
    () => [anywhere(), anywhere()],
    () =>
      [1, 0.1, 0.01]
        .map((reach) => [anywhere(), reach])
        .map(([at, reach]) => [at, beside(at, reach)])[Math.floor(random() * 3)],
    () => [
      [179.5 + random() * 0.5, random() * 120 - 60],
      [-180 + random() * 0.5, random() * 120 - 60],
    ],
    () => [
      [random() * 360 - 180, 89 + random()],
      [random() * 360 - 180, 88],
    ],
    () => [
      [random() * 180, 0],
      [random() * 180 - 180, 0],
    ],
    () => [
      [30, random() * 180 - 90],
      [30, random() * 180 - 90],
    ],
  ];
  return [...'x'.repeat(count)].map((_, index) => kinds[index % kinds.length]());
};

describe('distances against GeographicLib', () => {
  it('are within 0.57 % of the geodesic of WGS 84, near and far, over poles and antimeridian [B13]', () => {
    let worst = 0;
    for (const [from, to] of corpus(12_000)) {
      const exact = truth(from, to);
      if (exact < 0.001) continue;
      worst = Math.max(worst, Math.abs(kilometresBetween(from, to) - exact) / exact);
    }
    assert.ok(worst <= 0.0057, `${(worst * 100).toFixed(3)} %`);
    // A sphere can't do better: a bound that is never approached would prove nothing.
    assert.ok(worst > 0.005, `${(worst * 100).toFixed(3)} %`);
  });

  it('are the same both ways, nought to itself, and finite between opposite ends of the Earth [B13]', () => {
    for (const [from, to] of corpus(600)) {
      assert.equal(kilometresBetween(from, from), 0);
      assert.ok(Math.abs(kilometresBetween(from, to) - kilometresBetween(to, from)) < 1e-9);
    }
    assert.ok(Math.abs(kilometresBetween([0, 0], [180, 0]) - Math.PI * 6371.0088) < 1e-6);
    assert.ok(Number.isFinite(kilometresBetween([12.3, 45.6], [-167.7, -45.6])));
  });
});
