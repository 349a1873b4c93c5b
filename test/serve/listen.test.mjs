/** The local servers answer whatever is asked. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { request } from 'node:http';
import { feedHost, pageHost, siteHost } from '../../scripts/serve/hosts.mjs';
import { listen } from '../../scripts/serve/listen.mjs';

/** Asks for a path as it stands: `fetch` would mend it first. */
const statusOf = (origin, path) =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('a local server', () => {
  const hosts = {};
  before(async () => {
    hosts.feed = await feedHost(0);
    hosts.page = await pageHost(0, { feeds: hosts.feed.origin, site: 'stories/pages' });
    hosts.site = await siteHost(0, 'stories/pages');
  });
  after(() => Promise.all(Object.values(hosts).map(({ close }) => close())));

  for (const host of ['feed', 'page', 'site']) {
    for (const path of ['/%', '/%E0%A4%A', '/wmb/%', '//', '//[']) {
      it(`answers a malformed address, and the next request: ${host}, ${path}`, async () => {
        assert.ok([400, 404].includes(await statusOf(hosts[host].origin, path)));
        assert.ok((await statusOf(hosts[host].origin, '/feed.json')) < 500);
      });
    }
  }

  it('closes the connection where it fails, and serves the next request', async () => {
    let failures = 0;
    const host = await listen((_request, response) => {
      if (failures++ === 0) throw new Error('broken');
      response.end('served');
    }, 0);
    await assert.rejects(statusOf(host.origin, '/'));
    assert.equal(await statusOf(host.origin, '/'), 200);
    await host.close();
  });
});
