/**
 * The first of `available` that serves `wanted`, by lookup as in
 * [RFC 4647 §3.4](https://www.rfc-editor.org/rfc/rfc4647#section-3.4): the tag itself, then the tag
 * with its last parts taken off one by one. Case does not matter. Undefined when none does.
 */
export const lookup = (available: readonly string[], wanted: string): string | undefined => {
  for (let range = wanted.toLowerCase(); range; range = shorter(range)) {
    const match = available.find((tag) => tag.toLowerCase() === range);
    if (match !== undefined) return match;
  }
  return undefined;
};

/** `zh-hant-tw` → `zh-hant`; a single letter left at the end goes too: `x-a-b` has no meaning as `x`. */
const shorter = (range: string): string => range.replace(/(?:-[^-])?-[^-]*$|^[^-]+$/, '');
