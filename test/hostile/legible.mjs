/**
 * Runs in the page: every text of the elements that a reader can't read, and why. Takes the document
 * of the elements; by default the page's own.
 */
export const illegible = (selector) => {
  const page = selector ? document.querySelector(selector).contentDocument : document;
  const view = page.defaultView;
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (color) => {
    const [red, green, blue] = rgba(color).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const parentOf = (one) => one.assignedSlot ?? one.parentElement ?? one.getRootNode().host;
  const ancestorsOf = (one) => {
    const all = [];
    for (let at = one; at; at = parentOf(at)) all.push([at, view.getComputedStyle(at)]);
    return all;
  };
  /** Cut off, and not to be reached by scrolling; on paper nothing scrolls. */
  const isCut = ({ left, right, top, bottom }, ancestors) => {
    const scrolls = view.matchMedia('print').matches
      ? /^(hidden|clip|auto|scroll)$/
      : /^(hidden|clip)$/;
    return ancestors.some(([one, { overflowX, overflowY }]) => {
      if (one === page.documentElement || one === page.body) return false;
      const box = one.getBoundingClientRect();
      return (
        (scrolls.test(overflowX) && (left < box.left - 2 || right > box.right + 2)) ||
        (scrolls.test(overflowY) && (top < box.top - 2 || bottom > box.bottom + 2))
      );
    });
  };
  const faultOf = (text) => {
    const range = page.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    const ancestors = ancestorsOf(text.parentElement);
    const [[, own]] = ancestors;
    // Not drawn, or for screen readers only.
    if (box.width === 0 || ancestors.some(([, { clipPath }]) => clipPath !== 'none')) return '';
    if (own.visibility !== 'visible' || ancestors.some(([, { opacity }]) => opacity < 0.5))
      return 'unseen';
    if (isCut(box, ancestors)) return 'cut off';
    const ground = ancestors.find(
      ([, { backgroundColor, backgroundImage }]) =>
        rgba(backgroundColor)[3] > 200 || backgroundImage !== 'none',
    );
    if (!ground || ground[1].backgroundImage !== 'none') return '';
    const isLarge = parseFloat(own.fontSize) >= 24;
    const ratio = contrast(own.color, ground[1].backgroundColor);
    return ratio < (isLarge ? 3 : 4.5) ? `contrast ${ratio.toFixed(2)}` : '';
  };
  const faults = [];
  let texts = 0;
  for (const { shadowRoot, localName } of page.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    const walker = page.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (!text.data.trim() || text.parentElement?.closest('style, [aria-hidden=true]')) continue;
      texts += 1;
      const fault = faultOf(text);
      if (fault) faults.push(`${localName}: “${text.data.trim().slice(0, 40)}”: ${fault}`);
    }
  }
  const { scrollWidth, clientWidth } = page.documentElement;
  if (scrollWidth > clientWidth + 1)
    faults.push(`the page scrolls sideways: ${scrollWidth} > ${clientWidth}`);
  return { faults, texts };
};
