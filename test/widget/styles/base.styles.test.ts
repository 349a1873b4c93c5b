import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { addStyles } from '../../../src/widget/sheets.js';
import { base } from '../../../src/widget/styles/base.styles.js';
import { controls } from '../../../src/widget/styles/controls.styles.js';
import { feedOf, storyOf } from '../../support/feeds.js';
import { find, type TestWidget } from '../support.js';

const data = feedOf({ stories: [storyOf('a', { url: 'https://campaign.example/a' })] });

const widget = async (scheme: string): Promise<TestWidget> => {
  const element = Object.assign(document.createElement('test-widget') as TestWidget, {
    data,
    lang: 'en',
  });
  element.setAttribute('color-scheme', scheme);
  await fixture<TestWidget>(html`${element}`);
  addStyles(element.renderRoot, controls);
  return element;
};

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** A computed colour as red, green and blue, 0 to 255. */
const channels = (color: string): readonly number[] => {
  canvas.fillStyle = '#f0f';
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  expect(alpha, color).to.equal(255);
  return [red, green, blue];
};

/** Whether two colours are the same but for rounding. */
const near = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((channel, index) => Math.abs(channel - other[index]!) <= 1);

/** Relative luminance, WCAG 2.2. */
const luminance = (color: string): number => {
  const linear = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
};

/** The colour of a token within an element. */
const tokenOf = (element: Element) => {
  const probe = document.createElement('span');
  find(element, '.widget')!.append(probe);
  return (token: string): string => {
    probe.style.color = '';
    probe.style.color = `var(--_${token})`;
    return getComputedStyle(probe).color;
  };
};

const contrast = (token: (name: string) => string, over: string, under: string): number => {
  const [lighter, darker] = [luminance(token(over)), luminance(token(under))].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
};

const inks = ['text', 'muted', 'accent', 'second'];
const papers = ['surface', 'raised'];

/** Colours of visual-design.md by token: light, dark. */
const table: Readonly<Record<string, readonly [string, string]>> = {
  surface: ['rgb(255, 253, 249)', 'rgb(21, 25, 30)'],
  raised: ['rgb(245, 238, 227)', 'rgb(30, 36, 43)'],
  text: ['rgb(28, 36, 48)', 'rgb(243, 238, 230)'],
  muted: ['rgb(86, 96, 109)', 'rgb(169, 178, 189)'],
  accent: ['rgb(166, 61, 20)', 'rgb(255, 159, 112)'],
  second: ['rgb(13, 90, 97)', 'rgb(116, 201, 209)'],
  line: ['rgb(216, 205, 189)', 'rgb(57, 66, 76)'],
  focus: ['rgb(11, 87, 208)', 'rgb(168, 199, 250)'],
};

describe('colours', () => {
  for (const [index, scheme] of ['light', 'dark'].entries()) {
    it(`are those of the table in ${scheme}`, async () => {
      const token = tokenOf(await widget(scheme));
      for (const [name, colors] of Object.entries(table)) {
        expect(token(name), name).to.equal(colors[index]);
      }
    });

    it(`have a contrast of 4.5:1 as text in ${scheme}`, async () => {
      const token = tokenOf(await widget(scheme));
      for (const ink of inks) {
        for (const paper of papers) {
          expect(contrast(token, ink, paper), `${ink} on ${paper}`).to.be.at.least(4.5);
        }
      }
      expect(contrast(token, 'accent-text', 'accent')).to.be.at.least(4.5);
      for (const ink of ['text', 'accent']) {
        expect(contrast(token, ink, 'accent-soft'), `${ink} on accent-soft`).to.be.at.least(4.5);
      }
    });

    it(`have a focus ring with a contrast of 3:1 in ${scheme}`, async () => {
      const token = tokenOf(await widget(scheme));
      for (const paper of papers) expect(contrast(token, 'focus', paper)).to.be.at.least(3);
    });

    it(`have readable text in and on any accent colour in ${scheme} (WCAG 2.2 SC 1.4.3)`, async () => {
      const element = await widget(scheme);
      const token = tokenOf(element);
      const accents = fc.integer({ min: 0, max: 0xff_ff_ff });
      const examples = [0xff_d0_00, 0x00_33_66, 0x2a_b7_0c, 0xff_00_80, 0x1d_4e_d8, 0, 0xff_ff_ff];
      fc.assert(
        fc.property(accents, (accent) => {
          const color = `#${accent.toString(16).padStart(6, '0')}`;
          element.style.setProperty('--wmb-color-accent', color);
          for (const paper of [...papers, 'accent-soft']) {
            const ratio = contrast(token, 'accent', paper);
            expect(ratio, `${color} on ${paper}`).to.be.at.least(4.5);
          }
          expect(contrast(token, 'accent-text', 'accent'), color).to.be.at.least(4.5);
        }),
        { examples: examples.map((accent) => [accent]), numRuns: 100 },
      );
    });

    it(`follow a surface that the page sets in ${scheme}`, async () => {
      const element = await widget(scheme);
      const token = tokenOf(element);
      for (const surface of ['#101418', '#ffffff', '#f2f7ff', '#002b36']) {
        element.style.setProperty('--wmb-color-surface', surface);
        for (const accent of ['#1d4ed8', '#ffd000', '#808080', 'rgb(29 78 216 / 0.5)']) {
          element.style.setProperty('--wmb-color-accent', accent);
          const ratio = contrast(token, 'accent', 'surface');
          expect(ratio, `${accent} on ${surface}`).to.be.at.least(4.5);
        }
      }
    });
  }

  it('keep an accent that can be read as it is', async () => {
    const element = await widget('light');
    element.style.setProperty('--wmb-color-accent', '#1d4ed8');
    expect(near(channels(tokenOf(element)('accent')), [29, 78, 216])).to.equal(true);
  });

  it('can each be set by its public name, on the element or around it', async () => {
    const element = await widget('light');
    const token = tokenOf(element);
    const publicNames: Readonly<Record<string, string>> = {
      surface: 'surface',
      raised: 'surface-raised',
      text: 'text',
      muted: 'text-muted',
      accent: 'accent',
      'accent-text': 'accent-text',
      second: 'second',
      line: 'line',
      focus: 'focus',
    };
    expect(Object.keys(publicNames)).to.include.members(Object.keys(table));
    for (const target of [element, element.parentElement!]) {
      for (const [name, open] of Object.entries(publicNames)) {
        target.style.setProperty(`--wmb-color-${open}`, 'rgb(1, 2, 3)');
        expect(near(channels(token(name)), [1, 2, 3]), open).to.equal(true);
        target.style.removeProperty(`--wmb-color-${open}`);
        expect(near(channels(token(name)), [1, 2, 3]), open).to.equal(false);
      }
    }
  });

  it('apply to their targets', async () => {
    const element = await widget('light');
    element.style.setProperty('--wmb-color-focus', 'rgb(1, 2, 3)');
    element.style.setProperty('--wmb-color-surface', 'rgb(4, 5, 6)');
    element.style.setProperty('--wmb-color-text', 'rgb(7, 8, 9)');
    const box = getComputedStyle(find(element, '.widget')!);
    expect(box.backgroundColor).to.equal('rgb(4, 5, 6)');
    expect(box.color).to.equal('rgb(7, 8, 9)');
    const rings = [...(base.styleSheet?.cssRules ?? [])].filter(
      (rule): rule is CSSStyleRule =>
        rule instanceof CSSStyleRule && rule.selectorText.includes(':focus-visible'),
    );
    expect(rings.map(({ style }) => style.outlineColor || style.outline)).to.satisfy(
      (outlines: readonly string[]) =>
        outlines.length > 0 && outlines.every((outline) => outline.includes('var(--_focus)')),
    );
  });
});

describe('sizes', () => {
  it('can be set by public tokens', async () => {
    const element = await widget('light');
    const box = find<HTMLElement>(element, '.widget')!;
    const set = (name: string, value: string) => element.style.setProperty(`--wmb-${name}`, value);
    set('padding', '7px');
    set('radius', '9px');
    set('font-family', 'monospace');
    set('min-block-size', '777px');
    const { padding, borderRadius, fontFamily, minBlockSize } = getComputedStyle(box);
    expect([padding, borderRadius, fontFamily, minBlockSize]).to.deep.equal([
      '7px',
      '9px',
      'monospace',
      '777px',
    ]);
  });
});

const torture = `
  * { all: revert }
  test-widget, * {
    text-transform: uppercase; letter-spacing: 1em; word-spacing: 1em; text-indent: 3em;
    text-align: center; text-shadow: 0 0 3px red; -webkit-text-fill-color: red;
    writing-mode: vertical-rl; pointer-events: none; cursor: wait; white-space: pre;
    line-height: 3; font-size: 40px; font-style: italic; font-weight: 900;
    font-variant-caps: small-caps; list-style: square inside; tab-size: 20; hyphens: none;
    word-break: break-all; color: red; text-align-last: right; border-collapse: collapse;
  }
`;

const inherited = [
  'text-transform letter-spacing word-spacing text-indent text-align text-shadow',
  '-webkit-text-fill-color writing-mode pointer-events cursor white-space line-height font-size',
  'font-style font-weight font-variant-caps list-style-type list-style-position tab-size',
  'word-break color text-align-last border-collapse',
].flatMap((line) => line.split(' '));

const stylesWithin = (element: Element): Record<string, string>[] =>
  ['.widget', 'h2', 'h2 bdi', '.muted', 'li', 'a'].map((selector) => {
    const computed = getComputedStyle(find(element, selector)!);
    return Object.fromEntries(
      inherited.map((name) => [`${selector} ${name}`, computed.getPropertyValue(name)]),
    );
  });

describe('visually hidden text', () => {
  it('does not widen the page, however long it is', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const element = await widget('light');
      const words = document.createElement('span');
      Object.assign(words, { className: 'visually-hidden', textContent: 'a story '.repeat(200) });
      find(element, '.widget')!.append(words);
      document.documentElement.dir = dir;
      const { scrollWidth, clientWidth } = document.documentElement;
      document.documentElement.removeAttribute('dir');
      expect(scrollWidth, dir).to.equal(clientWidth);
    }
  });
});

describe('isolation from the styles of the page', () => {
  it('keeps everything inside unchanged [E16]', async () => {
    const element = await widget('light');
    const calm = stylesWithin(element);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(torture);
    document.adoptedStyleSheets.push(sheet);
    const tortured = [getComputedStyle(element).textTransform, stylesWithin(element)];
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    expect(tortured).to.deep.equal(['uppercase', calm]);
  });

  it('inherits the font family, and being hidden', async () => {
    const element = await widget('light');
    const box = element.parentElement!;
    box.style.fontFamily = 'monospace';
    expect(getComputedStyle(find(element, 'h2')!).fontFamily).to.equal('monospace');
    box.style.visibility = 'hidden';
    expect(getComputedStyle(find(element, 'h2')!).visibility).to.equal('hidden');
  });
});

describe('buttons and links', () => {
  it('are 44 pixels high and wide', async () => {
    const element = await fixture<TestWidget>(html`<test-widget .data=${'no feed'}></test-widget>`);
    await waitUntil(() => find(element, '.button'));
    const { width, height } = find(element, '.button')!.getBoundingClientRect();
    expect(width).to.be.at.least(44);
    expect(height).to.be.at.least(44);
  });
});
