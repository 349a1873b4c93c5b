/** Pages of `docs/reference/` for elements, from the custom-elements manifest. */
import { code, page, section, table } from './markdown.mjs';

const generated =
  '<!-- Written by `npm run reference` from the class docs: change those, not this. -->';

const own = (items = []) => items.filter(({ inheritedFrom }) => !inheritedFrom);
const typeOf = ({ type }) => (type ? code(type.text) : '');
const defaultOf = ({ default: value }) => (value === undefined ? '' : code(value));

const attributes = (items) =>
  table(
    ['attribute', 'type', 'default', 'meaning'],
    items.map((item) => [code(item.name), typeOf(item), defaultOf(item), item.description]),
  );

/** Properties without an attribute. Those with one have its name in camel case, and are listed as attributes. */
const properties = (members) =>
  table(
    ['property', 'type', 'meaning'],
    members
      .filter(({ kind, attribute }) => kind === 'field' && !attribute)
      .map((item) => [code(item.name), typeOf(item), item.description]),
  );

const signature = ({ name, parameters = [] }) =>
  `${name}(${parameters.map((one) => `${one.name}: ${one.type?.text ?? 'unknown'}`).join(', ')})`;

const methods = (members) =>
  table(
    ['method', 'returns', 'meaning'],
    members
      .filter(({ kind }) => kind === 'method')
      .map((item) => [
        code(signature(item)),
        code(item.return?.type?.text ?? 'void'),
        item.description,
      ]),
  );

const detailText = (fields) =>
  fields
    .map(
      ({ name, type, description }) =>
        `${code(name)} (${code(type)})${description && `: ${description}`}`,
    )
    .join('<br>');

const events = (items, details) =>
  table(
    ['event', 'fired when', '`detail`'],
    items.map(({ name, description }) => [
      code(name),
      description,
      detailText(details.get(name) ?? []),
    ]),
  );

const named = (head, items, nameOf = ({ name }) => code(name)) =>
  table(
    [head, 'meaning'],
    items.map((item) => [nameOf(item), item.description]),
  );

const tokens = (items) =>
  table(
    ['custom property', 'default', 'meaning'],
    items.map((item) => [code(item.name), defaultOf(item), item.description]),
  );

const sections = (element, details) => [
  section(2, 'Attributes', attributes(own(element.attributes))),
  section(2, 'Properties', properties(own(element.members))),
  section(2, 'Methods', methods(own(element.members))),
  section(2, 'Events', events(own(element.events), details)),
  section(
    2,
    'Slots',
    named('slot', own(element.slots), ({ name }) => (name ? code(name) : '(default)')),
  ),
  section(2, 'Parts', named('part', own(element.cssParts))),
  section(2, 'Custom properties', tokens(own(element.cssProperties))),
  section(
    2,
    'States',
    named('state', own(element.cssStates), ({ name }) => code(`:state(${name})`)),
  ),
];

export const elementPage = (element, details) =>
  page(
    generated,
    `# \`<${element.tagName}>\``,
    element.summary,
    element.description,
    'Only what is this element’s own. [What all four share](README.md): `feed`, `lang`, `heading`, their states and more.',
    ...sections(element, details),
  );

export const sharedPage = (shared, elements, details) =>
  page(
    generated,
    '# Reference',
    table(
      ['page', 'about'],
      [
        ...elements.map((element) => [
          `[\`<${element.tagName}>\`](${element.tagName.slice('wmb-'.length)}.md)`,
          element.summary,
        ]),
        ['[feed](feed.md)', 'Every field of the feed.'],
      ],
    ),
    'All of it is in `custom-elements.json` too, which editors and Storybook read. Below is what all four elements share. An attribute’s property has its name in camel case: `heading-level`, `headingLevel`. Events bubble and are composed: a page can listen anywhere above an element.',
    ...sections(shared, details),
  );
