import { campaign } from '../../src/model/campaign.js';
import { campaignPages } from '../../src/model/campaign-pages.js';
import { envelope } from '../../src/model/envelope.js';
import { event } from '../../src/model/event.js';
import { organisation } from '../../src/model/organisation.js';
import { mostLinks, mostPartitions, partition } from '../../src/model/section-links.js';
import { statistic } from '../../src/model/statistic.js';
import { story } from '../../src/model/story.js';

/** In this build, each schema of the contract is a fragment of JSON Schema. */
type Fragment = Readonly<Record<string, unknown>>;
const fragment = (schema: unknown) => schema as Fragment;

const fieldsOf = (schema: unknown) => fragment(schema)['properties'] as Fragment;

const link = {
  type: 'object',
  description: 'the address of a document that holds the section, or a part of it',
  properties: { href: { type: 'string' } },
  required: ['href'],
};

/** A part of a directory: a link that says for which places. */
const directoryPart = { ...link, properties: { ...link.properties, ...fieldsOf(partition) } };

/** A section inline, or the address of a document that holds it, or those of several. */
const section = (item: unknown, several: Fragment = link, most = mostLinks): Fragment => ({
  anyOf: [
    { type: 'array', items: item },
    { type: 'array', items: several, minItems: 1, maxItems: most },
    link,
  ],
});

/** The JSON Schema of a whole feed, for editors to point their `$schema` at. */
export const feedSchema: Fragment = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A feed of What Migrants Bring, version 1',
  type: 'object',
  required: ['version', 'language'],
  properties: {
    $schema: { type: 'string' },
    version: {
      type: 'string',
      pattern: '^1(\\.\\d+)?$',
      description: 'the version of the contract: "1.0"',
    },
    ...fieldsOf(envelope),
    campaign: {
      ...fragment(campaign),
      properties: { ...fieldsOf(campaign), ...fieldsOf(campaignPages) },
    },
    stories: section(story),
    statistics: section(statistic),
    events: section(event),
    organisations: section(organisation, directoryPart, mostPartitions),
  },
  $defs: {
    text: {
      description: "a string in the feed's language, or one for each language; never markup",
      anyOf: [
        { type: 'string' },
        { type: 'object', additionalProperties: { type: 'string' }, minProperties: 1 },
      ],
    },
    decimal: {
      description: 'a number, or a decimal string where a number would lose digits',
      anyOf: [{ type: 'number' }, { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' }],
    },
  },
};
