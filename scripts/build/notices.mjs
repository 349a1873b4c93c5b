import { existsSync, readdirSync, readFileSync } from 'node:fs';

const packageOf = (id) => /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id)?.slice(1, 3);

/** The licence text in a package, or, if it has none, the text that its author publishes elsewhere (`licences/`). */
const licenceText = (name, folder) => {
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const kept = `scripts/build/licences/${name.replace('/', '-')}.txt`;
  if (!file && !existsSync(kept))
    throw new Error(`${name} carries no licence: put it into ${kept}`);
  return readFileSync(file ? `${folder}/${file}` : kept, 'utf8').trim();
};

const notice = ([name, folder]) => {
  const { version, license, homepage, repository } = JSON.parse(
    readFileSync(`${folder}/package.json`, 'utf8'),
  );
  const source = homepage ?? repository?.url ?? repository ?? '';
  return `${name} ${version} (${license})\n${source}\n\n${licenceText(name, folder)}`;
};

/** Data that scripts of `scripts/build/` turn into modules, by the path of those modules. */
const data = [
  [
    '/model/dialling-plans.',
    'libphonenumber, by way of libphonenumber-js (Apache-2.0)\nhttps://github.com/google/libphonenumber\n\nCopyright (C) The Libphonenumber Authors. Calling codes, prefixes and patterns alone, as a table. The licence: https://www.apache.org/licenses/LICENSE-2.0',
  ],
  [
    '/places/generated/places-',
    'GeoNames, places of at least 1,000 people, March 2020 (CC-BY-4.0)\nhttps://www.geonames.org/\n\nCut into sheets, and names left out. The licence: https://creativecommons.org/licenses/by/4.0/',
  ],
  [
    '/map/generated/outline',
    'Natural Earth, by way of world-atlas 2.0.2 (public domain)\nhttps://www.naturalearthdata.com/\n\nMade with Natural Earth. Projected, and turned into paths.',
  ],
];

/** @throws {Error} if data has moved: its notice would be left out unnoticed. */
const dataNotices = (ids) =>
  data.map(([path, notice]) => {
    if (!ids.some((id) => id.includes(path))) throw new Error(`Nothing is at ${path} any more.`);
    return notice;
  });

/** A Rollup plugin: writes the licences of the packages and data that are in the built files. */
export const notices = () => ({
  name: 'notices',
  generateBundle(_options, bundle) {
    const ids = Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules));
    const packages = new Map(
      ids
        .map(packageOf)
        .filter(Boolean)
        .map(([folder, name]) => [name, folder]),
    );
    const source = [...[...packages].sort().map(notice), ...dataNotices(ids)].join(
      `\n\n${'-'.repeat(72)}\n\n`,
    );
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source: `${source}\n` });
  },
});
