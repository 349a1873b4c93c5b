/**
 * A directory of 100,000 invented organisations in 60 countries and six scripts: how long `wmb build`
 * takes to cut it into parts and how much memory, and what a reader's browser fetches and waits for
 * until a place is listed and until a text in it is answered; beside a directory of one document as
 * large as that place. `node bench/directory-parts.mjs [count]`, after `npm run build`. Figures of time
 * depend on the machine.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundled, launch } from '../test/elements/organisation-finder/serving.mjs';

const count = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'wmb-parts-'));
const codes =
  'AE AF AL AM AR AT AU BD BE BG BR CA CH CL CN CO CY CZ DE DK EC EG ES ET FI FR GB GE GR HR HU IE IN IQ IR IT JO JP KE LB MA MX NG NL NO PE PK PL PT RO RS RU SE SY TR UA US VE VN ZA'.split(
    ' ',
  );

/** Some countries have many, most have few: the n-th has about 1/n of the first. */
const codeAt = (index) =>
  codes[Math.min(Math.floor(codes.length ** ((index % 997) / 997)) - 1, codes.length - 1)];

const directory = async () => {
  const files = await bundled(['test/elements/organisation-finder/rich-directory.ts']);
  const code = Buffer.from(files.get('/js/rich-directory.js')).toString('base64');
  const { richOrganisations } = await import(`data:text/javascript;base64,${code}`);
  return richOrganisations(count).map((one, index) => {
    if (one.countries.includes('001')) return one;
    const country = codeAt(index);
    const hasRegion = index % 10 < 9;
    return { ...one, countries: [country], regions: hasRegion ? [`${country} ${index % 8}`] : [] };
  });
};

const feedOf = (organisations) => ({ version: '1.0', language: 'en', organisations });
const write = (name, json) => writeFileSync(join(folder, name), JSON.stringify(json));

/** Documents of at most 20 MB, as an editor may have them. */
const writeSource = (organisations) => {
  const links = [];
  for (let at = 0; at < organisations.length; at += 5_000) {
    links.push({ href: `source-${at}.json` });
    write(`source-${at}.json`, organisations.slice(at, at + 5_000));
  }
  write('feed.json', feedOf(links));
};

const build = () =>
  new Promise((resolve) => {
    const tell = `process.on('exit',()=>console.error('RSS '+process.resourceUsage().maxRSS))`;
    const started = performance.now();
    const args = ['--import', `data:text/javascript,${tell}`, 'dist/publisher/wmb.js', 'build'];
    const child = spawn(process.execPath, [
      ...args,
      join(folder, 'feed.json'),
      '--out',
      join(folder, 'public'),
    ]);
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    child.on('close', (status) =>
      resolve({
        status,
        said: said.replace(/RSS \d+\n/, '').trim(),
        seconds: (performance.now() - started) / 1000,
        megabytes: Number(/RSS (\d+)/.exec(said)?.[1]) / 1024,
      }),
    );
  });

/** Serves the built folder and the code, compressed, and counts what is sent of the feed. */
const serve = async () => {
  const sent = { bytes: 0, requests: 0 };
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/') return response.end('<!doctype html><title>Parts</title>');
    const isCode = pathname.startsWith('/cdn/');
    try {
      const path = isCode ? join('dist', pathname) : join(folder, 'public', pathname);
      const body = gzipSync(readFileSync(path));
      if (!isCode) {
        sent.bytes += body.length;
        sent.requests += 1;
      }
      const type = isCode ? 'text/javascript' : 'application/json';
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': type });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, sent, close: () => server.close() };
};

/** Runs in the page: until a place is listed, and until a text is answered in it. */
const visit = async (feed, attributes) => {
  const started = performance.now();
  const { document, InputEvent } = globalThis;
  const element = document.createElement('wmb-organisation-finder');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, { feed, loading: 'eager', lang: 'en' });
  const found = (selector) => element.shadowRoot?.querySelector(selector);
  const until = async (isSo) => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
    return Math.round(performance.now() - started);
  };
  document.body.append(element);
  await until(
    () =>
      found('.opener') &&
      /^[\d,]+ organisations/.test(found('[part="result-line"]')?.textContent.trim()),
  );
  const listed = Math.round(performance.now() - started);
  const total = found('[part="result-line"]').textContent.trim().split(' ')[0];
  const answered = new Promise((resolve) =>
    element.addEventListener('wmb-search', resolve, { once: true }),
  );
  const typed = performance.now();
  const field = found('.field');
  field.value = 'legal advice';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await answered;
  return { listed, answered: Math.round(performance.now() - typed), total };
};

const browse = async (browser, { origin, sent }, feed, attributes) => {
  const page = await browser.newPage();
  await page.goto(origin);
  await page.addScriptTag({ url: `${origin}/cdn/embed.js` });
  Object.assign(sent, { bytes: 0, requests: 0 });
  const figures = await page.evaluate(visit, `${origin}/${feed}`, attributes);
  await page.close();
  const fetched = `${(sent.bytes / 1024).toFixed(0)} KB in ${sent.requests} requests of the feed`;
  return `${figures.total} organisations listed after ${figures.listed} ms, a text answered after ${figures.answered} ms, ${fetched}`;
};

console.log(`${count} organisations`);
writeSource(await directory());
const built = await build();
console.log(
  `wmb build: ${built.seconds.toFixed(1)} s, ${built.megabytes.toFixed(0)} MB at most, exit code ${built.status}: ${built.said}`,
);
if (built.status === 0) {
  const { organisations } = JSON.parse(readFileSync(join(folder, 'public', 'feed.json'), 'utf8'));
  const names = readdirSync(join(folder, 'public')).filter((name) => /^organisations-/.test(name));
  const sizes = names.map((name) => statSync(join(folder, 'public', name)).size);
  const feedBytes = gzipSync(readFileSync(join(folder, 'public', 'feed.json'))).length;
  console.log(
    `${names.length} parts of ${Math.round(Math.min(...sizes) / 1024)} to ${Math.round(Math.max(...sizes) / 1024)} KB; the feed that links to them: ${feedBytes} bytes after gzip`,
  );
  const own = organisations.filter(({ countries }) => countries);
  const nearest = own.toSorted(
    (one, other) => Math.abs(one.count - 5000) - Math.abs(other.count - 5000),
  )[0];
  const [country] = nearest.countries;
  const region = nearest.regions ? { region: nearest.regions[0] } : {};
  const alone = [
    nearest,
    ...organisations.filter(
      ({ countries, regions }) =>
        !countries || (nearest.regions && countries[0] === country && !regions),
    ),
  ];
  const items = alone.flatMap(
    ({ href }) => JSON.parse(readFileSync(join(folder, 'public', href), 'utf8')).organisations,
  );
  writeFileSync(join(folder, 'public', 'one.json'), JSON.stringify(feedOf(items)));
  const host = await serve();
  const browser = await launch();
  const place = { country, locked: region.region ? 'country region' : 'country', ...region };
  for (const turn of [1, 2, 3]) {
    console.log(`turn ${turn}`);
    console.log(`  a part of ${count}: ${await browse(browser, host, 'feed.json', place)}`);
    console.log(`  one document:     ${await browse(browser, host, 'one.json', {})}`);
  }
  await browser.close();
  host.close();
}
rmSync(folder, { recursive: true });
process.exitCode = built.status;
