import type { Kind } from './element.js';

interface Canvas {
  readonly canvasElement: HTMLElement;
}

/** Half a minute at most: parts of an element arrive when they are used. */
const patience = 300;

const shown = async (find: () => HTMLElement | null | undefined): Promise<HTMLElement> => {
  for (let turn = 0; turn < patience; turn += 1) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('What was to be pressed did not come.');
};

/** Presses several controls of an element one after another, once it is drawn. */
export const pressing =
  ({ tag }: Kind, ...selectors: readonly string[]) =>
  async ({ canvasElement }: Canvas): Promise<void> => {
    for (const selector of selectors) {
      const root = () => canvasElement.querySelector(tag)?.shadowRoot;
      (await shown(() => root()?.querySelector<HTMLElement>(selector))).click();
    }
  };
