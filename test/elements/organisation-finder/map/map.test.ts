import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  isWithin,
  withinArea,
} from '../../../../src/elements/organisation-finder/search/geography.js';
import { clustering } from '../../../../src/elements/organisation-finder/map/clusters.js';
import {
  borders,
  labels,
  land,
} from '../../../../src/elements/organisation-finder/map/generated/outline.js';
import {
  pinsIn,
  pinTowards,
  reach,
} from '../../../../src/elements/organisation-finder/map/pins.js';
import {
  gall,
  mercator,
  type Point,
} from '../../../../src/elements/organisation-finder/map/projections.js';
import { mapKindOf } from '../../../../src/elements/organisation-finder/map/tile-template.js';
import {
  areaOf,
  type Frame,
  held,
  panned,
  pixelsOf,
  viewOf,
  wholeWorld,
  zoomed,
} from '../../../../src/elements/organisation-finder/map/view.js';
import { locatedOn } from '../../../../src/elements/organisation-finder/map/located.js';
import { manyOrganisations } from '../directories.js';
import { idsOf, organisationOf, searchIn } from '../support.js';

const frame: Frame = { size: { width: 800, height: 400 }, projection: gall, largest: 64_000 };

const run = <Result>(work: Generator<undefined, Result>): { value: Result; stops: number } => {
  let [step, stops] = [work.next(), 0];
  for (; !step.done; step = work.next()) stops += 1;
  return { value: step.value, stops };
};

const longitude = fc.double({ min: -180, max: 179.99, noNaN: true });
const latitude = fc.double({ min: -80, max: 80, noNaN: true });

describe('the flat world', () => {
  it('both projections can be inverted [B16]', () => {
    fc.assert(
      fc.property(longitude, latitude, (east, north) => {
        for (const { project, unproject } of [gall, mercator]) {
          const [backEast, backNorth] = unproject(project([east, north]));
          expect(backEast).to.be.closeTo(east, 1e-6);
          expect(backNorth).to.be.closeTo(north, 1e-6);
        }
      }),
    );
  });

  it('the outline and the marks use the same projection [B16]', () => {
    // The north end of Africa (Ras Angela) and the south end of South America's mainland lie on the coast.
    for (const [east, north] of [
      [-6.0, 35.8],
      [9.86, 37.33],
      [51.0, 11.8],
    ] as const) {
      const [x, y] = gall.project([east, north]);
      const nearest = coastDistance(x * 20_000, y * 20_000);
      expect(nearest, `${east}, ${north}`).to.be.below(60);
    }
    expect(borders).to.match(/^M/);
    const kenya = labels.find(([country]) => country === 'KE')!;
    const [x, y] = gall.project([37.9, 0.5]);
    expect(kenya[1]).to.be.closeTo(x * 20_000, 100);
    expect(kenya[2]).to.be.closeTo(y * 20_000, 100);
    expect(labels.some(([country]) => country === 'AQ')).to.equal(false);
  });
});

/** Units from a point to the nearest corner of the coast. */
const coastDistance = (x: number, y: number): number => {
  let nearest = Infinity;
  for (const subpath of land.split('M').slice(1)) {
    const numbers = subpath.match(/-?\d+/g)!.map(Number);
    let [atX, atY] = [0, 0];
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      atX += numbers[index]!;
      atY += numbers[index + 1]!;
      nearest = Math.min(nearest, Math.hypot(atX - x, atY - y));
    }
  }
  return nearest;
};

describe('the map’s window', () => {
  it('shows all that is listed, also across the antimeridian, at most at its largest scale [B16]', () => {
    const near = [
      [178.4, -18.1],
      [-171.8, -13.8],
      [174.8, -36.9],
    ].map(([east = 0, north = 0]) => gall.project([east, north]));
    const view = viewOf(near, frame, 6000);
    for (const point of near) {
      const [x, y] = pixelsOf(point, view, frame.size);
      expect(x).to.be.within(30, 770);
      expect(y).to.be.within(30, 370);
    }
    expect(view.scale).to.be.greaterThan(2000);
    expect(viewOf([gall.project([6, 46])], frame, 6000).scale).to.equal(6000);
    expect(viewOf([], frame, 6000)).to.deep.equal(wholeWorld(frame));
  });

  it('stays within the poles and the scales, whatever the reader does [B16]', () => {
    const step = fc.record({
      dx: fc.integer({ min: -900, max: 900 }),
      dy: fc.integer({ min: -900, max: 900 }),
      factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let view = wholeWorld(frame);
        for (const { dx, dy, factor } of steps) {
          view = zoomed(panned(view, [dx, dy], frame), factor, frame, [dx / 4, dy / 4]);
        }
        const [west, south, east, north] = areaOf(view, frame);
        expect(south).to.be.at.least(-61);
        expect(north).to.be.at.most(90);
        for (const edge of [west, east]) expect(edge).to.be.within(-180, 180);
        expect(view.scale).to.be.at.most(64_000);
      }),
    );
  });

  it('keeps the point under the pointer in place when the scale changes', () => {
    const view = held({ centre: [0.5, -0.1], scale: 3000 }, frame);
    const point: Point = [0.52, -0.12];
    const [x, y] = pixelsOf(point, view, frame.size);
    const after = zoomed(view, 2, frame, [x - 400, y - 200]);
    const [afterX, afterY] = pixelsOf(point, after, frame.size);
    expect(afterX).to.be.closeTo(x, 1e-6);
    expect(afterY).to.be.closeTo(y, 1e-6);
  });

  it('an area contains what its window shows, also across the antimeridian [B16]', () => {
    fc.assert(
      fc.property(
        longitude,
        latitude,
        fc.double({ min: 1000, max: 60_000, noNaN: true }),
        (east, north, scale) => {
          const view = held({ centre: gall.project([east, north]), scale }, frame);
          const area = areaOf(view, frame);
          for (const [dx, dy, isIn] of [
            [0, 0, true],
            [390, 0, true],
            [-390, 190, true],
            [410, 0, false],
          ] as const) {
            const point: Point = [view.centre[0] + dx / scale, view.centre[1] + dy / scale];
            if (Math.abs(gall.unproject(point)[1]) > 83) continue;
            expect(isWithin(area, gall.unproject(point))).to.equal(isIn);
          }
        },
      ),
    );
    expect(isWithin([170, -20, -170, 0], [-175, -10])).to.equal(true);
    expect(isWithin([170, -20, -170, 0], [0, -10])).to.equal(false);
  });
});

describe('clusters', () => {
  const points = fc.array(
    fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: -0.3, max: 0.3, noNaN: true }),
    ),
    { maxLength: 200 },
  );

  it('every point is in one cluster, and the same points give the same clusters [B16]', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0.001, max: 0.2, noNaN: true }), (all, distance) => {
        const { value } = run(clustering(all, distance));
        const members = value
          .flatMap((cluster) => cluster.members)
          .sort((one, other) => one - other);
        expect(members).to.deep.equal(all.map((_, index) => index));
        expect(run(clustering(all, distance)).value).to.deep.equal(value);
      }),
    );
  });

  it('100,000 points are clustered in slices of a few thousand, between which the page can respond [B16]', () => {
    const all = [...'x'.repeat(100_000)].map((_, index): Point => [
      (index * 0.618034) % 1,
      ((index * 0.414214) % 1) / 2,
    ]);
    const { value, stops } = run(clustering(all, 0.04));
    expect(value.reduce((sum, { members }) => sum + members.length, 0)).to.equal(100_000);
    expect(stops).to.be.at.least(45);
    expect(value.length).to.be.below(1000);
  });

  it('points at one position stay together at any scale', () => {
    const { value } = run(
      clustering(
        [
          [0.5, 0],
          [0.5, 0],
          [0.5, 0],
        ],
        1e-9,
      ),
    );
    expect(value).to.have.length(1);
  });

  it('arrow keys find the next mark in a direction, straight ahead first [B17]', () => {
    const cluster = (x: number, y: number) => ({ centre: [x, y] as Point, members: [0] });
    const view = { centre: [0.5, 0] as Point, scale: 1000 };
    const [middle, right, aside, left] = pinsIn(
      [cluster(0.5, 0), cluster(0.6, 0), cluster(0.58, 0.07), cluster(0.4, 0.01)],
      view,
      frame.size,
    );
    const pins = [middle!, right!, aside!, left!];
    expect(pinTowards(pins, middle!, [1, 0])).to.equal(right);
    expect(pinTowards(pins, middle!, [-1, 0])).to.equal(left);
    expect(pinTowards(pins, middle!, [0, -1])).to.equal(undefined);
    expect(reach).to.be.at.least(44);
  });

  it('organisations without a place are left out of the map only [B16]', () => {
    const { value } = run(
      locatedOn(gall, [organisationOf('a', { position: [1, 2] }), organisationOf('b')]),
    );
    expect(value.organisations.map(({ id }) => id)).to.deep.equal(['a']);
  });
});

describe('an area', () => {
  const directory = [
    organisationOf('geneva', { position: [6.14, 46.2], services: ['legal'] }),
    organisationOf('suva', { position: [178.4, -18.1], services: ['housing'] }),
    organisationOf('nowhere', { services: ['legal'] }),
  ];

  it('narrows the list to what the map shows, and every count with it [B16]', async () => {
    const answer = await searchIn(directory)({ area: [0, 40, 10, 50] });
    expect(idsOf(answer)).to.deep.equal(['geneva']);
    expect(answer.counts.get('service')!.get('legal')).to.equal(1);
    expect(answer.counts.get('service')!.get('housing') ?? 0).to.equal(0);
    const pacific = await searchIn(directory)({ area: [170, -30, -170, 0] });
    expect(idsOf(pacific)).to.deep.equal(['suva']);
    expect([...withinArea([0, 40, 10, 50], directory)]).to.deep.equal([1, 0, 0]);
  });

  it('narrows 10,000 organisations to those within, also across the antimeridian [B16]', async () => {
    const many = manyOrganisations(10_000);
    const ask = searchIn(many);
    const idsWhere = (isIn: (east: number, north: number) => boolean): string[] =>
      many.filter(({ position }) => position && isIn(...position)).map(({ id }) => id);
    expect(idsOf(await ask({ area: [-180, -90, 180, 90] }))).to.deep.equal(idsWhere(() => true));
    expect(idsOf(await ask({ area: [-30, 0, 60, 70] }))).to.deep.equal(
      idsWhere((east, north) => east >= -30 && east <= 60 && north >= 0 && north <= 70),
    );
    const pacific = idsOf(await ask({ area: [150, -60, -120, 60] }));
    expect(pacific).to.deep.equal(
      idsWhere((east, north) => (east >= 150 || east <= -120) && north >= -60 && north <= 60),
    );
    expect(pacific.length).to.be.within(1000, 3000);
  });
});

describe('the attribute map', () => {
  it('is off, the outline, or tiles of one https host [B25]', () => {
    expect(mapKindOf('off')).to.deep.equal({ kind: 'off' });
    expect(mapKindOf('')).to.deep.equal({ kind: 'outline' });
    expect(mapKindOf('outline')).to.deep.equal({ kind: 'outline' });
    const template = 'https://tiles.example/{z}/{x}/{y}{r}.png?key=1';
    expect(mapKindOf(template)).to.deep.equal({ kind: 'tiles', template, host: 'tiles.example' });
    expect(mapKindOf('http://localhost:8000/{z}/{x}/{y}.png').kind).to.equal('tiles');
  });

  it('refuses addresses that are unsafe, each for its reason [B25]', () => {
    const why = (map: string) => {
      const kind = mapKindOf(map);
      return kind.kind === 'refused' ? kind.why : kind.kind;
    };
    expect(why('http://tiles.example/{z}/{x}/{y}.png')).to.equal('insecure');
    expect(why('javascript:alert(1)//{z}/{x}/{y}')).to.equal('address');
    expect(why('data:image/png,{z}{x}{y}')).to.equal('address');
    expect(why('tiles/{z}/{x}/{y}.png')).to.equal('address');
    expect(why('https://{s}.tiles.example/{z}/{x}/{y}.png')).to.equal('host');
    expect(why('https://{x}.evil.example/{z}/{y}.png')).to.equal('host');
    expect(why('https://tiles.example/{z}/{x}.png')).to.equal('placeholders');
    expect(why('https://tiles.example/{z}/{x}/{y}/{token}.png')).to.equal('placeholders');
    expect(why('https://me:secret@tiles.example/{z}/{x}/{y}.png')).to.equal('credentials');
    expect(why('https://')).to.equal('address');
  });
});
