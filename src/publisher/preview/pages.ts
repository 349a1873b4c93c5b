/** The pages of `wmb preview`. */

const tags = [
  'wmb-story-carousel',
  'wmb-statistics-counter',
  'wmb-event-list',
  'wmb-organisation-finder',
];

const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

/** Where pages hear of changes. */
export const changesPath = '/wmb-changes';

/** Loads the page anew when a file has changed; and when the server is back after it was stopped. */
const reload = `<script type="module">
  let wasLost = false;
  const changes = new EventSource('${changesPath}');
  changes.onmessage = () => location.reload();
  changes.onerror = () => (wasLost = true);
  changes.onopen = () => wasLost && location.reload();
</script>`;

/** A page with the script that loads it anew. */
export const withReload = (html: string): string =>
  /<\/body>/i.test(html) ? html.replace(/<\/body>/i, `${reload}\n</body>`) : `${html}\n${reload}\n`;

/** All four elements, and the report of `wmb check` above. */
export const overviewPage = (
  feed: string,
  { report, isBad }: { readonly report: string; readonly isBad: boolean },
): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(feed)}</title>
<style>
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
  pre { padding: 1rem; border-inline-start: 4px solid ${isBad ? '#a63d14' : '#0d5a61'}; background: #f4f1ea; white-space: pre-wrap; overflow-wrap: anywhere; }
  section { margin-block: 3rem; }
</style>
<script async src="/wmb/embed.js"></script>
<p>${escape(feed)} · <a href="/wmb/builder/?element=wmb-story-carousel&amp;feed=/${encodeURIComponent(feed)}">The builder: lines to paste into any page</a></p>
<details${isBad ? ' open' : ''}><summary>wmb check</summary><pre dir="auto">${escape(report)}</pre></details>
${tags.map((tag) => `<section><h2><code>&lt;${tag}&gt;</code></h2><${tag} feed="/${encodeURIComponent(feed)}"></${tag}></section>`).join('\n')}
</html>
`;
