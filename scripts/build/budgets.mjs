const kilobyte = 1000;

/** Bytes after gzip that no build may go above; `aim` is where it wants to be. */
const budgets = {
  loader: 1.5 * kilobyte,
  first: 15 * kilobyte,
  further: 6 * kilobyte,
  all: 30 * kilobyte,
  allAim: 26 * kilobyte,
};

const kb = (bytes) => `${(bytes / kilobyte).toFixed(2)} KB`.padStart(9);

const row = ({ what, bytes, budget, note = '' }) =>
  `${what.padEnd(40)}${kb(bytes)}   of ${kb(budget)}   ${bytes > budget ? 'TOO LARGE' : 'ok'}${note}`;

/**
 * The sizes that a page pays, as rows of a table.
 *
 * @param {{ elements: Record<string, [file: string, integrity: string][]>, files: Record<string, { gzip: number }> }} table
 * @param {number} loader - bytes of the loader after gzip.
 */
export const sizeRows = ({ elements, files }, loader) => {
  const own = Object.entries(elements).map(([tag, [[entry]]]) => ({
    tag,
    bytes: files[entry].gzip,
  }));
  const sharedFiles = new Set(
    Object.values(elements).flatMap(([, ...rest]) => rest.map(([file]) => file)),
  );
  const shared = [...sharedFiles].reduce((sum, file) => sum + files[file].gzip, 0);
  const all = own.reduce((sum, { bytes }) => sum + bytes, loader + shared);
  return [
    { what: 'loader', bytes: loader, budget: budgets.loader },
    ...own.map(({ tag, bytes }) => ({
      what: `${tag} alone, with Lit`,
      bytes: bytes + shared,
      budget: budgets.first,
    })),
    ...own.map(({ tag, bytes }) => ({
      what: `${tag} beside another`,
      bytes,
      budget: budgets.further,
    })),
    {
      what: 'all four ready, with the loader',
      bytes: all,
      budget: budgets.all,
      note: `; aim ${kb(budgets.allAim).trim()}, Swiper Element alone`,
    },
  ];
};

/** Prints the table. @returns {boolean} whether everything fits. */
export const printSizes = (rows) => {
  console.log(`\nBytes over the wire (gzip)\n${rows.map(row).join('\n')}\n`);
  return rows.every(({ bytes, budget }) => bytes <= budget);
};
