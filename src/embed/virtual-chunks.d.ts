declare module 'virtual:chunks' {
  /** A file beside the loader, and what its bytes must hash to (https://www.w3.org/TR/SRI/). */
  export type Chunk = readonly [file: string, integrity: string];
  /** A module to import, then those that it needs. */
  export type Chunks = readonly Chunk[];

  /** The version of this build, as in package.json. */
  export const version: string;
  /** What each tag needs. */
  export const elements: Readonly<Record<string, Chunks>>;
  /** The module that knows the same of what comes later, by the name that it is asked for by. */
  export const parts: Chunk;
}
