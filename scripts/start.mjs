/** `npm start`: installs, builds and serves the campaign's site, a partner's page and, on another origin, the feed's host. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureInstalled, run } from './install.mjs';
import { feedHost, pageHost } from './serve/hosts.mjs';

const { values } = parseArgs({
  options: {
    'page-port': { type: 'string', default: '8000' },
    'feed-port': { type: 'string', default: '8001' },
  },
});

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const site = 'site-static';

const main = async () => {
  const feeds = await feedHost(Number(values['feed-port']));
  const page = await pageHost(Number(values['page-port']), { feeds: feeds.origin, site });
  // Build only once both ports are known to be free.
  ensureInstalled();
  run(process.execPath, ['scripts/build.mjs']);
  run(process.execPath, ['stories/site/build.mjs', '--out', site]);
  console.log(`
The campaign's site     ${page.origin}/
A partner's page        ${page.origin}/partner.html
What can go wrong       ${page.origin}/faults.html
The feed it reads       ${feeds.origin}/feed.json
The script it pastes    ${feeds.origin}/wmb/embed.js
Build a snippet         ${feeds.origin}/wmb/v/${version}/builder/?feed=${feeds.origin}/feed.json

Ctrl-C stops both.`);
  const stop = async () => {
    await Promise.all([page.close(), feeds.close()]);
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

main().catch(({ message }) => {
  console.error(message);
  process.exit(1);
});
