declare module 'virtual:chunks' {
  /** A file beside the loader, and what its bytes must hash to (https://www.w3.org/TR/SRI/). */
  export type Chunk = readonly [file: string, integrity: string];

  /** The version of this build, as in package.json. */
  export const version: string;
  /** For each tag: the module to import, then those that it needs. */
  export const elements: Readonly<Record<string, readonly Chunk[]>>;
}
