import type { ItemSchema, SectionKind } from './contract.js';

/**
 * A section whose items have no pictures from hosts other than these. Items are read without them,
 * each with an issue.
 *
 * @param hosts - parted by spaces, as addresses have them: `a.example b.example:8080`.
 */
export const withPicturesFrom = <Item extends ItemSchema>(
  hosts: string,
  kind: SectionKind<Item>,
): SectionKind<Item> => {
  const allowed = hosts.split(' ');
  const isElsewhere = ({ src }: { src: string }) =>
    !allowed.includes(new URL(src, 'https://feed.invalid/').host);
  const schema: ItemSchema = (input, path, context) => {
    const item = kind.schema(input, path, context) as
      { id: string; image?: { src: string; sources?: { src: string }[] } } | undefined;
    const image = item?.image;
    const other = image && [image, ...(image.sources ?? [])].find(isElsewhere);
    if (other) {
      context.issues.push({ path: `${path}.image`, expected: hosts, found: other.src });
      delete item.image;
    }
    return item;
  };
  return { ...kind, schema: schema as Item };
};
