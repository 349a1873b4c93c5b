/** `former` and what stands in its place in `latter`, with all their descendants, as far as the tags agree. */
function* pairsOf(former: Element, latter: Element): Generator<readonly [Element, Element]> {
  if (former.localName !== latter.localName) return;
  yield [former, latter];
  for (let index = 0; index < former.children.length; index += 1) {
    const [child, other] = [former.children.item(index), latter.children.item(index)];
    if (child && other) yield* pairsOf(child, other);
  }
}

const type = (input: HTMLInputElement, text: string): void => {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};

/** What a reader has done with `former` so far: read before anything is written, so that the page is laid out once. */
const carryOver = ([former, latter]: readonly [Element, Element]): (() => void) | undefined => {
  const { scrollLeft: left, scrollTop: top } = former;
  const isOpen = former.localName === 'details' && former.hasAttribute('open');
  const isLoaded = former.localName === 'img' && (former as HTMLImageElement).complete;
  const typed = former.localName === 'input' ? (former as HTMLInputElement).value : '';
  if (!left && !top && !isOpen && !isLoaded && !typed) return undefined;
  return () => {
    if (typed) type(latter as HTMLInputElement, typed);
    if (isOpen) latter.setAttribute('open', '');
    // Drawn with what is around it: decoded later, it would be blank for a frame.
    if (isLoaded) (latter as HTMLImageElement).decoding = 'sync';
    if (left || top) latter.scrollTo({ left, top, behavior: 'instant' });
  };
};

/**
 * What a server has drawn into the shadow root. It stays until the element has drawn its own, which
 * then takes its place within one task: open details, scrolled rows, focus and what was typed are carried over.
 */
export class ServedContent {
  readonly #root: ShadowRoot;
  readonly #nodes: readonly ChildNode[];

  constructor(root: ShadowRoot) {
    this.#root = root;
    this.#nodes = [...root.childNodes];
  }

  /** Removes it from the root, in which the element's own now stands behind it. */
  giveWay(): void {
    const isServed = new Set<Node>(this.#nodes);
    const isDrawing = (element: Element): boolean => !/^(?:style|link)$/.test(element.localName);
    const former = [...this.#root.children].find((one) => isServed.has(one) && isDrawing(one));
    const latter = [...this.#root.children].find((one) => !isServed.has(one) && isDrawing(one));
    const pairs = former && latter ? [...pairsOf(former, latter)] : [];
    const focused = pairs.find(([one]) => one === this.#root.activeElement)?.[1];
    // Without layout the own content can't be scrolled: it is laid out where the former was.
    const changes = pairs.map(carryOver);
    for (const node of this.#nodes) node.remove();
    for (const change of changes) change?.();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
