import { expect } from '@open-wc/testing';
import { css } from 'lit';
import { addStyles } from '../../src/widget/sheets.js';

describe('styles that come later', () => {
  it('are added after those that are there, and once', () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    const [first, later] = [css`p { color: red; }`, css`p { color: blue; }`];
    root.adoptedStyleSheets = [first.styleSheet!];
    addStyles(root, later);
    addStyles(root, later);
    const rules = root.adoptedStyleSheets.map(({ cssRules }) => cssRules[0]!.cssText);
    expect(rules).to.deep.equal(['p { color: red; }', 'p { color: blue; }']);
  });
});
