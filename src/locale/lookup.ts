/**
 * The best of `available` for the language `wanted`, by the lookup of
 * [RFC 4647 §3.4](https://www.rfc-editor.org/rfc/rfc4647#section-3.4): the tag itself, else the tag
 * without its last subtag, and so on. Case does not matter. Undefined when there is none.
 */
export const lookup = (available: readonly string[], wanted: string): string | undefined => {
  for (let range = wanted.toLowerCase(); range; range = shorter(range)) {
    const match = available.find((tag) => tag.toLowerCase() === range);
    if (match !== undefined) return match;
  }
  return undefined;
};

/** `zh-hant-tw` → `zh-hant`. A single letter left at the end is removed too, since it only introduces what followed. */
const shorter = (range: string): string => range.replace(/(?:-[^-])?-[^-]*$|^[^-]+$/, '');
