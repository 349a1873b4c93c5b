import { expect } from '@open-wc/testing';
import '../../../../src/define/organisation-finder.js';
import { FinderMap } from '../../../../src/elements/organisation-finder/map/finder-map.js';
import type { Area } from '../../../../src/elements/organisation-finder/search/geography.js';
import { mapKindOf } from '../../../../src/elements/organisation-finder/map/tile-template.js';
import type { OrganisationFinder } from '../../../../src/elements/organisation-finder/organisation-finder.js';
import { manyOrganisations } from '../directories.js';
import {
  all,
  arrived,
  choose,
  codeOf,
  finder,
  names,
  one,
  organisationOf,
  press,
  until,
  wordsOf,
} from '../support.js';

const around = [
  organisationOf('geneva', {
    position: [6.14, 46.2],
    countries: ['CH'],
    services: ['legal'],
    address: 'Geneva',
  }),
  organisationOf('lausanne', { position: [6.63, 46.52], countries: ['CH'], services: ['housing'] }),
  organisationOf('nairobi', { position: [36.8, -1.3], countries: ['KE'], services: ['legal'] }),
  organisationOf('suva', { position: [178.4, -18.1], countries: ['FJ'], services: ['legal'] }),
  organisationOf('nowhere', { countries: ['KE'], services: ['legal'] }),
];

/** A finder with its map open. */
const opened = async (
  organisations: readonly unknown[] = around,
  attributes: Readonly<Record<string, string>> = {},
): Promise<OrganisationFinder> => {
  const element = await finder(organisations, attributes);
  await press(element, '[data-facet="map"]');
  await until(() => all(element, '.pin').length, 'the marks');
  return element;
};

const pin = (element: OrganisationFinder, name: string): HTMLElement => {
  const found = all(element, '.pin').find((each) =>
    each.getAttribute('aria-label')!.includes(name),
  );
  if (!found) throw new Error(`There is no mark of ${name}.`);
  return found;
};

const pinNames = (element: OrganisationFinder): string[] =>
  all(element, '.pin').map((each) => each.getAttribute('aria-label')!);

const strike = (target: HTMLElement, key: string): boolean =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
  );

const countLine = (element: OrganisationFinder): string => wordsOf(one(element, '.map-foot p'));

describe('the map', () => {
  it('shows every listed organisation that has a place, gathered, with how many have none [B16]', async () => {
    const element = await opened();
    expect(pinNames(element).sort()).to.deep.equal([
      '2 organisations: Switzerland',
      'Organisation nairobi',
      'Organisation suva',
    ]);
    expect(countLine(element)).to.contain('On this part of the map: 4 of 4');
    expect(countLine(element)).to.contain('Without a place on the map: 1');
    expect(wordsOf(one(element, '.map-source'))).to.contain('Natural Earth');
  });

  it('passes axe, opened [B17]', async () => {
    await expect(await opened()).to.be.accessible();
  });

  it('filters change the map with the list [B16]', async () => {
    const element = await opened();
    await choose(element, 'service', 'housing');
    await until(() => pinNames(element).join() === 'Organisation lausanne', 'the one mark');
    expect(names(element)).to.deep.equal(['Organisation lausanne']);
  });

  it('choosing a cluster splits it; the list stays until “Search this area” is pressed [B16]', async () => {
    const element = await opened();
    const before = names(element);
    pin(element, 'Switzerland').click();
    await until(
      () => pinNames(element).some((name) => name === 'Organisation geneva'),
      'the parts',
    );
    await element.updateComplete;
    expect(all(element, '.from')).to.deep.equal([]);
    expect(names(element)).to.deep.equal(before);
    expect(countLine(element)).to.contain('2 of 4');
    await press(element, '[part="search-area"]');
    await until(() => names(element).length === 2, 'the narrowed list');
    expect(names(element)).to.deep.equal(['Organisation geneva', 'Organisation lausanne']);
    expect(pinNames(element).sort()).to.deep.equal([
      'Organisation geneva',
      'Organisation lausanne',
    ]);
    await press(element, '.from [part="far"]');
    await until(() => names(element).length === 5, 'the whole list');
  });

  it('choosing a mark highlights its result in the list and moves there; choosing in the list highlights the mark [B16]', async () => {
    const element = await opened(around, { limit: '1' });
    pin(element, 'nairobi').click();
    await element.updateComplete;
    expect(pin(element, 'nairobi').getAttribute('aria-pressed')).to.equal('true');
    expect(wordsOf(one(element, '.map-chosen'))).to.contain('Organisation nairobi');
    one(element, '.map-chosen button').click();
    await until(() => element.shadowRoot!.activeElement?.matches('.opener'), 'the result');
    expect(wordsOf(element.shadowRoot!.activeElement!)).to.equal('Organisation nairobi');
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-expanded')).to.equal('true');
    const marked = () =>
      all(element, '.on-map[aria-pressed="true"]').map((each) => each.getAttribute('aria-label'));
    expect(marked()).to.deep.equal(['On the map: Organisation nairobi']);
    one(element, '[aria-label="On the map: Organisation geneva"]').click();
    await until(
      () => pinNames(element).join() === '2 organisations: Switzerland',
      'the closer map',
    );
    expect(pin(element, 'Switzerland').getAttribute('aria-pressed')).to.equal('true');
    expect(wordsOf(one(element, '.map-chosen'))).to.contain('Organisation geneva');
    await element.updateComplete;
    expect(marked()).to.deep.equal(['On the map: Organisation geneva']);
    await expect(element).to.be.accessible();
  });

  it('the result under the pointer or with the focus is shown on the map [B16]', async () => {
    const element = await opened();
    const nairobi = all(element, '.opener')[2]!;
    nairobi.focus();
    await until(() => pin(element, 'nairobi').getAttribute('aria-pressed') === 'true', 'the hint');
    all(element, '.opener')[4]!.focus();
    await until(() => pin(element, 'nairobi').getAttribute('aria-pressed') === 'false', 'no hint');
  });

  it('organisations at one position are listed if no scale separates them [B16]', async () => {
    const spot = { position: [6.14, 46.2], countries: ['CH'] };
    const element = await opened(
      [...'x'.repeat(12)].map((_, index) => organisationOf(`${index}`, spot)),
    );
    // Each press goes closer, as long as there is a closer view.
    await until(() => {
      if (all(element, '.map-chosen').length === 0) one(element, '.pin').click();
      return all(element, '.map-chosen').length;
    }, 'the names');
    expect(all(element, '.map-chosen button')).to.have.length(8);
    expect(wordsOf(one(element, '.map-chosen'))).to.contain('And others here: 4');
  });

  it('is one tab stop; arrow keys go from mark to mark, plus and minus change the scale [B17]', async () => {
    const element = await opened();
    const stops = () => all(element, '.pin').filter((each) => each.tabIndex === 0);
    expect(stops()).to.have.length(1);
    pin(element, 'Switzerland').focus();
    const focused = () => element.shadowRoot!.activeElement!.getAttribute('aria-label')!;
    for (const [key, name] of [
      ['ArrowRight', 'Organisation suva'],
      ['ArrowLeft', 'Organisation nairobi'],
      ['ArrowUp', '2 organisations: Switzerland'],
    ] as const) {
      strike(element.shadowRoot!.activeElement as HTMLElement, key);
      expect(focused()).to.equal(name);
    }
    expect(stops()).to.have.length(1);
    expect(strike(element.shadowRoot!.activeElement as HTMLElement, 'Tab')).to.equal(true);
    const scale = (): number => Number(one(element, '.world').style.getPropertyValue('--scale'));
    const before = scale();
    strike(element.shadowRoot!.activeElement as HTMLElement, '+');
    expect(scale()).to.be.closeTo(before * 2, 1e-9);
    strike(element.shadowRoot!.activeElement as HTMLElement, '-');
    expect(scale()).to.be.closeTo(before, 1e-9);
    for (let press = 0; press < 6; press += 1) {
      strike(element.shadowRoot!.activeElement as HTMLElement, 'ArrowUp');
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement?.closest('.pins'), 'the focus').to.not.equal(null);
    }
    expect(one(element, '.pins').getAttribute('aria-describedby')).to.equal('map-help');
    expect(wordsOf(one(element, '#map-help'))).to.contain('in the list, too');
  });

  it('splitting a cluster by keyboard keeps the focus on the map, and says how many are in view [B17]', async () => {
    const element = await opened();
    pin(element, 'Switzerland').focus();
    pin(element, 'Switzerland').click();
    await until(() => pinNames(element).includes('Organisation geneva'), 'the parts');
    await until(() => element.shadowRoot!.activeElement?.matches('.pin'), 'the focus');
    await until(() => wordsOf(one(element, '[role="status"]')).includes('2 of 4'), 'the words');
  });

  it('the map is not loaded before it is opened, and removed when it is closed or switched off [B25]', async () => {
    const element = await finder(around);
    await arrived(element, '[data-facet="map"]');
    expect(all(element, '.map, .on-map')).to.deep.equal([]);
    await press(element, '[data-facet="map"]');
    await until(() => all(element, '.pin').length, 'the marks');
    await press(element, '[data-facet="map"]');
    expect(all(element, '.map, .on-map')).to.deep.equal([]);
    const off = await finder(around, { map: 'off' });
    await arrived(off, '.chips');
    expect(all(off, '[data-facet="map"]')).to.deep.equal([]);
  });

  it('an unsafe address of tiles is refused with a message, and the outline shown [B25]', async () => {
    const element = await opened(around, { map: 'http://tiles.example/{z}/{x}/{y}.png' });
    expect(wordsOf(one(element, '.map-source'))).to.contain('does not begin with https');
    expect(all(element, '.outline')).to.have.length(1);
  });

  it('west is left also in a right-to-left language [B25]', async () => {
    const element = await opened(around, { lang: 'ar' });
    const [kenya, fiji] = all(element, '.pin')
      .map((each) => Number.parseFloat(each.style.getPropertyValue('--x')))
      .sort((one, other) => one - other)
      .slice(-2);
    expect(kenya!).to.be.below(fiji!);
    expect(one(element, '.map-canvas').dir).to.equal('ltr');
  });
});

describe('a map alone', () => {
  const template = 'https://tiles.example/{z}/{x}/{y}.png';
  const msg = ((words: unknown) =>
    typeof words === 'string'
      ? words
      : (words as { strings: string[] }).strings.join('…')) as never;
  const textLanguages = { language: 'en', feedLanguage: 'en', messageLanguage: 'en' };
  const found = around;

  const mapOf = (tileCode?: ConstructorParameters<typeof FinderMap>[2]) => {
    const areas: Area[] = [];
    const map = new FinderMap(
      mapKindOf(tileCode ? template : 'outline'),
      { onArea: (area) => areas.push(area), onPoint: () => {}, onMark: () => {}, onTell: () => {} },
      tileCode ?? codeOf(undefined),
    );
    map.element.style.inlineSize = '600px';
    document.body.append(map.element);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.map-canvas { position: relative; inline-size: 600px; block-size: 300px }');
    document.adoptedStyleSheets.push(sheet);
    const update = (listed = found) =>
      map.update({
        msg,
        textLanguages,
        found: listed,
        origin: undefined,
        area: undefined,
        attribution: '© The mappers',
      });
    const done = () => {
      map.remove();
      map.element.remove();
      document.adoptedStyleSheets.pop();
    };
    return { map, update, done };
  };

  const stub = () => {
    const shown: { readonly scale: number }[] = [];
    let removed = 0;
    class Tiles {
      show(view: { readonly scale: number }): void {
        shown.push(view);
      }
      remove(): void {
        removed += 1;
      }
    }
    const tileCode = codeOf({ Tiles, sharpScale: (scale: number) => scale } as never);
    return { shown, tileCode, removed: () => removed };
  };

  it('thousands of organisations are on the map, in a few dozen marks [B16]', async () => {
    const { map, update, done } = mapOf();
    const inhabited = manyOrganisations(14_000).filter(
      ({ position }) => Math.abs(position![1]) < 55,
    );
    const many = inhabited.slice(0, 8000);
    void update(many);
    await until(() => map.element.querySelector('.pin'), 'the marks');
    expect(map.element.querySelectorAll('.pin').length).to.be.within(5, 150);
    const counts = [...map.element.querySelectorAll('.pin')].map(
      (each) => Number(wordsOf(each).replace(',', '')) || 1,
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(many.length);
    done();
  });

  it('tiles are drawn below the same marks, with attribution and a note on privacy [B25]', async () => {
    const { shown, tileCode, removed } = stub();
    const { map, update, done } = mapOf(tileCode);
    void update();
    await until(() => shown.length > 0 && map.element.querySelector('.pin'), 'the tiles');
    expect(map.element.querySelector('.outline')).to.equal(null);
    const words = wordsOf(map.element.querySelector('.map-source')!);
    expect(words).to.contain('© The mappers');
    expect(words).to.contain('sees what part of it you look at');
    done();
    expect(removed()).to.equal(1);
  });

  it('tiles depend on the reader’s moves of the map, never on what was found or typed [B24]', async () => {
    const { shown, tileCode } = stub();
    const { map, update, done } = mapOf(tileCode);
    void update();
    await until(() => map.element.querySelector('.pin'), 'the marks');
    const before = shown.length;
    const { scale } = shown.at(-1)!;
    await update(found.slice(0, 1));
    await until(() => map.element.querySelectorAll('.pin').length === 1, 'the one mark');
    expect(shown.slice(before).every((view) => view.scale === scale)).to.equal(true);
    map.element.querySelector<HTMLElement>('[aria-label="Zoom in"]')!.click();
    expect(shown.at(-1)!.scale).to.be.closeTo(scale * 2, 1e-6);
    done();
  });

  it('the outline is shown, with the reason, if tiles can’t be drawn [B25]', async () => {
    const { map, update, done } = mapOf(codeOf(undefined));
    void update();
    await until(() => map.element.querySelector('.outline'), 'the outline');
    expect(wordsOf(map.element.querySelector('.map-source')!)).to.contain('could not be loaded');
    await until(() => map.element.querySelectorAll('.pin').length === 3, 'the marks');
    done();
  });
});
