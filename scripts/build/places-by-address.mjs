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

/** The file name of a module: the table of places is put beside the folder `places/`, where a bundle would be too. */
export const fileNameOf = ({ name, facadeModuleId }) =>
  facadeModuleId && isTable(facadeModuleId) ? 'places.js' : `${name}.js`;

/**
 * For bundlers: the gazetteer as files in `places/`, fetched by their address. If they were modules, a
 * bundler that writes a single file would include all of them. They hold JSON, but are not named
 * `.json`, since Parcel would make modules of those.
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
