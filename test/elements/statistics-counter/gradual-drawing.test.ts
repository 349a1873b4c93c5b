import { expect } from '@open-wc/testing';
import { all, counter, given, HeldClock, one, until } from './figures.js';

const figuresOf = (count: number) =>
  [...Array(count).keys()].map((index) => given({ id: `figure ${index}`, value: index }));

const october = Date.UTC(2026, 9, 1);

describe('very many figures', () => {
  it('are rendered sixty at first, the rest in later tasks, in order', async () => {
    const clock = new HeldClock(october);
    const element = await counter(figuresOf(130), { environment: { clock } });
    const counts = [all(element, '.item').length];
    for (let task = 0; task < 4; task += 1) {
      clock.elapse(0);
      await element.updateComplete;
      counts.push(all(element, '.item').length);
    }
    expect(counts).to.deep.equal([60, 90, 120, 130, 130]);
    const numbers = all(element, '.final').map(({ textContent }) => Number(textContent));
    expect(numbers).to.deep.equal([...Array(130).keys()]);
  });

  it('have interactions only near the viewport, and keep them', async () => {
    const element = await counter(figuresOf(100), { layout: 'stack' });
    await until(() => all(element, '.item').length === 100);
    await until(() => one(element, '[part=copy]'));
    const last = all(element, '.item').at(-1)!;
    expect(last.querySelector('[part=copy]')).to.equal(null);
    last.scrollIntoView();
    await until(() => last.querySelector('[part=copy]'));
    scrollTo(0, 0);
    await until(() => last.getBoundingClientRect().top > 3 * innerHeight);
    expect(last.querySelector('[part=copy]')).to.exist;
  });

  it('are all rendered for printing', async () => {
    const element = await counter(figuresOf(100), { layout: 'stack' });
    await until(() => one(element, '[part=copy]'));
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(all(element, '.item [part=copy]')).to.have.length(100);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('are rendered at once with their interactions if there are at most sixty', async () => {
    const clock = new HeldClock(october);
    const element = await counter(figuresOf(60), { environment: { clock } });
    await until(() => one(element, '[part=copy]'));
    expect(all(element, '.item [part=copy]')).to.have.length(60);
    expect(one(element, '.figures').hasAttribute('data-many')).to.equal(false);
  });
});
