import { expect } from '@open-wc/testing';
import type {
  Area,
  Position,
} from '../../../../src/elements/organisation-finder/search/geography.js';
import { withinArea } from '../../../../src/elements/organisation-finder/search/geography.js';
import { atOnce } from '../../../../src/time/slices.js';
import {
  nearestFirst,
  placing,
} from '../../../../src/elements/organisation-finder/search/distance-order.js';
import { organisationOf } from '../support.js';

const lisbon: Position = [-9.14, 38.72];
const porto: Position = [-8.61, 41.15];
const braga: Position = [-8.42, 41.55];

const organisations = [
  organisationOf('braga', { position: braga }),
  organisationOf('both', {
    position: lisbon,
    places: [{ position: porto }, { name: 'By telephone' }],
  }),
  organisationOf('nowhere'),
];

describe('an organisation with several places', () => {
  it('is as near as the nearest of them [16.6]', () => {
    const ties = Uint32Array.from([0, 1, 2]);
    const order = atOnce(nearestFirst(porto, atOnce(placing(organisations)), ties));
    expect([...order]).to.deep.equal([1, 0, 2]);
  });

  it('is in every area that one of them is in [16.6]', () => {
    const north: Area = [-9, 41, -8, 42];
    expect([...withinArea(north, organisations)]).to.deep.equal([1, 1, 0]);
  });
});
