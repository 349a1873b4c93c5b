import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const row = /("[^"]+"): \[(\d+), \(\) => import\('\.\/places-([^']+)\.js'\)\]/g;

const fetching = `const from = async (address) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(\`\${address} answered \${response.status}\`);
  return response.json();
};
`;

const isTable = (id) => id.endsWith('/places/generated/shards.js');

/** The name of a module's file: the table stands beside the folder of its files, where a bundle would. */
export const fileNameOf = ({ name, facadeModuleId }) =>
  facadeModuleId && isTable(facadeModuleId) ? 'places.js' : `${name}.js`;

/**
 * For bundlers: the gazetteer as files in `places/`, fetched by their address. As modules, a bundler
 * that writes a single file would take all of the Earth into it. They hold JSON; called so, Parcel
 * would make modules of them.
 */
export const placesByAddress = () => ({
  name: 'places-by-address',
  async load(id) {
    if (!isTable(id)) return null;
    const table = readFileSync(id, 'utf8');
    for (const [, , , name] of table.matchAll(row)) {
      const shard = await import(pathToFileURL(join(dirname(id), `places-${name}.js`)).href);
      this.emitFile({
        type: 'asset',
        fileName: `places/${name}.txt`,
        source: JSON.stringify({ ...shard }),
      });
    }
    return (
      fetching +
      table.replaceAll(
        row,
        (_, key, weight, name) =>
          `${key}: [${weight}, () => from(new URL('./places/${name}.txt', import.meta.url))]`,
      )
    );
  },
});
