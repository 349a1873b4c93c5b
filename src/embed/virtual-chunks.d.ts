declare module 'virtual:chunks' {
  /**
   * A file of the build, by its name without hash and ending, and what its bytes must hash to
   * (https://www.w3.org/TR/SRI/). Without that where it is loaded already.
   */
  export type Chunk = readonly [name: string, integrity?: string];
  /** A chunk to import, then those that it needs. */
  export type Chunks = readonly Chunk[];

  /** The version of this build, as in package.json. */
  export const version: string;
  /** What each tag needs. */
  export const elements: Readonly<Record<string, Chunks>>;
}
