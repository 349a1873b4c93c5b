import { html, type TemplateResult } from 'lit';
import type { CampaignElement } from '../../src/widget/campaign-element.js';
import { campaignFeed } from './feeds.js';

/** Attributes by the names of their properties, and the properties that have none. */
export type Settings = Readonly<Record<string, unknown>>;

/** An element with its fallback link. */
export interface Kind {
  readonly tag: `wmb-${string}`;
  readonly fallback: string;
}

const attributeOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const set = (element: Element, name: string, value: unknown): void => {
  if (typeof value === 'object') Object.assign(element, { [name]: value });
  else if (typeof value === 'boolean') element.toggleAttribute(attributeOf(name), value);
  else if (typeof value === 'string' || typeof value === 'number') {
    element.setAttribute(attributeOf(name), `${value}`);
  }
};

const linkTo = (words: string): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = 'https://campaign.example/';
  link.textContent = words;
  return link;
};

/** The element with these settings, by default with the sample campaign. */
export const create = ({ tag, fallback }: Kind, settings: Settings): CampaignElement<never> => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ feed: campaignFeed, ...settings })) {
    set(element, name, value);
  }
  if (fallback) element.append(linkTo(fallback));
  return element as unknown as CampaignElement<never>;
};

export const element = (kind: Kind, settings: Settings): TemplateResult =>
  html`${create(kind, settings)}`;
