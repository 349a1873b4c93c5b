import { visit } from '../../support/visit.mjs';

/** Opens the builder as `npm start` serves it. */
export const openBuilder = async (browser, feeds, query = {}, options = {}) => {
  const all = {
    element: 'wmb-statistics-counter',
    feed: `${feeds}/feed.json`,
    'page-language': 'en',
    ...query,
  };
  const address = `${feeds}/wmb/v/0.1.0/builder/?${new URLSearchParams(all)}`;
  const visited = await visit(browser, address, { width: 1280, height: 900, ...options });
  const { page } = visited;
  const untilVerdict = (pattern) =>
    page.waitForFunction(
      (source) => new RegExp(source).test(document.querySelector('#verdict')?.textContent),
      { timeout: 20_000 },
      pattern.source,
    );
  /** Chooses a radio button by its value. */
  const choose = (name, value) =>
    page.evaluate(
      (group, wanted) =>
        [...document.querySelectorAll(`input[name=${group}]`)]
          .find((one) => one.value === wanted)
          .click(),
      name,
      value,
    );
  /** Puts a value into a field, as typing the last letter of it does. */
  const fill = (id, value) =>
    page.evaluate(
      (field, text) => {
        const input = document.getElementById(field);
        input.value = text;
        const type = input.localName === 'select' ? 'change' : 'input';
        input.dispatchEvent(new Event(type, { bubbles: true }));
      },
      id,
      value,
    );
  const snippets = () =>
    page.$$eval('.code pre', (blocks) => blocks.map(({ textContent }) => textContent));
  return { ...visited, untilVerdict, choose, fill, snippets };
};
