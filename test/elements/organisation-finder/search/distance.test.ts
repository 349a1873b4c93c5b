import { expect } from '@open-wc/testing';
import { kilometresBetween } from '../../../../src/elements/organisation-finder/search/geography.js';
import {
  distanceText,
  unitOf,
} from '../../../../src/elements/organisation-finder/near-me/distance-text.js';

type Pair = readonly [number, number, number, number, number];

describe('distances', () => {
  it('are within 0.6 % of the geodesic on 1,000 pairs, also across the antimeridian [B13]', async () => {
    const address = new URL('../../../../data/organisation-finder/geodesics.json', import.meta.url);
    const { pairs } = (await (await fetch(address)).json()) as { pairs: readonly Pair[] };
    expect(pairs).to.have.length(1000);
    for (const [longitude, latitude, toLongitude, toLatitude, kilometres] of pairs) {
      const found = kilometresBetween([longitude, latitude], [toLongitude, toLatitude]);
      expect(Math.abs(found - kilometres)).to.be.at.most(kilometres * 0.006);
    }
  });

  it('are in miles where road signs are, in kilometres elsewhere, or as the partner says [B13]', () => {
    expect(unitOf('auto', ['en-US'])).to.equal('mile');
    expect(unitOf('auto', ['en-GB'])).to.equal('mile');
    expect(unitOf('auto', ['fr-CA'])).to.equal('kilometer');
    expect(unitOf('auto', ['en', 'en-KE'])).to.equal('kilometer');
    expect(unitOf('auto', ['en'])).to.equal('kilometer');
    expect(unitOf('kilometre', ['en-US'])).to.equal('kilometer');
    expect(unitOf('mile', ['de-DE'])).to.equal('mile');
  });

  it('have one decimal below ten, and none above [B13]', () => {
    expect(distanceText(1.234, 'kilometer', 'en')).to.equal('1.2 km');
    expect(distanceText(12.34, 'kilometer', 'en')).to.equal('12 km');
    expect(distanceText(160.9344, 'mile', 'en')).to.equal('100 mi');
    expect(distanceText(3.2, 'kilometer', 'fr').replace(/\s/g, ' ')).to.equal('3,2 km');
  });
});
