import { writeChoice } from '../../configuration/configuration.js';
import { frameTag } from './frame.js';
import { attributesText, contentText } from './html.js';
import { folderOf, type Plan } from './plan.js';
import { scriptTag } from './script-tag.js';

/** As wide as a host's column may be taken to be, where it asks for a number. CSS pixels. */
const usualWidth = 640;

/** `https://a.example/stories.html` → `https://a.example/stories.oembed.json`. */
export const documentAddress = (page: string): string =>
  page.replace(/(?:\.html?)?$/, '.oembed.json');

const titleOf = ({ choice: { attributes, fallback } }: Plan): string =>
  attributes.heading || fallback.text || 'What Migrants Bring';

/**
 * WordPress, of a provider that it does not know, keeps a quotation and the frame behind it: it shows
 * the one until the other has told its height, and in feeds and mails.
 */
const withQuotation = (plan: Plan, page: string): string =>
  `<blockquote><a${attributesText({ href: page })}>${contentText(titleOf(plan))}</a></blockquote>${frameTag(plan, page)}`;

/** The document that a host finds by the page: [oEmbed 1.0](https://oembed.com/) §2.3.4. */
export const oembedDocument = (plan: Plan, page: string): string =>
  JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      provider_name: 'What Migrants Bring',
      title: titleOf(plan),
      cache_age: 86_400,
      html: withQuotation(plan, page),
      width: usualWidth,
      height: plan.reserved[0]?.height ?? 600,
    },
    null,
    2,
  );

/** The script of frames, whose name holds its hash. */
const frameScript = (plan: Plan): string => {
  const entries = Object.entries(plan.release.manifest?.files ?? {});
  const [file = 'frame.js', { integrity } = { integrity: '' }] =
    entries.find(([name]) => /^frame-[\w-]{8}\.js$/.test(name)) ?? [];
  const src = folderOf(plan) + file;
  return `<script${attributesText({ type: 'module', src, integrity, crossorigin: '' })}></script>`;
};

/** A page of its own for one choice: an address to share, which hosts turn into a frame. */
export const oembedPage = (plan: Plan, page: string): string => {
  const title = titleOf(plan);
  const { lang = 'en' } = plan.choice.attributes;
  const link = {
    rel: 'alternate',
    type: 'application/json+oembed',
    href: documentAddress(page),
    title,
  };
  const choice = { name: 'wmb-choice', content: writeChoice(plan.choice).toString() };
  return `<!doctype html>
<html${attributesText({ lang })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${contentText(title)}</title>
<link${attributesText(link)}>
<meta name="color-scheme" content="light dark">
<meta${attributesText(choice)}>
<base target="_blank">
${scriptTag(plan, 'embed.js')}
${frameScript(plan)}
</head>
<body></body>
</html>`;
};
