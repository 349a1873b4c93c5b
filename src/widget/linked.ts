/**
 * Whether the page's address links to an item of an element: `#wmb-story=ID` to one of a
 * `wmb-story-carousel`. It then loads at once, wherever in the page it is.
 */
export const isLinked = ({ localName }: Element): boolean =>
  location.hash.includes(localName.replace(/-\w+$/, '='));
