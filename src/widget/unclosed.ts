/** What the rest of a page has, and a fallback does not. */
const structure = 'main,nav,header,footer,aside,form,h1,[feed]';

let isTold = false;

/**
 * Whether what follows an element in its page has become its fallback: HTML leaves
 * `<wmb-event-list />` open, up to the end of what it stands in. Tells of it on the console, once.
 */
export const holdsWhatFollows = (element: Element): boolean => {
  const holds = !element.nextSibling && element.querySelector(structure) !== null;
  if (holds && !isTold) {
    isTold = true;
    console.warn(
      `what-migrants-bring#unclosed-tag: <${element.localName}> holds the rest of the page: end it by </${element.localName}>.`,
    );
  }
  return holds;
};
