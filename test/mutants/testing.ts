/** `@open-wc/testing` for tests that need no DOM, in Node: see stryker.config.mjs. */
export { assert, expect } from 'chai';

export const aTimeout = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
