import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { feedOf, storyOf } from '../support/feeds.js';
import type { TestWidget } from './support.js';
import { find } from './support.js';

const data = feedOf({
  stories: [storyOf('a', { headline: { en: 'Bread', ar: 'خبز' }, name: { fr: 'Amélie' } })],
});

const widget = async (attributes: Readonly<Record<string, string>> = {}) => {
  const element = document.createElement('test-widget') as TestWidget;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await fixture(html`${Object.assign(element, { data })}`);
  return element;
};

const tags = (element: Element): (string | undefined)[] => [
  find(element, '.heading')?.localName,
  find(element, 'li > *')?.localName,
];

const section = (element: Element): HTMLElement => find(element, '.widget')!;

describe('headings', () => {
  it('have levels 2 and 3 by default, and 2 without a heading', async () => {
    expect(tags(await widget({ heading: 'Stories' }))).to.deep.equal(['h2', 'h3']);
    expect(tags(await widget())).to.deep.equal([undefined, 'h2']);
  });

  it('have the level that the page sets, 2 to 6', async () => {
    for (const [level, expected] of [
      ['3', ['h3', 'h4']],
      ['5', ['h5', 'h6']],
      ['6', ['h6', 'h6']],
      ['9', ['h6', 'h6']],
      ['1', ['h2', 'h3']],
      ['-4', ['h2', 'h3']],
      ['four', ['h2', 'h3']],
      ['4.7', ['h4', 'h5']],
    ] as const) {
      const element = await widget({ heading: 'Stories', 'heading-level': level });
      expect(tags(element), level).to.deep.equal(expected);
    }
  });

  it('name the element; without one, its own name does', async () => {
    expect(section(await widget({ heading: 'Ours' })).ariaLabel).to.equal('Ours');
    expect(section(await widget()).ariaLabel).to.equal('Test stories');
  });
});

describe('language and direction', () => {
  it('follow the element’s own lang', async () => {
    expect(section(await widget({ lang: 'ar' })).dir).to.equal('rtl');
    expect(section(await widget({ lang: 'en' })).dir).to.equal('ltr');
  });

  it('are those of the messages if the page’s language has no catalogue', async () => {
    const box = await fixture(html`
      <div lang="ur" dir="rtl"><test-widget .data=${data} .heading=${'خبریں'}></test-widget></div>
    `);
    const element = box.querySelector<TestWidget>('test-widget')!;
    await waitUntil(() => find(element, 'h2'));
    expect(section(element)).to.include({ lang: 'en', dir: 'ltr' });
    expect(find(element, '.heading bdi')).to.include({ lang: 'ur', dir: 'rtl' });
  });

  it('are the page’s if it sets dir, or no lang', async () => {
    expect(section(await widget({ lang: 'ar', dir: 'ltr' })).hasAttribute('dir')).to.equal(false);
    expect(section(await widget()).hasAttribute('dir')).to.equal(false);
  });

  it('are inherited from around the element', async () => {
    const box = await fixture(html`
      <div lang="ar" dir="rtl"><test-widget .data=${data}></test-widget></div>
    `);
    const element = box.querySelector<TestWidget>('test-widget')!;
    // Its words come first.
    await waitUntil(() => find(element, 'h2'));
    expect(getComputedStyle(section(element)).direction).to.equal('rtl');
    expect(find(element, 'h2')!.textContent).to.equal('خبز');
  });

  it('are set on text in another language', async () => {
    const element = await widget({ lang: 'en' });
    expect(section(element).lang).to.equal('en');
    expect(find(element, 'h2 bdi')!.hasAttribute('lang')).to.equal(false);
    expect(find(element, 'p bdi')!.lang).to.equal('fr');
  });
});

describe('colour scheme', () => {
  const dark = 'rgb(21, 25, 30)';
  const light = 'rgb(255, 253, 249)';
  const background = (element: Element) => getComputedStyle(section(element)).backgroundColor;

  it('is fixed by the attribute', async () => {
    expect(background(await widget({ 'color-scheme': 'dark' }))).to.equal(dark);
    expect(background(await widget({ 'color-scheme': 'light' }))).to.equal(light);
  });

  it('is the page’s if that sets color-scheme', async () => {
    for (const [scheme, expected] of [
      ['dark', dark],
      ['light', light],
    ] as const) {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.colorScheme = scheme;
      const element = document.createElement('test-widget') as TestWidget;
      box.append(Object.assign(element, { data }));
      await element.updateComplete;
      expect(background(element), scheme).to.equal(expected);
    }
  });

  it('is the reader’s if the page sets none', async () => {
    const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
    const element = await widget();
    expect(element.matches(':state(reader-scheme)')).to.equal(true);
    expect(background(element)).to.equal(prefersDark ? dark : light);
  });
});

describe('the element as a guest', () => {
  it('is a block, and not displayed when hidden', async () => {
    const element = await widget();
    expect(getComputedStyle(element).display).to.equal('block');
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('uses no inline style and no style element', async () => {
    const root = (await widget()).shadowRoot!;
    expect(root.querySelectorAll('[style], style')).to.have.length(0);
    expect(root.adoptedStyleSheets).not.to.have.length(0);
  });

  it('takes no focus', async () => {
    await widget();
    expect(document.activeElement).to.equal(document.body);
  });
});
