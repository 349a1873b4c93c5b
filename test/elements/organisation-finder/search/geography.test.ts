import { expect } from '@open-wc/testing';
import {
  type Area,
  isWithin,
  type Position,
  withinArea,
} from '../../../../src/elements/organisation-finder/search/geography.js';
import { organisationOf } from '../support.js';

describe('an area', () => {
  const within = (area: Area, ...points: Position[]) =>
    points.map((point) => isWithin(area, point));

  it('contains what is between its sides, and what is on them', () => {
    const area: Area = [-10, 40, 20, 50];
    expect(within(area, [0, 45], [-10, 40], [20, 50])).to.deep.equal([true, true, true]);
    expect(within(area, [-10.1, 45], [20.1, 45])).to.deep.equal([false, false]);
    expect(within(area, [0, 39.9], [0, 50.1])).to.deep.equal([false, false]);
  });

  it('goes across the antimeridian if its west is greater than its east', () => {
    const fiji: Area = [170, -25, -170, -10];
    expect(within(fiji, [175, -20], [-175, -20], [170, -10], [-170, -25])).to.deep.equal([
      true,
      true,
      true,
      true,
    ]);
    expect(within(fiji, [169, -20], [-169, -20], [0, -20], [175, -9])).to.deep.equal([
      false,
      false,
      false,
      false,
    ]);
  });

  it('can be one meridian', () => {
    expect(within([5, 0, 5, 10], [5, 5], [6, 5])).to.deep.equal([true, false]);
  });

  it('contains organisations that have a place in it', () => {
    const organisations = [
      organisationOf('in', { position: [0, 45] }),
      organisationOf('out', { position: [0, 5] }),
      organisationOf('nowhere'),
    ];
    expect([...withinArea([-10, 40, 20, 50], organisations)]).to.deep.equal([1, 0, 0]);
  });
});
