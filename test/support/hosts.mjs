import { listen } from '../../scripts/serve/listen.mjs';
import { feedHost } from '../../scripts/serve/hosts.mjs';

/** A page around `body`, with the loader in its head. */
export const pageWith = (body, { feeds, head = '', loader = true }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}
${loader ? `<script async src="${feeds}/wmb/embed.js"></script>` : ''}</head>
<body>${body}</body></html>`;

/** Two origins on free ports: a host of the feed, and a host of pages that serves what `show` is given. */
export const startHosts = async () => {
  const feeds = await feedHost(0);
  const asked = [];
  let page = '';
  let headers = {};
  const host = await listen((request, response) => {
    asked.push(request.url);
    const found = request.url === '/';
    response
      .writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(found ? page : '');
  }, 0);
  return {
    feeds: feeds.origin,
    origin: host.origin,
    asked,
    show: (html, policies = {}) => {
      page = html;
      headers = policies;
    },
    close: () => Promise.all([feeds.close(), host.close()]),
  };
};
