/** Keyboard walks: what a reader without a pointer comes by, in which order, and what they hear of it. */

/** Runs in the page: what has the focus, through shadow roots, as it would be heard. */
const stop = () => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!focused || focused === document.body) return undefined;
  const root = focused.getRootNode();
  const textOf = (element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('[aria-hidden="true"], svg, style').forEach((one) => one.remove());
    return copy.textContent;
  };
  const labels = focused.labels?.length ? [...focused.labels].map(textOf).join(' ') : undefined;
  const name = focused.ariaLabel ?? labels ?? textOf(focused);
  // A link over two lines begins where its first line does.
  const [first = focused.getBoundingClientRect()] = focused.getClientRects();
  const { left, top, width, height } = first;
  // A box that is higher than the window is seen by its edge.
  const x = Math.min(Math.max(left + Math.min(width, 40) / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(top + Math.min(height, 40) / 2, 0), innerHeight - 1);
  const over = root.elementFromPoint(x, y);
  const isInside = top < innerHeight && top + height > 0 && left < innerWidth && left + width > 0;
  const sameLabel = [...(focused.labels ?? [])].some((label) => label.contains(over));
  return {
    where: root.host?.localName ?? focused.id,
    role:
      focused.getAttribute('role') ??
      { A: 'link', BUTTON: 'button', SUMMARY: 'summary' }[focused.tagName] ??
      focused.type ??
      focused.localName,
    name: name.replace(/\s+/g, ' ').trim(),
    isSeen:
      isInside && (over === null || focused.contains(over) || over.contains(focused) || sameLabel),
    hasRing: focused.matches(':focus-visible') && getComputedStyle(focused).outlineStyle !== 'none',
  };
};

const focused = (page) => page.evaluate(stop);

/** Presses Tab, with Shift or without, from where the focus is until it stands at `end`, at `most` so often. */
export const walk = async (page, end, { back = false, most = 80 } = {}) => {
  const stops = [];
  for (let step = 0; step < most; step += 1) {
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
    // Scrolling to what has the focus may take a frame.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const here = await focused(page);
    if (here?.where === end) return stops;
    stops.push(here);
  }
  throw new Error(`No way out after ${most} stops: ${stops.slice(-5).map((one) => one?.name)}`);
};

/** A stop in a few words: "button: Next story". */
export const said = (stops) => stops.map((one) => (one ? `${one.role}: ${one.name}` : 'nothing'));
