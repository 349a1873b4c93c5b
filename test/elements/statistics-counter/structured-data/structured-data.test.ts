import { expect } from '@open-wc/testing';
import { counter, given, until } from '../figures.js';

describe('figures as data for search engines', () => {
  it('add one Observation for each figure to the page with json-ld, and remove it again [B35]', async () => {
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

  it('keep a value as text that JSON numbers would round [B34]', async () => {
    const element = await counter([given({ value: '8889815748235620123' })], { jsonLd: true });
    await until(() => element.querySelector('script'));
    expect(element.querySelector('script')!.textContent).to.contain('"8889815748235620123"');
  });
});
