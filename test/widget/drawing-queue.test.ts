import { expect, fixture } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { DrawingQueue } from '../../src/widget/drawing-queue.js';
import { keyedList } from '../../src/widget/keyed-list.js';

interface Group {
  readonly name: string;
  readonly first: number;
  readonly items: readonly string[];
}

const groups: readonly Group[] = [
  { name: 'A', first: 2, items: ['a1', 'a2'] },
  { name: 'B', first: 1, items: ['b1', 'b2', 'b3'] },
  { name: 'C', first: 0, items: ['c1', 'c2'] },
];

/** Lists in a list, as events are under their months. */
class Page {
  readonly root = document.createElement('div');
  /** What was on screen after each change of it. */
  readonly seen: string[] = [];
  failures = 0;
  readonly queue = new DrawingQueue(() => (this.failures += 1));
  readonly drawn: string[] = [];
  fault = '';

  get words(): string {
    return this.root.textContent.replaceAll(/\s+/g, ' ').trim();
  }

  draw(shown = groups): void {
    const { queue } = this;
    const item = (name: string): TemplateResult => {
      if (name === this.fault) throw new Error(name);
      this.drawn.push(name);
      return html`<li>${name}</li> `;
    };
    const group = ({ name, items, first }: Group): TemplateResult => html`
      <h2>${name}</h2>
      <ul>
        ${keyedList({ items, keyOf: (one) => one, draw: item, gradually: { first, queue } })}
      </ul>
    `;
    const list = keyedList({
      items: shown,
      keyOf: ({ name }) => name,
      draw: group,
      gradually: { first: 2, queue },
    });
    render(list, this.root);
  }
}

const pageOf = async (): Promise<Page> => {
  const page = new Page();
  (await fixture(html`<div></div>`)).append(page.root);
  return page;
};

describe('lists that are drawn gradually', () => {
  it('show their beginning at once, and then item by item what is below it', async () => {
    const page = await pageOf();
    page.draw();
    expect(page.words).to.equal('A a1 a2 B b1');
    await page.queue.drawing;
    expect(page.words).to.equal('A a1 a2 B b1 b2 b3 C c1 c2');
    expect(page.drawn).to.deep.equal(['a1', 'a2', 'b1', 'b2', 'b3', 'c1', 'c2']);
    expect(page.queue.drawing).to.equal(undefined);
  });

  it('let the page paint before they go on', async () => {
    const page = await pageOf();
    let isPainted = false;
    requestAnimationFrame(() => (isPainted = true));
    new MutationObserver(() => page.seen.push(`${isPainted}`)).observe(page.root, {
      childList: true,
      subtree: true,
    });
    page.draw();
    await page.queue.drawing;
    expect(page.seen[0]).to.equal('false');
    expect(page.seen.slice(1)).to.include('true').and.not.include('false');
  });

  it('draw meanwhile anew no more than is there, and go on with what they are given then', async () => {
    const page = await pageOf();
    page.draw();
    page.draw([
      { name: 'A', first: 2, items: ['a2', 'a1'] },
      { name: 'B', first: 1, items: ['b0', 'b2'] },
      { name: 'D', first: 0, items: ['d1'] },
    ]);
    expect(page.words).to.equal('A a2 a1 B b0');
    await page.queue.drawing;
    expect(page.words).to.equal('A a2 a1 B b0 b2 D d1');
  });

  it('are drawn whole once they have been whole', async () => {
    const page = await pageOf();
    page.draw();
    await page.queue.drawing;
    page.draw([{ name: 'A', first: 0, items: ['a1', 'a3', 'a2', 'a4'] }]);
    expect(page.words).to.equal('A a1 a3 a2 a4');
    expect(page.queue.drawing).to.equal(undefined);
  });

  it('stop where they are taken off the screen', async () => {
    const page = await pageOf();
    page.draw();
    render(html`<p>Gone</p>`, page.root);
    await page.queue.drawing;
    expect(page.words).to.equal('Gone');
    expect(page.drawn).to.not.include('c1');
    expect(page.failures).to.equal(0);
  });

  it('are drawn whole after an exception, so that it reaches who draws them', async () => {
    const page = await pageOf();
    page.fault = 'b3';
    page.draw();
    await page.queue.drawing;
    expect([page.words, page.failures]).to.deep.equal(['A a1 a2 B b1 b2', 1]);
    expect(() => page.draw()).to.throw('b3');
  });

  it('begin whole where an earlier list of the same element threw an exception', async () => {
    const page = await pageOf();
    page.fault = 'b3';
    page.draw();
    await page.queue.drawing;
    render(html``, page.root);
    page.fault = '';
    page.draw();
    expect(page.words).to.equal('A a1 a2 B b1 b2 b3 C c1 c2');
  });
});
