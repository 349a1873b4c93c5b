/**
 * Replaces `@open-wc/testing` in Node: see stryker.config.mjs. A test that uses the page's document
 * needs a browser, and is skipped here.
 */
export { assert, expect } from 'chai';

export { html } from 'lit';

let running: Mocha.Test | undefined;
beforeEach(function () {
  running = this.currentTest;
});

const skip = (): undefined => {
  running?.skip();
};
Object.defineProperty(globalThis, 'document', { get: skip, configurable: true });

export const fixture = skip;
export const nextFrame = skip;
export const waitUntil = skip;

export const aTimeout = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
