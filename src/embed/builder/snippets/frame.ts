import { type Choice, writeChoice } from '../../configuration/configuration.js';
import { attributesText } from './html.js';
import { folderOf, type Plan } from './plan.js';
import { scriptTag } from './script-tag.js';

/** Scripts to draw; links in new tabs, which are free of the frame's own fetters; calendar files. */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
/** Asked for at a reader's press alone: copying, sorting by distance. */
const allow = 'clipboard-write; geolocation';

/** What assistive technology calls the frame. */
const titleOf = ({ attributes, fallback }: Choice): string =>
  attributes.heading || fallback.text || 'What Migrants Bring';

/** The frame alone, over an address. */
export const frameTag = (plan: Plan, src: string): string => {
  const height = String(plan.reserved[0]?.height ?? 600);
  const title = titleOf(plan.choice);
  const attributes = { title, src, width: '100%', height, loading: 'lazy', sandbox, allow };
  return `<iframe data-wmb${attributesText({ ...attributes, style: 'border: 0' })}></iframe>`;
};

/** For hosts that allow nothing but iframes. The script lets the frame be as high as its content; without it, it scrolls. */
export const frameSnippet = (plan: Plan): string => {
  const src = `${folderOf(plan)}frame.html?${writeChoice(plan.choice).toString()}`;
  return `${frameTag(plan, src)}\n${scriptTag(plan, 'frames.js')}`;
};
