import { expect, fixture, html } from '@open-wc/testing';
import { asHtml, asText } from '../../../src/elements/statistics-counter/later/copying.js';
import { changeOf } from '../../../src/elements/statistics-counter/later/change.js';
import { pointsOf, size } from '../../../src/elements/statistics-counter/later/sparkline.js';
import type { StatisticsCounter } from '../../../src/elements/statistics-counter/statistics-counter.js';
import { feedOf, storyOf } from '../../support/feeds.js';
import {
  all,
  counter,
  figureIn,
  frame,
  given,
  next,
  one,
  optionsIn,
  spaces,
  until,
} from './figures.js';

const series = [
  { at: 1990, value: 154e6 },
  { at: 2000, value: 175e6 },
  { at: 2013, value: 232e6 },
];

/** Waits for what is fetched on demand. */
const shown = async (element: StatisticsCounter, selector: string): Promise<HTMLElement> => {
  await until(() => one(element, selector));
  return one<HTMLElement>(element, selector);
};

const changeIn = (more: Readonly<Record<string, unknown>>): string | undefined => {
  const { statistic, style } = figureIn('en', more);
  return changeOf(statistic, style, optionsIn('en').msg);
};

const between = (from: number, to: number) => [
  { at: 2010, value: from },
  { at: 2013, value: to },
];

describe('statistics counter, beside the figures', () => {
  it('B18: says a change in words', () => {
    expect(changeIn({ series: between(1000, 1032) })).to.equal('up 3.2% since 2010');
    expect(changeIn({ series: between(1000, 968) })).to.equal('down 3.2% since 2010');
    expect(changeIn({ series: between(5, 5) })).to.equal('unchanged since 2010');
    expect(changeIn({ series: between(0, 5) })).to.equal(undefined);
    expect(changeIn({ series: between(2.9, 3.2), style: 'percent' })).to.equal(
      'up 0.3 percentage points since 2010',
    );
  });

  it('B18: neither colour nor arrow says which way it went', async () => {
    const looks = async (to: number) => {
      const element = await counter([given({ series: between(10, to) })]);
      const change = await shown(element, '.change');
      return [getComputedStyle(change).color, change.children.length];
    };
    expect(await looks(20)).to.deep.equal(await looks(5));
  });

  it('B19: draws a series once, hidden from readers, with a table of the same values', async () => {
    const element = await counter([given({ series })]);
    const line = await shown(element, '.sparkline');
    expect(all(element, '.sparkline')).to.have.length(1);
    expect(line.getAttribute('aria-hidden')).to.equal('true');
    expect(line.querySelector('polyline')!.getAttribute('points')!.split(' ')).to.have.length(3);
    one(element, 'summary').click();
    const rows = all(element, 'tbody tr').map((row) => spaces(row.innerText));
    expect(rows).to.deep.equal(['1990 154 million', '2000 175 million', '2013 232 million']);
    await expect(element).to.be.accessible();
  });

  it('B19: places the points by year and by value', () => {
    const points = pointsOf(figureIn('en', { series }).statistic.series!);
    const { width, height, edge } = size;
    expect(points[0]).to.deep.equal({ x: edge, y: height - edge });
    expect(points[1]!.x).to.be.closeTo(edge + ((width - 2 * edge) * 10) / 23, 0.001);
    expect(points[2]).to.deep.equal({ x: width - edge, y: edge });
  });

  it('B20: draws "1 in 30" as one image of thirty people, one of them marked', async () => {
    const element = await counter([given({ ratio: [1, 30] })]);
    const image = await shown(element, '.pictogram');
    expect(image.getAttribute('role')).to.equal('img');
    expect(image.getAttribute('aria-label')).to.equal('1 in 30');
    expect(image.querySelectorAll('path')).to.have.length(30);
    expect(image.querySelectorAll('.one')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('B34: copies number, label, year, source and page as text and as HTML', () => {
    const citation = {
      sentence: '232 million <migrants>, 2013, source: UN & DESA',
      sourceUrl: 'https://www.un.org/?a=1&b="2"',
      pageUrl: 'https://page.example/',
    };
    expect(asText(citation)).to.equal(
      `${citation.sentence}\n${citation.sourceUrl}\nhttps://page.example/`,
    );
    const parsed = new DOMParser().parseFromString(asHtml(citation), 'text/html').body;
    expect(parsed.textContent).to.contain(citation.sentence);
    const links = [...parsed.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal([citation.sourceUrl, citation.pageUrl]);
  });

  it('B34: says when a figure was copied, and when the browser refused', async () => {
    const element = await counter([given()]);
    const written: unknown[] = [];
    let refuses = false;
    const write = (items: unknown) => {
      if (refuses) return Promise.reject(new Error('refused'));
      written.push(items);
      return Promise.resolve();
    };
    const clipboard = { write, writeText: write };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    try {
      one(element, '[part=copy]').click();
      await until(() => /Copied/.test(one(element, '.notice').textContent));
      expect(written).to.have.length(1);
      refuses = true;
      one(element, '[part=copy]').click();
      await until(() => /did not let/.test(one(element, '.notice').textContent));
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('B35: with json-ld puts one Observation a figure into the page, and takes it away again', async () => {
    const element = await counter([given({ low: 214e6, high: 245e6 }), given({ id: 'b' })], {
      jsonLd: true,
    });
    const scripts = () => [...element.querySelectorAll('script[type="application/ld+json"]')];
    await until(() => scripts().length === 2);
    expect(JSON.parse(scripts()[0]!.textContent)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Observation',
      name: 'international migrants',
      value: 232_000_000,
      minValue: 214_000_000,
      maxValue: 245_000_000,
      observationDate: '2013',
      subjectOf: { '@type': 'CreativeWork', name: 'UN DESA', url: 'https://www.un.org/' },
    });
    const parent = element.parentElement!;
    element.remove();
    expect(scripts()).to.have.length(0);
    parent.append(element);
    await until(() => scripts().length === 2);
    element.jsonLd = false;
    await until(() => scripts().length === 0);
  });

  it('B34: keeps a value that JSON numbers would round as text', async () => {
    const element = await counter([given({ value: '8889815748235620123' })], { jsonLd: true });
    await until(() => element.querySelector('script'));
    expect(element.querySelector('script')!.textContent).to.contain('"8889815748235620123"');
  });

  describe('from a figure to a person', () => {
    const stories = [
      storyOf('gone', { withdrawn: true, url: 'https://campaign.example/gone' }),
      storyOf('past', { consentUntil: '2020-01-01' }),
      storyOf('vera', { url: 'https://campaign.example/vera', pseudonym: 'V.' }),
      storyOf('pablo'),
    ];
    const withStories = async (ids: readonly string[]) => {
      const element = await fixture<StatisticsCounter>(html`
        <wmb-statistics-counter lang="en" duration="0"></wmb-statistics-counter>
      `);
      element.data = feedOf({ stories, statistics: [given({ stories: ids })] });
      return element;
    };

    it('B40: asks the page for the first story that may be shown, and links to its page', async () => {
      const element = await withStories(['gone', 'past', 'vera', 'pablo']);
      const link = (await shown(element, '[part=story]')) as HTMLAnchorElement;
      expect(spaces(link.textContent)).to.equal('Meet one of them: V.');
      expect(link.href).to.equal('https://campaign.example/vera');
      link.addEventListener('click', (event) => event.preventDefault(), { once: true });
      const asked = next(element, 'wmb-story-request');
      link.click();
      const { detail, bubbles, composed, cancelable } = await asked;
      expect(detail).to.deep.equal({ id: 'vera', url: 'https://campaign.example/vera' });
      expect([bubbles, composed, cancelable]).to.deep.equal([true, true, true]);
    });

    it('B40: stays on the page when a carousel there shows the story', async () => {
      const element = await withStories(['vera']);
      const link = await shown(element, '[part=story]');
      document.addEventListener('wmb-story-request', (event) => event.preventDefault(), {
        once: true,
      });
      let isHeld = false;
      const hold = (click: Event): void => {
        isHeld = click.defaultPrevented;
        // This page must stay, whatever comes of it.
        click.preventDefault();
      };
      document.addEventListener('click', hold, { once: true });
      link.click();
      expect(isHeld).to.equal(true);
    });

    it('B40: says so when nobody on the page shows a story that has no page of its own', async () => {
      const element = await withStories(['pablo']);
      const button = await shown(element, '[part=story]');
      expect(button.localName).to.equal('button');
      button.click();
      await until(() => /not on this page/.test(one(element, '.notice').textContent));
      await expect(element).to.be.accessible();
    });

    it('B40: offers nobody whose story is withdrawn or past its consent', async () => {
      const element = await withStories(['gone', 'past', 'nobody']);
      const other = await withStories(['vera']);
      await shown(other, '[part=story]');
      await frame();
      expect(one(element, '[part=copy]')).to.exist;
      expect(one(element, '[part=story]')).to.equal(undefined);
    });

    it('B40: asks nothing more of the network', async () => {
      const feed = feedOf({ stories, statistics: [given({ stories: ['vera'] })] });
      let requests = 0;
      const { fetch } = globalThis;
      globalThis.fetch = () => {
        requests += 1;
        return Promise.resolve(Response.json(feed));
      };
      try {
        const element = await fixture<StatisticsCounter>(html`
          <wmb-statistics-counter
            lang="en"
            loading="eager"
            feed="https://campaign.example/counted.json"
          ></wmb-statistics-counter>
        `);
        await shown(element, '[part=story]');
      } finally {
        globalThis.fetch = fetch;
      }
      expect(requests).to.equal(1);
    });
  });

  it('B3, B21: counting, replaying and projecting announce nothing', async () => {
    const element = await counter([given(), given({ id: 'b', rate: '1000000000000000' })], {
      duration: 60,
      replay: true,
    });
    const heard: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const within = target instanceof Element ? target : target.parentElement;
        const live = within?.closest('[aria-live], [aria-atomic], [role], output');
        if (live && live.getAttribute('role') !== 'img') heard.push(live.outerHTML);
      }
    });
    observer.observe(element.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    await next(element, 'wmb-count-end');
    one(element, '[part=replay]').click();
    await next(element, 'wmb-count-end');
    // A projection looks at the clock each second, and then draws other digits.
    await until(() => all(element, '[part=pause]').length);
    const projected = () => all(element, '.number')[1]!.textContent;
    const before = projected();
    await until(() => projected() !== before);
    await frame();
    observer.disconnect();
    expect(heard).to.deep.equal([]);
    expect(all(element, '[role=status]')).to.have.length(1);
  });

  it('B38: what can’t be fetched or is missing leaves the figures as they are', async () => {
    const { IntersectionObserver } = globalThis;
    Reflect.deleteProperty(globalThis, 'IntersectionObserver');
    try {
      const element = await counter([given()], { duration: 100 });
      expect(one(element, '.number').textContent).to.equal('232 million');
      await element.count();
      await frame();
      expect(one(element, '.digits').hasAttribute('data-now')).to.equal(false);
    } finally {
      globalThis.IntersectionObserver = IntersectionObserver;
    }
  });
});
