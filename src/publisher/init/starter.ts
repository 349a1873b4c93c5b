import type { SectionName } from '../../model/contract.js';
import { isObject } from '../../model/unknown.js';
import { columns } from '../import/columns/columns.js';
import { type Sheet, workbookBytes } from './workbook.js';

export interface StarterOptions {
  readonly title: string;
  /** BCP 47 tags, the feed's own language first. */
  readonly languages: readonly string[];
  /** Where the feed will be published. */
  readonly address: string;
}

/** A text with the same words in every language, to be replaced. */
const inEach = (languages: readonly string[], words: string): unknown =>
  languages.length > 1 ? Object.fromEntries(languages.map((tag) => [tag, words])) : words;

/** A feed with one invented item in each section, marked as illustrative. */
const starterFeed = ({ title, languages, address }: StarterOptions, year: number): unknown => {
  const text = (words: string): unknown => inEach(languages, words);
  return {
    $schema: 'feed.schema.json',
    version: '1.0',
    language: languages[0],
    campaign: { title: text(title), url: new URL('.', address).href },
    stories: [
      {
        id: 'first-story',
        name: 'Amina',
        headline: text('One line about what Amina brings'),
        summary: text('Two or three sentences.'),
        from: 'KE',
        to: 'FR',
        illustrative: true,
      },
    ],
    statistics: [
      {
        id: 'first-figure',
        label: text('people in this example'),
        value: 1,
        year,
        source: { name: 'An invented source' },
      },
    ],
    events: [
      {
        id: 'first-event',
        title: text('International Migrants Day'),
        start: `${year}-12-18`,
        recurrence: 'FREQ=YEARLY',
      },
    ],
    organisations: [
      {
        id: 'first-organisation',
        name: 'An invented organisation',
        services: ['arrival'],
        languages: [languages[0]],
        illustrative: true,
      },
    ],
  };
};

const tags = {
  stories: 'wmb-story-carousel',
  statistics: 'wmb-statistics-counter',
  events: 'wmb-event-list',
  organisations: 'wmb-organisation-finder',
} as const satisfies Readonly<Record<SectionName, string>>;

const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

/** A page that shows the feed, with the two lines that partners paste. */
const starterPage = ({
  title,
  languages: [language = 'en'],
}: StarterOptions): string => `<!doctype html>
<html lang="${escape(language)}">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>${escape(title)}</title>
  <style>
    body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font-family: system-ui, sans-serif; }
  </style>
  <script async src="wmb/embed.js"></script>
  <h1>${escape(title)}</h1>
${Object.values(tags)
  .map((tag) => `  <${tag} feed="feed.json"></${tag}>`)
  .join('\n')}
</html>
`;

const textOf = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const fieldAt = (item: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), item);

/** The columns of a section; a text has one for each language but the feed's own. */
const headings = (section: SectionName, [, ...others]: readonly string[]): [string, string][] =>
  columns[section].flatMap(({ field, kind }) => [
    [field, field],
    ...(/^(?:text|paragraphs)$/.test(kind) && /headline|title|label|summary|body/.test(field)
      ? others.map((tag): [string, string] => [`${field} (${tag})`, field])
      : []),
  ]);

/** A sheet for each section, with the entries of the starter feed. */
const starterSheets = (feed: unknown, languages: readonly string[]): Sheet[] =>
  (Object.keys(tags) as SectionName[]).map((section) => {
    const heads = headings(section, languages);
    const items = fieldAt(feed, section) as readonly unknown[];
    const own = (value: unknown): unknown => (isObject(value) ? Object.values(value)[0] : value);
    const rows = items.map((item) => heads.map(([, field]) => textOf(own(fieldAt(item, field)))));
    return { name: section, rows: [heads.map(([name]) => name), ...rows] };
  });

/** The files of a new campaign, by name. */
export const starterFiles = (
  options: StarterOptions,
  {
    year,
    schema,
    spreadsheet,
  }: { readonly year: number; readonly schema: unknown; readonly spreadsheet: boolean },
): Readonly<Record<string, string | Uint8Array>> => {
  const feed = starterFeed(options, year);
  return {
    'feed.json': `${JSON.stringify(feed, null, 2)}\n`,
    'feed.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'index.html': starterPage(options),
    ...(spreadsheet && {
      'campaign.xlsx': workbookBytes(starterSheets(feed, options.languages)),
    }),
  };
};
