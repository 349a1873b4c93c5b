import { after, before } from 'node:test';
import { launch } from './browser.mjs';
import { startHosts } from './hosts.mjs';

/** Starts the hosts and a browser before the first test of a suite, and closes them after the last. */
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
