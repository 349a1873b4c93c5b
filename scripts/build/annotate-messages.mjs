/** Names and notes of messages, and how they come into XLIFF: see docs/decisions/0025. */

const unitPattern = /<trans-unit id="([^"]+)"[^>]*>[\s\S]*?<\/trans-unit>/g;
const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const within = (xml, tag) => new RegExp(`<${tag}(?: [^>]*)?>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1];

/** "{0} of {1}" */
const plainText = (xml = '') =>
  xml
    .replace(/<x id="(\d+)"[^>]*\/>/g, '{$1}')
    .replace(/&\w+;/g, (entity) => entities[entity] ?? entity);

/** The numbers of placeholders in a message or in a note, in order. */
export const placeholdersOf = (text = '') =>
  [...new Set([...text.matchAll(/\{(\d+)\}/g)].map(([, id]) => id))].sort();

/** @returns {{ id, xml, name?, english, target?, note? }[]} the units of an XLIFF document. */
export const unitsOf = (xliff) =>
  [...xliff.matchAll(unitPattern)].map(([xml, id]) => ({
    id,
    xml,
    name: /^<trans-unit [^>]*resname="([^"]*)"/.exec(xml)?.[1],
    english: plainText(within(xml, 'source')),
    target: within(xml, 'target'),
    note: plainText(within(xml, 'note')),
  }));

/** Units that hold markup, and those that have an id of their own, differ from others of the same English. */
const keyOf = (id, english) => {
  if (!/^[sh][0-9a-f]{16}$/.test(id)) return id;
  return `${id[0]} ${english}`;
};

/** The names of messages by what their units have: an id of their own, else the English. */
const namesByKey = (messages) =>
  new Map(
    Object.entries(messages).map(([name, { english, markup }]) => [
      english === undefined ? name : keyOf(`${markup ? 'h' : 's'}${'0'.repeat(16)}`, english),
      name,
    ]),
  );

/** Translations by the name of their message. */
export const targetsOf = (xliff) =>
  new Map(unitsOf(xliff).flatMap(({ name, target }) => (name && target ? [[name, target]] : [])));

const isFor = (target, english) =>
  placeholdersOf(plainText(target)).join() === placeholdersOf(english).join();

/**
 * Gives each unit its name and its note. One whose English is new, and whose name has had a
 * translation before, keeps that, to be looked over.
 */
export const annotated = (xliff, messages, targets = new Map()) => {
  const names = namesByKey(messages);
  return xliff.replace(unitPattern, (xml, id) => {
    const [{ english, target }] = unitsOf(xml);
    const name = names.get(keyOf(id, english));
    if (name === undefined) return xml;
    const kept = target === undefined ? targets.get(name) : undefined;
    const translation =
      kept !== undefined && isFor(kept, english)
        ? `  <target state="needs-review-translation">${kept}</target>\n`
        : '';
    return xml
      .replace(/^<trans-unit [^>]*>/, `<trans-unit id="${id}" resname="${name}">`)
      .replace(/\n *<note[^>]*>[\s\S]*?<\/note>/, '')
      .replace(
        /\n<\/trans-unit>$/,
        () =>
          `\n${translation}  <note from="developer">${escaped(messages[name].note)}</note>\n</trans-unit>`,
      );
  });
};
