/** Screenshots of every element with the sample campaign, from the built files: by width, colour scheme, language, in forced colours and in print. */
import { join } from 'node:path';
import { listen } from '../serve/listen.mjs';
import { feedHost } from '../serve/hosts.mjs';
import { fileOf } from './plan.mjs';
import { settled } from './shoot.mjs';

/** Widths of the element in CSS pixels: a side bar, a phone, a column, a page, a wide screen. */
export const widths = [240, 320, 640, 1080, 2560];

const kinds = [
  { name: 'Light' },
  { name: 'Dark', scheme: 'dark' },
  { name: 'Arabic', language: 'ar' },
  { name: 'German', language: 'de' },
  { name: 'Forced colours', forced: 'active' },
  { name: 'Print, on a page that is dark only', scheme: 'dark', media: 'print', narrowest: 640 },
];

/** The rows of an element's contact sheet. */
export const pagePlan = (element) =>
  kinds.map(({ name, scheme = 'light', language = 'en', narrowest = 0, ...media }) => ({
    name,
    shots: widths
      .filter((width) => width >= narrowest)
      .map((width) => ({ story: element, name, width, scheme, language, ...media })),
  }));

/** In CSS pixels. Taller screenshots are cut: the rest repeats what is above. */
const longest = 2000;

const pageOf = ({ searchParams }, feeds) => {
  const element = searchParams.get('element');
  const language = searchParams.get('language');
  return `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
    <head><meta charset="utf-8"><title>${element}</title>
    <style>:root { color-scheme: ${searchParams.get('scheme')} } body { margin: 0; font-family: serif }</style>
    <script async src="${feeds}/wmb/embed.js"></script></head>
    <body><wmb-${element} feed="${feeds}/feed.json" loading="eager"></wmb-${element}></body></html>`;
};

/** Serves a page of one element, chosen by `element`, `language` and `scheme` in its address. */
export const servePages = async () => {
  const feeds = await feedHost(0);
  const host = await listen((request, response) => {
    const address = new URL(request.url, 'http://localhost');
    const isPage = address.pathname === '/';
    response
      .writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
      .end(isPage ? pageOf(address, feeds.origin) : '');
  }, 0);
  return {
    origin: host.origin,
    close: () => Promise.all([feeds.close(), host.close()]),
  };
};

/** Takes one screenshot and writes it into a folder. */
export const shootPage = async (browser, origin, shot, file) => {
  const { story, width, scheme, language, forced = 'none', media = '' } = shot;
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const features = [
    { name: 'forced-colors', value: forced },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await session.send('Emulation.setEmulatedMedia', { media, features });
  await page.setViewport({ width, height: 900 });
  const asked = new URLSearchParams({ element: story, language, scheme });
  await page.goto(`${origin}/?${asked}`, { waitUntil: 'load' });
  await page.waitForSelector(`wmb-${story}:state(ready)`);
  await settled(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // Resized first: for a screenshot larger than the viewport, Chromium paints again, without images that are still being decoded.
  await page.setViewport({ width, height: Math.min(Math.max(height, 100), longest) });
  await settled(page);
  await page.screenshot({ path: file });
  await page.close();
};

/** Takes all screenshots of a plan, one after the other. */
export const shootPages = async (browser, plan, folder) => {
  const { origin, close } = await servePages();
  try {
    for (const shot of plan.flatMap(({ shots }) => shots)) {
      await shootPage(browser, origin, shot, join(folder, fileOf(shot)));
    }
  } finally {
    await close();
  }
};
