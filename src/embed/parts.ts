/**
 * How a chunk for any page asks for a further one. The loader hands it over; the build puts it in
 * the place of `import()`: see scripts/build/checked-imports.mjs.
 */
export const parts: { load?: (file: string) => Promise<unknown> } = {};
