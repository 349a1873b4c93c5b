import type { ItemSchema, SectionKind } from './contract.js';

/** `a.example`, also where it is written `A.Example:443` or in letters of another script; nothing for what is no host. */
const hostIn = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).host : undefined;

/**
 * A section whose items have no pictures from hosts other than these. Items are read without them,
 * each with an issue.
 *
 * @param hosts - parted by spaces: `a.example b.example:8080`.
 */
export const withPicturesFrom = <Item extends ItemSchema>(
  hosts: string,
  kind: SectionKind<Item>,
): SectionKind<Item> => {
  const named = hosts.split(/[\s,]+/).map((host) => hostIn(`https://${host}`));
  const isFrom = ({ src }: { src: string }) => named.includes(hostIn(src) ?? '');
  const schema: ItemSchema = (input, path, context) => {
    const item = kind.schema(input, path, context) as
      { id: string; image?: { src: string; sources?: { src: string }[] } } | undefined;
    const { image, ...rest } = item ?? {};
    const other = image && [image, ...(image.sources ?? [])].find((one) => !isFrom(one));
    if (!item || !other) return item;
    const expected = `a picture from one of picture-hosts: ${hosts}`;
    context.issues.push({ path: `${path}.image`, expected, found: other.src.slice(0, 80) });
    return rest as { id: string };
  };
  return { ...kind, schema: schema as Item };
};
