import { expect, fixture, html } from '@open-wc/testing';
import { css } from 'lit';
import { addStyles } from '../../src/widget/sheets.js';
import { feedOf, storyOf } from '../support/feeds.js';
import { find, type TestWidget } from './support.js';

describe('styles that are added later', () => {
  it('are added once, after the existing ones', () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    const [first, later] = [css`p { color: red; }`, css`p { color: blue; }`];
    root.adoptedStyleSheets = [first.styleSheet!];
    addStyles(root, later);
    addStyles(root, later);
    const rules = root.adoptedStyleSheets.map(({ cssRules }) => cssRules[0]!.cssText);
    expect(rules).to.deep.equal(['p { color: red; }', 'p { color: blue; }']);
  });
});

describe('an element that is moved to another document', () => {
  const later = css`
    .widget {
      outline: 3px solid rgb(1, 2, 3);
    }
  `;

  const frame = async (): Promise<Document> => {
    const { contentDocument } = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    return contentDocument!;
  };

  const widget = (): TestWidget =>
    Object.assign(document.createElement('test-widget') as TestWidget, {
      data: feedOf({ stories: [storyOf('a')] }),
    });

  const looksOf = (element: Element) => {
    const { paddingTop, outlineWidth } = element.ownerDocument.defaultView!.getComputedStyle(
      find(element, '.widget')!,
    );
    return { paddingTop, outlineWidth };
  };

  const styled = { paddingTop: '16px', outlineWidth: '3px' };

  it('keeps all of its styles, there and back', async () => {
    const element = widget();
    const box = await fixture<HTMLElement>(html`<div>${element}</div>`);
    addStyles(element.renderRoot, later);
    expect(looksOf(element)).to.deep.equal(styled);
    const { body } = await frame();
    body.append(element);
    await element.updateComplete;
    expect(looksOf(element)).to.deep.equal(styled);
    box.append(element);
    expect(looksOf(element)).to.deep.equal(styled);
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(2);
  });

  it('accepts styles that are added there', async () => {
    const element = widget();
    await fixture<HTMLElement>(html`<div>${element}</div>`);
    const { body } = await frame();
    body.append(element);
    addStyles(element.renderRoot, later);
    addStyles(element.renderRoot, later);
    expect(looksOf(element)).to.deep.equal(styled);
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(2);
  });

  it('is styled where it is first connected', async () => {
    const element = widget();
    const { body } = await frame();
    body.append(element);
    await element.updateComplete;
    addStyles(element.renderRoot, later);
    expect(looksOf(element)).to.deep.equal(styled);
    expect(find(element, 'li')).not.to.equal(null);
  });

  it('keeps its styles after it was in a template', async () => {
    const element = widget();
    const box = await fixture<HTMLElement>(html`<div>${element}</div>`);
    addStyles(element.renderRoot, later);
    document.createElement('template').content.append(element);
    box.append(element);
    expect(looksOf(element)).to.deep.equal(styled);
  });
});
