/** The configuration of an editor's form: Sveltia CMS and Decap CMS read the same. */
import type { JsonSchema } from '../../check/unknown-fields.js';
import { languagesOf } from '../build/in-language.js';
import { fieldsOf } from './form-field.js';
import type { FormField, Lossy } from './form-parts.js';

type Feed = Readonly<Record<string, unknown>>;

/** Where the feed is kept. */
export interface FormPlace {
  /** `owner/name` on GitHub; undefined: nowhere, to try the form. */
  readonly repository: string | undefined;
  readonly branch: string;
  /** Of the feed, from the root of the repository. */
  readonly path: string;
  /** The folder that pictures are put into, beside the feed. */
  readonly pictures: string;
}

export interface Form {
  readonly configuration: Readonly<Record<string, unknown>>;
  readonly fields: readonly FormField[];
  readonly lossy: readonly Lossy[];
  /** Paths of texts that the feed has by language in some places, in others not. */
  readonly mixed: readonly string[];
}

/** A language that is being added has few texts yet; an organisation's name may be in any language. */
const few = 0.1;

/** The languages of the campaign, the feed's own first. */
const languagesIn = (feed: Feed, schema: JsonSchema): string[] => {
  const own = typeof feed.language === 'string' ? feed.language : 'en';
  return [...new Set([own, ...languagesOf(feed, schema, few)])];
};

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The form for a feed, and what it can't hold of it. */
export const formFor = (
  feed: Feed,
  schema: JsonSchema,
  { repository, branch, path, pictures }: FormPlace,
): Form => {
  const lossy: Lossy[] = [];
  const mixed: string[] = [];
  const place = { name: '', path: '', schema, isRequired: true, values: [feed] };
  const fields = fieldsOf(place, { languages: languagesIn(feed, schema), lossy, mixed });
  const backend = repository ? { name: 'github', repo: repository, branch } : { name: 'test-repo' };
  const file = { name: 'feed', label: 'Feed', file: path, fields };
  return {
    fields,
    lossy,
    mixed,
    configuration: {
      backend,
      media_folder: `${folderOf(path)}${pictures}`,
      // As the feed has them: relative to itself.
      public_folder: pictures,
      // What is left empty is left out: an empty text is no text.
      output: { omit_empty_optional_fields: true },
      collections: [
        { name: 'campaign', label: 'Campaign', editor: { preview: false }, files: [file] },
      ],
    },
  };
};
