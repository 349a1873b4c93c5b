/** Placeholder characters in a message, for parts that are not plain text: the number of a figure, a link, a marked phrase. */
export const slots = ['\uE000', '\uE001', '\uE002'] as const;

/** A message in pieces, with `values` in the places of its {@link slots}. */
export const fillSlots = <Value>(
  message: string,
  values: readonly Value[],
): readonly (string | Value)[] =>
  message
    .split(/([\uE000-\uE002])/)
    .map((piece) => values[(slots as readonly string[]).indexOf(piece)] ?? piece);

/** What stands in a message before and after its one slot. */
export const aroundSlot = (message: string): readonly string[] => message.split(slots[0]);
