import { readdirSync, readFileSync } from 'node:fs';

const packageOf = (id) => /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id)?.slice(1, 3);

const licenceText = (folder) => {
  const name = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  return name ? readFileSync(`${folder}/${name}`, 'utf8').trim() : '';
};

const notice = ([name, folder]) => {
  const { version, license, homepage, repository } = JSON.parse(
    readFileSync(`${folder}/package.json`, 'utf8'),
  );
  const source = homepage ?? repository?.url ?? repository ?? '';
  return `${name} ${version} (${license})\n${source}\n\n${licenceText(folder)}`;
};

/** A Rollup plugin: says whose work is in the files beside ours, and under which licence. */
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
    const source = [...packages]
      .sort()
      .map(notice)
      .join(`\n\n${'-'.repeat(72)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source: `${source}\n` });
  },
});
