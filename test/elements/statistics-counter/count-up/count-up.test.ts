import { expect } from '@open-wc/testing';
import { CountUpController } from '../../../../src/elements/statistics-counter/count-up/count-up-controller.js';
import { feedOf } from '../../../support/feeds.js';
import { all, counter, frame, given, next, one } from '../figures.js';
import { hidePage } from '../../../support/hidden-page.js';

/** What the reader sees of a figure's digits at this moment. */
const seen = (element: Parameters<typeof one>[0], index = 0): string =>
  all(element, '.digits')[index]!.getAttribute('data-now') ??
  all(element, '.final')[index]!.textContent;

describe('statistics counter, counting', () => {
  it('counts once when half in view, with one start and one end event [B1, B2]', async () => {
    const element = await counter([given()], { duration: 60 });
    const heard: string[] = [];
    for (const type of ['wmb-count-start', 'wmb-count-end'] as const) {
      element.addEventListener(type, (event) => heard.push(`${type} ${event.detail.ids.join()}`));
    }
    await next(element, 'wmb-count-end');
    element.style.marginBlockStart = '5000px';
    await frame();
    await frame();
    element.style.marginBlockStart = '';
    await frame();
    await frame();
    await frame();
    expect(heard).to.deep.equal(['wmb-count-start migrants', 'wmb-count-end migrants']);
    expect(seen(element)).to.equal('232');
  });

  it('does not start before it is half in view [B1]', async () => {
    const element = await counter([given()], { duration: 60 });
    let starts = 0;
    element.addEventListener('wmb-count-start', () => (starts += 1));
    element.style.marginBlockStart = '5000px';
    const start = next(element, 'wmb-count-start');
    for (let frames = 0; frames < 5; frames += 1) await frame();
    expect(starts).to.equal(0);
    element.style.marginBlockStart = '';
    await start;
    expect(starts).to.equal(1);
  });

  it('in every frame only the digits change, and they only rise [B5, B9, B32]', async () => {
    const statistics = [
      given(),
      given({ id: 'b', value: 1600 }),
      given({ id: 'c', value: '16.40' }),
    ];
    const element = await counter(statistics, { duration: 250 });
    const boxes = () =>
      all(element, '.item, .affix, .label, .provenance, .final').map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return [x, y, width, height].join();
      });
    let counting = true;
    void next(element, 'wmb-count-end').then(() => (counting = false));
    await next(element, 'wmb-count-start');
    const still = boxes();
    const frames: number[][] = [];
    while (counting) {
      expect(boxes()).to.deep.equal(still);
      frames.push([0, 1, 2].map((index) => Number(seen(element, index).replace(',', ''))));
      await frame();
    }
    expect(boxes()).to.deep.equal(still);
    expect(frames.length).to.be.greaterThan(2);
    for (const index of [0, 1, 2]) {
      const values = frames.map((values) => values[index]!);
      expect(values).to.deep.equal([...values].sort((a, b) => a - b));
    }
    expect([0, 1, 2].map((index) => seen(element, index))).to.deep.equal(['232', '1,600', '16.40']);
  });

  it('shows the digits of the language in every frame [B7]', async () => {
    const element = await counter([given({ value: 50_000 })], { duration: 120, lang: 'ar-EG' });
    let counting = true;
    void next(element, 'wmb-count-end').then(() => (counting = false));
    await next(element, 'wmb-count-start');
    while (counting) {
      expect(seen(element)).to.match(/^[٠-٩٬]+$/);
      await frame();
    }
  });

  it('changes no text node while it counts [B3]', async () => {
    const element = await counter([given()], { duration: 120 });
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
    await next(element, 'wmb-count-end');
    await frame();
    observer.disconnect();
    expect(changes).to.equal(0);
  });

  it('ends all figures together, after at most two seconds [B32]', async () => {
    const host = await counter([given(), given({ id: 'b' })], { duration: 60_000 });
    const frames: FrameRequestCallback[] = [];
    const controller = new CountUpController(host, {
      request: (callback) => frames.push(callback),
      cancel: () => {},
    });
    for (const item of all(host, '.item')) controller.follow(item);
    const ended: string[] = [];
    controller.replay();
    host.addEventListener('wmb-count-end', ({ detail }) => ended.push(detail.ids.join()));
    frames.shift()!(1000);
    frames.shift()!(2999);
    expect(ended).to.deep.equal([]);
    frames.shift()!(3000);
    expect(ended).to.deep.equal(['migrants,b']);
    expect(frames).to.have.length(0);
  });

  for (const duration of [0, -5, NaN, 'soon']) {
    it(`with duration ${duration} shows only the final value [B31]`, async () => {
      const element = await counter([given()], { duration });
      let drawn = 0;
      const observer = new MutationObserver(() => (drawn += 1));
      const attributeFilter = ['data-now'];
      observer.observe(element.shadowRoot!, { subtree: true, attributes: true, attributeFilter });
      const end = next(element, 'wmb-count-end');
      await element.count();
      await end;
      await frame();
      expect(drawn).to.equal(0);
      expect(seen(element)).to.equal('232');
    });
  }

  it('replays without a flash of the final value, and changes no text [B22]', async () => {
    const element = await counter([given()], { duration: 100, replay: true });
    await next(element, 'wmb-count-end');
    const text = element.shadowRoot!.textContent;
    const end = next(element, 'wmb-count-end');
    one(element, '[part=replay]').click();
    expect(seen(element)).to.equal('0');
    expect(element.shadowRoot!.textContent).to.equal(text);
    await end;
    expect(seen(element)).to.equal('232');
  });

  it('shows the final value at once and ends when the tab is hidden [B2, B25]', async () => {
    const element = await counter([given()], { duration: 2000 });
    await element.count();
    let ends = 0;
    element.addEventListener('wmb-count-end', () => (ends += 1));
    expect(seen(element)).to.equal('0');
    document.dispatchEvent(new Event('visibilitychange'));
    expect([seen(element), ends]).to.deep.equal(['232', 1]);
    await frame();
    await frame();
    expect([seen(element), ends]).to.deep.equal(['232', 1]);
  });

  it('does not count what comes into view while the tab is hidden [B25]', async () => {
    const show = hidePage();
    try {
      const element = await counter([given()], { duration: 2000 });
      await element.count();
      expect(seen(element)).to.equal('232');
    } finally {
      show();
    }
  });

  it('does not count a value that a refresh brings [B1]', async () => {
    const element = await counter([given()], { duration: 30 });
    await next(element, 'wmb-count-end');
    let starts = 0;
    element.addEventListener('wmb-count-start', () => (starts += 1));
    element.data = feedOf({ statistics: [given({ value: 245e6 })] });
    await element.updateComplete;
    for (let frames = 0; frames < 5; frames += 1) await frame();
    expect(seen(element)).to.equal('245');
    expect(starts).to.equal(0);
  });

  it('is not interrupted by code that loads later [B1]', async () => {
    const series = [
      { at: 1990, value: 154e6 },
      { at: 2013, value: 232e6 },
    ];
    const element = await counter(
      [given({ series, ratio: [1, 30], stories: ['vera'], rate: 5 }), given({ id: 'b' })],
      {
        duration: 500,
        jsonLd: true,
      },
    );
    let from = 0;
    element.addEventListener('wmb-count-start', () => (from = performance.now()));
    await next(element, 'wmb-count-end');
    expect(performance.now() - from).to.be.greaterThan(400);
  });

  it('ends when the element is removed [B2]', async () => {
    const element = await counter([given()], { duration: 2000 });
    await next(element, 'wmb-count-start');
    const end = next(element, 'wmb-count-end');
    element.remove();
    await end;
  });

  it('does not start again when the element is moved [B1]', async () => {
    const element = await counter([given()], { duration: 30 });
    await next(element, 'wmb-count-end');
    let starts = 0;
    element.addEventListener('wmb-count-start', () => (starts += 1));
    element.parentElement!.append(element);
    for (let frames = 0; frames < 5; frames += 1) await frame();
    expect(starts).to.equal(0);
  });
});
