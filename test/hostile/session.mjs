/** A recorded session: every feature of the elements is used once, and each request is kept with its referrer. */

/** Keeps every request. What a reader follows leads nowhere, so that the page stays. */
const recordRequests = async (page, isOurs) => {
  const asked = [];
  let isThere = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { referer } = request.headers();
    asked.push({ url: request.url(), type: request.resourceType(), referrer: referer });
    const isFollowed = request.isNavigationRequest() && isThere;
    isThere = true;
    if (isFollowed) void request.abort('aborted');
    else if (isOurs(request.url())) void request.continue();
    else void request.respond({ status: 404, headers: { 'access-control-allow-origin': '*' } });
  });
  return asked;
};

/** Runs in the page: presses what has a part, in every element; `count` of them at most. */
const pressParts = (name, count = 1) => {
  let left = count;
  for (const { shadowRoot } of document.querySelectorAll(':defined[feed]')) {
    for (const one of shadowRoot.querySelectorAll(`[part~="${name}"]`)) {
      if (left === 0) return count;
      if (!one.closest('a') && one.getClientRects().length > 0) {
        one.click();
        left -= 1;
      }
    }
  }
  return count - left;
};

/** Runs in the page: opens all that can be opened in place. */
const openAll = () => {
  for (const { shadowRoot } of document.querySelectorAll(':defined[feed]'))
    for (const one of shadowRoot.querySelectorAll('details')) one.open = true;
};

/** Runs in the page: the links that are there, one for each place and host. */
const linksIn = () => {
  const seen = new Map();
  for (const { shadowRoot, localName } of document.querySelectorAll(':defined[feed]')) {
    for (const one of shadowRoot.querySelectorAll('a[href^="http"]')) {
      const key = `${localName} ${one.getAttribute('part')} ${new URL(one.href).host}`;
      if (!seen.has(key)) seen.set(key, one.href);
    }
  }
  return [...seen];
};

/** Runs in the page: follows one of them. */
const follow = (href) => {
  for (const { shadowRoot } of document.querySelectorAll(':defined[feed]')) {
    const link = [...shadowRoot.querySelectorAll('a[href^="http"]')].find(
      (one) => one.href === href,
    );
    if (link) return void link.click();
  }
};

/** Runs in the page: types into the field for places. */
const typePlace = () => {
  const { shadowRoot } = document.querySelector('wmb-organisation-finder');
  const field = [...shadowRoot.querySelectorAll('input')].find(
    (one) => one.getAttribute('role') === 'combobox',
  );
  field?.focus();
  if (field) field.value = 'Nair';
  field?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return Boolean(field);
};

const waitUntilQuiet = (page) => page.waitForNetworkIdle({ idleTime: 400, timeout: 10_000 });

const parts = ['open', 'close', 'more', 'calendar', 'copy', 'share', 'print', 'change'];

/**
 * Visits a page of all four elements and uses each feature.
 *
 * @returns what was asked for by each: `{ feature, url, type, referrer }`.
 */
export const session = async (page, address, isOurs) => {
  const asked = await recordRequests(page, isOurs);
  const told = [];
  const note = (feature) => told.push(...asked.splice(0).map((one) => ({ feature, ...one })));
  const step = async (feature, act, ...given) => {
    await page.evaluate(act, ...given);
    await waitUntilQuiet(page).catch(() => {});
    note(feature);
  };
  await page.evaluateOnNewDocument(() => {
    window.print = () => {};
  });
  await page.goto(address, { waitUntil: 'load' });
  await waitUntilQuiet(page);
  note('the page is opened');
  await step('it is scrolled to its end', () => scrollTo(0, document.body.scrollHeight));
  await step('the map is opened', pressParts, 'map-toggle');
  await step('a place is typed', typePlace);
  for (const part of parts) await step(`“${part}” is pressed`, pressParts, part, 2);
  await step('all is opened', openAll);
  const links = await page.evaluate(linksIn);
  for (const [where, href] of links) await step(`a link is followed: ${where}`, follow, href);
  await step('the feed is loaded again', () =>
    Promise.all([...document.querySelectorAll(':defined[feed]')].map((one) => one.reload())),
  );
  await step('the quick exit is pressed', pressParts, 'leave');
  return told;
};
