import { expect } from '@open-wc/testing';
import { css } from 'lit';
import { adoptSheets } from '../../src/widget/sheets.js';

const root = (): ShadowRoot => document.createElement('div').attachShadow({ mode: 'open' });

const styles = [css`p { color: red; }`, css`p { color: blue; }`];

describe('style sheets', () => {
  it('are adopted in their order', () => {
    const element = root();
    adoptSheets(element, styles);
    const rules = element.adoptedStyleSheets.map(({ cssRules }) => cssRules[0]!.cssText);
    expect(rules).to.deep.equal(['p { color: red; }', 'p { color: blue; }']);
  });

  it('are made once for all elements', () => {
    const [first, second] = [root(), root()];
    adoptSheets(first, styles);
    adoptSheets(second, styles);
    expect([...first.adoptedStyleSheets]).to.deep.equal([...second.adoptedStyleSheets]);
    expect(first.adoptedStyleSheets[0]).to.equal(second.adoptedStyleSheets[0]);
  });

  it('ask nothing of Document, which a page may have replaced', () => {
    const { Document } = globalThis;
    const element = root();
    try {
      globalThis.Document = function () {} as unknown as typeof Document;
      adoptSheets(element, styles);
    } finally {
      globalThis.Document = Document;
    }
    expect(element.adoptedStyleSheets).to.have.length(2);
    expect(element.querySelector('style')).to.equal(null);
  });
});
