/** Where the loader keeps what it must find again, should its script stand on the page twice. */
export const key = Symbol.for('what-migrants-bring');

/** What the loader keeps on the page. */
export interface Loader {
  readonly version: string;
  readonly discover: (root: ParentNode) => void;
}

/** The page, by a shorter name, and with what we keep on it. */
export const page = document as Document & { [key]?: Loader };

/** How the loader came into the page, if by a classic script tag. Its nonce serves what it fetches. */
export const script = page.currentScript as HTMLScriptElement | null;

/** Where the files are: beside this script, however it came into the page. */
export const base = script?.src || Error().stack?.match(/http\S+?embed\.js/)?.[0];
