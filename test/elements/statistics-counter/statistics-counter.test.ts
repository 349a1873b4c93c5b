import { expect } from '@open-wc/testing';
import { feedOf } from '../../support/feeds.js';
import { all, asLatin, counter, given, one, spaces } from './figures.js';

describe('statistics counter', () => {
  it('is accessible', async () => {
    const element = await counter([
      given(),
      given({ id: 'b', value: null, low: 214e6, high: 245e6 }),
      given({ id: 'c', value: null, note: 'A note.', qualifier: 'about' }),
    ]);
    await expect(element).to.be.accessible();
  });

  it('is accessible when empty', async () => {
    const element = await counter([]);
    expect(element.shadowRoot!.textContent).to.contain('no figures');
    await expect(element).to.be.accessible();
  });

  it('contains the final text once, as text, from the first render [B3, B26]', async () => {
    const element = await counter([given()], { duration: 2000 });
    expect(one(element, '.number').textContent).to.equal('232 million');
    expect(element.shadowRoot!.textContent.match(/232/g)).to.have.length(1);
  });

  it('is a list of statements that read as one sentence each, without a heading [B4]', async () => {
    const element = await counter([given(), given({ id: 'b' })]);
    const [first] = all(element, 'ul > li > .statement');
    expect(spaces(first!.textContent)).to.equal(
      '232 million international migrants, 2013, source: UN DESA',
    );
    expect(all(element, 'h2, h3, h4, h5, h6')).to.have.length(0);
  });

  it('shows a band for a value with an interval, read as "between … and …" [B14, B39]', async () => {
    const element = await counter([given({ low: 214e6, high: 245e6 })]);
    const [low, high, mark] = ['.from', '.to', '.mark'].map((name) => {
      const { left, width } = one(element, `.band ${name}`).getBoundingClientRect();
      return left + width / 2;
    });
    expect(mark).to.be.closeTo(low! + ((high! - low!) * 18) / 31, 1);
    const [read, seen] = [...one(element, '.interval').children];
    expect(read!.textContent).to.equal('between 214 and 245 million');
    expect(seen!.textContent).to.equal('214–245 million');
    expect(seen!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('shows source, link and year as text [B16]', async () => {
    const element = await counter([given()]);
    expect(spaces(one(element, '.provenance').innerText)).to.equal('2013, source: UN DESA');
    expect(one<HTMLAnchorElement>(element, '.provenance a').href).to.equal('https://www.un.org/');
  });

  it('leaves out a figure without a source, and reports it [B16]', async () => {
    const element = await counter([given(), given({ id: 'b', source: {} })]);
    expect(all(element, '.item')).to.have.length(1);
  });

  it('shows a display text, and the whole number as text beside it [B12]', async () => {
    const display = { en: 'two in three billion' };
    const element = await counter([given({ value: 232_456_789, display })]);
    expect(one(element, '.number').textContent).to.equal(display.en);
    expect(one(element, '[part=full]').innerText).to.equal('In full: 232,456,789');
    expect(all(element, '[title]')).to.have.length(0);
  });

  it('keeps room over every number where a qualifier stands over one of them', async () => {
    const isKept = async (more: Record<string, unknown>): Promise<boolean> => {
      const element = await counter([given(), given({ id: 'other', ...more })]);
      return one(element, '.figures').hasAttribute('data-qualified');
    };
    expect(await isKept({}), 'none').to.equal(false);
    expect(await isKept({ qualifier: 'over' }), 'a word').to.equal(true);
    expect(await isKept({ low: 232e6, high: 232e6 }), 'ends that are one').to.equal(true);
    expect(await isKept({ low: 214e6, high: 245e6 }), 'an interval').to.equal(false);
    expect(await isKept({ value: null, qualifier: 'about' }), 'no number').to.equal(false);
  });

  it('shows qualifier and age in words [B15, B17]', async () => {
    const element = await counter([given({ qualifier: 'about', year: 1990 })], { staleAfter: 5 });
    expect(spaces(one(element, '.statement').textContent)).to.equal(
      'about 232 million international migrants, 1990, latest available, source: UN DESA',
    );
    expect(one(element, '.figure').innerText).not.to.match(/[~+]/);
  });

  it('shows the other figures if one is invalid [B27]', async () => {
    const element = await counter([
      given({ value: 0 }),
      given({ id: 'b', value: 'abc' }),
      given({ id: 'c', value: null }),
      given({ id: 'd', value: '5', currency: 'dollars', style: 'currency' }),
    ]);
    const texts = all(element, '.number, .missing').map(({ textContent }) => textContent);
    expect(texts).to.deep.equal(['0', 'no data', '5']);
  });

  it('fires wmb-load once its figures are rendered', async () => {
    const element = document.createElement('wmb-statistics-counter');
    element.lang = 'en';
    const told = new Promise<number>((resolve) => {
      element.addEventListener('wmb-load', () => resolve(all(element, '.item').length));
    });
    element.data = feedOf({ statistics: [given({ qualifier: 'about' })] });
    document.body.append(element);
    expect(await told).to.equal(1);
    element.remove();
  });

  it('keeps a display text in one piece, since some scripts join their letters [B38]', async () => {
    const element = await counter([given({ display: { ar: 'مليون' } })], { lang: 'ar' });
    expect(getComputedStyle(one(element, '.digits')).letterSpacing).to.match(/^(?:normal|0px)$/);
  });

  it('shows the figures of ids, in that order', async () => {
    const element = await counter([given({ id: 'a', value: 1 }), given({ id: 'b', value: 2 })], {
      figures: 'b  nobody a',
    });
    expect(all(element, '.number').map(({ textContent }) => textContent)).to.deep.equal(['2', '1']);
  });

  it('follows numbering-system [B7]', async () => {
    const element = await counter([given({ value: 5 })], {
      lang: 'ar-EG',
      numberingSystem: 'latn',
    });
    expect(one(element, '.number').textContent).to.equal('5');
    element.removeAttribute('numbering-system');
    element.numberingSystem = '';
    await element.updateComplete;
    expect(one(element, '.number').textContent).to.equal('٥');
  });

  it('has exactly the final text in a selection, also while it counts [B33]', async () => {
    const element = await counter([given({ value: 592e9, style: 'currency', currency: 'USD' })], {
      duration: 2000,
    });
    await element.count();
    expect(one(element, '.digits').dataset.now).to.equal('0');
    const selection = getSelection()!;
    const range = new Range();
    range.selectNodeContents(one(element, '.number'));
    expect(range.toString()).to.equal('$592 billion');
    selection.removeAllRanges();
    expect(one(element, '.number').innerText).to.equal('$592 billion');
  });

  it('aligns numbers of different sizes on one baseline [B36]', async () => {
    const element = await counter([
      given({ value: 100 }),
      given({ id: 'b', value: '8889815748235620123' }),
      given({ id: 'c', value: null }),
    ]);
    element.parentElement!.style.width = '1000px';
    const lines = all(element, '.digits, .missing').map((digits) => {
      const { fontSize } = getComputedStyle(digits);
      const probe = document.createElement('span');
      probe.style.display = 'inline-block';
      digits.append(probe);
      const { bottom } = probe.getBoundingClientRect();
      probe.remove();
      return { fontSize, bottom };
    });
    expect(new Set(lines.map(({ fontSize }) => fontSize)).size).to.equal(3);
    for (const { bottom } of lines) expect(bottom).to.be.closeTo(lines[0]!.bottom, 0.5);
  });

  it('keeps a sign behind Latin letters in right-to-left text [B11]', async () => {
    const element = await counter(
      [given({ value: '1250.50', style: 'currency', currency: 'USD' })],
      { lang: 'ar' },
    );
    const affix = all(element, '.affix').find(({ textContent }) => textContent.includes('US$'))!;
    const walker = document.createTreeWalker(affix, NodeFilter.SHOW_TEXT);
    while (!walker.nextNode()?.textContent?.includes('US$'));
    const text = walker.currentNode;
    const from = text.textContent!.indexOf('US$');
    const lefts = [0, 1, 2].map((index) => {
      const range = new Range();
      range.setStart(text, from + index);
      range.setEnd(text, from + index + 1);
      return range.getBoundingClientRect().left;
    });
    expect(lefts).to.deep.equal([...lefts].sort((one, other) => one - other));
    expect(new Set(lefts).size).to.equal(3);
  });

  for (const lang of [
    'en',
    'fr',
    'es',
    'de',
    'ru',
    'pt',
    'it',
    'pl',
    'ar',
    'fa',
    'hi',
    'bn',
    'ta',
    'ja',
    'zh',
  ]) {
    it(`neither clips nor overflows at 280 px in ${lang} [B36]`, async () => {
      const unit = { style: 'unit', unit: 'kilometer-per-hour' };
      const element = await counter(
        [
          given({ value: '8889815748235620000' }),
          given({ id: 'b', value: 592_123_456, notation: 'standard', ...unit }),
          given({
            id: 'c',
            value: null,
            low: '592123456',
            high: '600123456',
            notation: 'standard',
          }),
          given({ id: 'd', value: 592e9, style: 'currency', currency: 'USD' }),
        ],
        { lang },
      );
      element.style.width = '280px';
      const edge = element.getBoundingClientRect();
      for (const part of all(element, '.number, .number *, .label, .provenance')) {
        const { left, right } = part.getBoundingClientRect();
        if (part.closest('.visually-hidden')) continue;
        expect(left, part.outerHTML).to.be.at.least(edge.left);
        expect(right, part.outerHTML).to.be.at.most(edge.right);
      }
      expect(asLatin(one(element, '.number').textContent)).to.match(/8/);
    });
  }
});
