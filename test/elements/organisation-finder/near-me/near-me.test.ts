import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { systemClock } from '../../../../src/time/clock.js';
import '../../../../src/define/organisation-finder.js';
import {
  locate,
  longest,
  type Surroundings,
} from '../../../../src/elements/organisation-finder/near-me/geolocation.js';
import { NearMe } from '../../../../src/elements/organisation-finder/near-me/near-me.js';
import {
  placesFor,
  placesOf,
} from '../../../../src/elements/organisation-finder/near-me/directory-places.js';
import type { OrganisationFinder } from '../../../../src/elements/organisation-finder/organisation-finder.js';
import {
  all,
  arrived,
  codeOf,
  finder,
  names,
  one,
  organisationOf,
  press,
  type,
  until,
  wordsOf,
} from '../support.js';

const around = (more: Partial<Surroundings>): Surroundings => ({
  isSecure: true,
  isFramed: false,
  geolocation: undefined,
  ...more,
});

const failing = (code: number, message = ''): Surroundings['geolocation'] => ({
  getCurrentPosition: (_, onError) => onError?.({ code, message } as GeolocationPositionError),
});

const finding = (longitude: number, latitude: number): Surroundings['geolocation'] => ({
  getCurrentPosition: (onPosition) =>
    onPosition({ coords: { longitude, latitude } } as GeolocationPosition),
});

const places = [
  organisationOf('geneva', {
    address: { en: '1 Lake Road, Geneva, Switzerland', ar: 'جنيف، سويسرا' },
    position: [6.14, 46.2],
  }),
  organisationOf('nowhere', { address: 'Somewhere' }),
  organisationOf('london', {
    address: '1 Harbour Street, London SW1, United Kingdom',
    position: [-0.13, 51.51],
  }),
  organisationOf('zurich', { address: '8001 Zürich, Switzerland', position: [8.54, 47.37] }),
];

const put = async (element: OrganisationFinder, text: string): Promise<HTMLInputElement> => {
  const box = (await arrived(element, '.place')) as HTMLInputElement;
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
  return box;
};

const strike = async (element: OrganisationFinder, key: string): Promise<void> => {
  one(element, '.place').dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
  await element.updateComplete;
};

describe('near me', () => {
  it('does not ask the device before a press, and says first what is asked and where it stays [B12]', async () => {
    const geolocation = navigator.geolocation;
    const original = geolocation.getCurrentPosition;
    let asked = 0;
    geolocation.getCurrentPosition = () => (asked += 1);
    try {
      const element = await finder(places);
      await press(element, '[data-facet="near"]');
      const panel = await arrived(element, '.near');
      expect(wordsOf(panel)).to.contain('sent to nobody');
      await expect(element).to.be.accessible();
      expect(asked).to.equal(0);
      await press(element, '[part="locate"]');
      expect(asked).to.equal(1);
    } finally {
      geolocation.getCurrentPosition = original;
    }
  });

  it('distinguishes denied, timed out, unavailable, insecure, framed and forbidden by a policy [B12]', async () => {
    const cases: [Surroundings, string][] = [
      [around({ geolocation: failing(1) }), 'denied'],
      [around({ geolocation: failing(1), isFramed: true }), 'framed'],
      [around({ geolocation: failing(2) }), 'unavailable'],
      [around({ geolocation: failing(3) }), 'timeout'],
      [around({ isSecure: false, geolocation: finding(1, 2) }), 'insecure'],
      [around({}), 'unavailable'],
      [around({ isForbidden: true, geolocation: finding(1, 2) }), 'forbidden'],
      [around({ isForbidden: true, isFramed: true, geolocation: finding(1, 2) }), 'framed'],
      [around({ geolocation: failing(1, 'Disabled by permissions policy.') }), 'forbidden'],
    ];
    for (const [surroundings, failure] of cases) {
      expect(await locate(surroundings, systemClock.after)).to.deep.equal({ failure });
    }
    expect(await locate(around({ geolocation: finding(1, 2) }), systemClock.after)).to.deep.equal({
      position: [1, 2],
    });
  });

  it('gives up if a browser never calls back, and not if it does [B12]', async () => {
    let fire = (): void => {};
    let stopped = 0;
    const after = (milliseconds: number, callback: () => void) => {
      expect(milliseconds).to.equal(longest);
      fire = callback;
      return () => void (stopped += 1);
    };
    const silent = locate(around({ geolocation: { getCurrentPosition: () => {} } }), after);
    fire();
    expect(await silent).to.deep.equal({ failure: 'timeout' });
    expect(await locate(around({ geolocation: finding(1, 2) }), after)).to.deep.equal({
      position: [1, 2],
    });
    expect(stopped).to.equal(1);
  });

  it('each failure has its own message, beside the place field [B12]', async () => {
    const told = new Set<string>();
    const msg = ((words: string) => words) as never;
    const textLanguages = { language: 'en', feedLanguage: 'en', messageLanguage: 'en' };
    const context = { msg, textLanguages, directory: places } as never;
    for (const surroundings of [
      around({ geolocation: failing(1) }),
      around({ geolocation: failing(1), isFramed: true }),
      around({ geolocation: failing(2) }),
      around({ geolocation: failing(3) }),
      around({ isSecure: false }),
      around({ isForbidden: true }),
    ]) {
      const holder = document.createElement('div');
      const near = new NearMe(
        { onChange: () => render(near.render(context), holder), onOrigin: () => {} },
        {
          gazetteer: codeOf(undefined),
          after: systemClock.after,
          around: () => surroundings,
        },
      );
      render(near.render(context), holder);
      holder.querySelector<HTMLElement>('[part="locate"]')!.click();
      await until(() => holder.querySelector('.failure'), 'the failure');
      told.add(wordsOf(holder.querySelector('.failure')!));
      expect(holder.querySelector('.place')).to.be.instanceOf(HTMLInputElement);
    }
    expect(told.size).to.equal(6);
  });

  it('knows places by every name and postcode in the addresses of the directory [B14]', () => {
    const known = placesOf(places, (text) => (typeof text === 'string' ? text : (text.en ?? '')));
    const found = (text: string) => placesFor(text, known).map(({ name }) => name);
    expect(found('gen')).to.deep.equal(['Geneva, Switzerland']);
    expect(found('جنيف')).to.deep.equal(['Geneva, Switzerland']);
    expect(found('8001')).to.deep.equal(['Zürich, Switzerland']);
    expect(found('zurich')).to.deep.equal(['Zürich, Switzerland']);
    expect(found('somewhere')).to.deep.equal([]);
  });

  it('separates town and country of a place as its address does [B14]', () => {
    const nameOf = (address: string) => {
      const [place] = placesOf([organisationOf('a', { address, position: [0, 0] })], String);
      return place?.name;
    };
    expect(nameOf('شارع 12، بيروت، لبنان')).to.equal('بيروت، لبنان');
    expect(nameOf('東京、日本')).to.equal('東京、日本');
  });

  it('sorts by distance from a place that was chosen; those without a point come last, labelled [B13]', async () => {
    const element = await finder(places, { units: 'kilometre' });
    await press(element, '[data-facet="near"]');
    await put(element, 'lond');
    await press(element, '.options li');
    await until(() => all(element, '.distance').length === 3, 'the distances');
    expect(names(element)).to.deep.equal(
      ['london', 'geneva', 'zurich', 'nowhere'].map((id) => `Organisation ${id}`),
    );
    expect(all(element, '[part="distance"]').map(wordsOf)).to.deep.equal([
      '0 km',
      '747 km',
      '777 km',
      'Distance not known',
    ]);
    await press(element, '[part="far"]');
    await until(() => names(element)[0] === 'Organisation geneva', 'the order of the feed');
  });

  it('the place field is a combobox: arrow keys mark, Enter chooses, Escape clears, the field keeps the focus [B17]', async () => {
    const element = await finder(places);
    await press(element, '[data-facet="near"]');
    const box = await put(element, 's');
    box.focus();
    expect(box.getAttribute('aria-expanded')).to.equal('true');
    const options = all(element, '[role="option"]');
    expect(options.length).to.be.greaterThan(1);
    await expect(element).to.be.accessible();
    await strike(element, 'ArrowUp');
    expect(box.getAttribute('aria-activedescendant')).to.equal(options.at(-1)!.id);
    await strike(element, 'ArrowDown');
    expect(box.getAttribute('aria-activedescendant')).to.equal(options[0]!.id);
    expect(options[0]!.getAttribute('aria-selected')).to.equal('true');
    expect(element.shadowRoot!.activeElement).to.equal(box);
    await strike(element, 'Escape');
    expect(box.getAttribute('aria-expanded')).to.equal('false');
    await put(element, 'lond');
    await strike(element, 'Enter');
    await until(() => all(element, '.from').length, 'the place');
    expect(wordsOf(one(element, '.from bdi'))).to.contain('London');
  });

  it('says so if no place of a name is known, and can be switched off', async () => {
    const element = await finder(places);
    await press(element, '[data-facet="near"]');
    await put(element, 'atlantis');
    await until(
      () => wordsOf(one(element, '.near')).includes('No place of that name is known here'),
      'the words',
    );
    const off = await finder(places, { 'near-me': 'off' });
    await arrived(off, '.chips');
    expect(all(off, '[data-facet="near"]')).to.deep.equal([]);
  });

  it('keeps the order of ranks with a query: distance only decides between equals [B13]', async () => {
    const element = await finder([
      organisationOf('far', { name: 'Harbour', position: [100, 0] }),
      organisationOf('near', {
        name: 'Other',
        summary: 'harbour',
        position: [-0.13, 51.51],
        address: 'London',
      }),
    ]);
    await press(element, '[data-facet="near"]');
    await put(element, 'lond');
    await press(element, '.options li');
    await type(element, 'harbour');
    expect(names(element)).to.deep.equal(['Harbour', 'Other']);
  });
});
