import { after, before } from 'node:test';
import { launch } from './browser.mjs';
import { startHosts } from './hosts.mjs';

/** The hosts and a browser for the tests of one suite: there before the first of them, gone after the last. */
export const started = (engine) => {
  const there = {};
  before(async () => {
    there.hosts = await startHosts();
    there.browser = await launch(engine);
  });
  after(async () => {
    await there.browser.close();
    await there.hosts.close();
  });
  return there;
};
