const kilobyte = 1024;

/** Kilobytes after gzip. A build fails above them. */
const budgets = { loader: 2, first: 26, further: 8, all: 40 };
/** Where all four together want to be: Swiper Element alone. */
const allAim = 26;

const kb = (bytes) => `${(bytes / kilobyte).toFixed(2)} KB`.padStart(9);

const fits = ({ bytes, budget }) => bytes <= budget * kilobyte;

const row = ({ what, note = '', ...size }) =>
  `${what.padEnd(40)}${kb(size.bytes)}   of ${kb(size.budget * kilobyte)}   ${fits(size) ? 'ok' : 'TOO LARGE'}${note}`;

/**
 * The sizes that a page pays, as rows of a table. An element's files are its own and what they
 * import before anything can be shown; those of all elements are paid once.
 *
 * @param {{ elements: Record<string, [file: string, integrity: string][]>, files: Record<string, { gzip: number }> }} table
 * @param {number} loader - bytes of the loader after gzip.
 */
export const sizeRows = ({ elements, files }, loader) => {
  const sets = Object.entries(elements).map(([tag, chunks]) => ({
    tag,
    own: new Set(chunks.map(([file]) => file)),
  }));
  const everywhere = [...sets[0].own].filter((file) => sets.every(({ own }) => own.has(file)));
  const weigh = (names) => [...new Set(names)].reduce((sum, file) => sum + files[file].gzip, 0);
  const all = loader + weigh(sets.flatMap(({ own }) => [...own]));
  return [
    { what: 'loader', bytes: loader, budget: budgets.loader },
    ...sets.map(({ tag, own }) => ({
      what: `${tag} first, with Lit`,
      bytes: weigh(own),
      budget: budgets.first,
    })),
    ...sets.map(({ tag, own }) => ({
      what: `${tag} beside another`,
      bytes: weigh(own) - weigh(everywhere),
      budget: budgets.further,
    })),
    {
      what: 'all four ready, with the loader',
      bytes: all,
      budget: budgets.all,
      note: `; aim ${allAim}.0 KB, Swiper Element alone`,
    },
  ];
};

/** Prints the table. @returns {boolean} whether everything fits. */
export const printSizes = (rows) => {
  console.log(`\nBytes over the wire (gzip)\n${rows.map(row).join('\n')}\n`);
  return rows.every(fits);
};
