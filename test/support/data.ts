/** The address of a file of `data/` on the test server; in Node, test/mutants/page.mjs stands in for it. */
export const dataAddress = (path: string): string => new URL(`/data/${path}`, location.href).href;
