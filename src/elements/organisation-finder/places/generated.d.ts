/** What `scripts/build/places.mjs` writes. Absent before the first build: then it can't be fetched, and that is said. */
declare module '*/generated/shards.js' {
  export interface Shard {
    /** A line a place, largest first: its name, then its other names, parted by tabs. */
    readonly names: string;
    /** Eight characters a place: see `places/shard.ts`. Empty: the places of `world`. */
    readonly points: string;
    /** One digit of base 36 a place: how many people live there, as a power of two. */
    readonly sizes: string;
  }
  /** By name of shard: thousands of bytes after gzip, and how to fetch it. */
  export const shards: Readonly<
    Record<string, readonly [weight: number, fetch: () => Promise<Shard>]>
  >;
}

declare module '*/generated/outline.js' {
  /** Paths, in units of which the world is 20,000 wide. */
  export const land: string;
  export const borders: string;
  /** A country, where its name goes, and how wide the country is there. */
  export const labels: readonly (readonly [country: string, x: number, y: number, width: number])[];
}
