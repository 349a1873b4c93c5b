import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * The folder with `embed.js` and all that it loads: of the package what-migrants-bring, which this
 * command line installs; in its repository, of what was built beside it. Undefined if there is none.
 *
 * @param here - the address of the command line's own file.
 */
export const scriptFolder = (here: string): string | undefined => {
  const beside = fileURLToPath(new URL('../cdn/', here));
  if (existsSync(`${beside}embed.js`)) return beside;
  try {
    const script = createRequire(here).resolve('what-migrants-bring/cdn/embed.js');
    return script.slice(0, -'embed.js'.length);
  } catch {
    return undefined;
  }
};
