import { attributesText, indented } from './html.js';
import { elementMarkup, styleRules } from './markup.js';
import { folderOf, type Plan } from './plan.js';

const isAbsolute = (address: string): boolean => /^https?:\/\//.test(address);

/** What will be needed, said ahead: the feed, and the code of a version, whose names are known. */
const hints = ({ choice: { tag, attributes }, release, pin, hint }: Plan): string[] => {
  if (!hint) return [];
  const { feed = '' } = attributes;
  const chunks = pin ? (release.manifest?.elements[tag] ?? []) : [];
  const code = chunks.map(([file, integrity]) => ({
    rel: 'preload',
    as: 'script',
    href: release.pinned + file,
    integrity,
    crossorigin: '',
    // Never more than the page itself would tell.
    referrerpolicy: 'no-referrer',
  }));
  const data = {
    rel: 'preload',
    as: 'fetch',
    href: feed,
    crossorigin: '',
    referrerpolicy: 'no-referrer',
  };
  return [...code, ...(isAbsolute(feed) ? [data] : [])].map(
    (link) => `<link${attributesText(link)}>`,
  );
};

/** The tag of one of our scripts, with what it must hash to where its address names a version. */
export const scriptTag = (plan: Plan, file: string): string => {
  const integrity = plan.release.manifest?.files[file]?.integrity;
  const checked = plan.pin && integrity ? { integrity, crossorigin: '' } : {};
  return `<script${attributesText({ async: '', src: folderOf(plan) + file, ...checked })}></script>`;
};

export const styleElement = (plan: Plan): string[] => {
  const rules = styleRules(plan);
  return rules ? [`<style>\n${indented(rules, 2)}\n</style>`] : [];
};

/** For any page. */
export const scriptSnippet = (plan: Plan): string =>
  [...hints(plan), scriptTag(plan, 'embed.js'), ...styleElement(plan), elementMarkup(plan)].join(
    '\n',
  );
