import type { FeedIssue } from '../../model/contract.js';
import { type Choice, isWebAddress } from '../configuration/configuration.js';
import type { JsonSchema } from '../../check/unknown-fields.js';
import type { CheckedDocument } from './checking.js';
import type { Release } from './release.js';

/** How wide the preview is: a phone of 360 px, a sidebar of 320 px, or as wide as there is room. */
export const views = ['phone', 'column', 'full'] as const;
export type View = (typeof views)[number];

/** The forms that a snippet comes in. */
export const forms = [
  'script',
  'npm',
  'react',
  'vue',
  'svelte',
  'angular',
  'frame',
  'oembed',
] as const;
export type Form = (typeof forms)[number];

/** What is known of the feed. */
export type Check =
  | { readonly name: 'none' | 'not-an-address' | 'checking' }
  | {
      readonly name: 'good';
      readonly count: number;
      readonly omitted: number;
      readonly issues: readonly FeedIssue[];
    }
  | { readonly name: 'bad'; readonly code: string; readonly message: string };

/** Heights of the element in CSS pixels, by the width that it was measured at. */
export interface Measured {
  readonly width: number;
  readonly height: number;
}

export interface State {
  /** The language of this page, as BCP 47. */
  readonly language: string;
  readonly choice: Choice;
  readonly check: Check;
  /** The contract, once it is there. */
  readonly schema: JsonSchema | undefined;
  /** What was found in the whole feed; empty until it is known. */
  readonly report: readonly CheckedDocument[];
  /** A feed's text that is checked in this page, and what was found in it. */
  readonly text: string;
  readonly textReport: readonly CheckedDocument[];
  readonly view: View;
  /** What the page around the element looks like. */
  readonly scheme: 'light' | 'dark';
  readonly form: Form;
  /** For oEmbed: where the page shall be published. */
  readonly page: string;
  readonly release: Release;
  /** Whether the address of a version is taken, rather than that which follows. */
  readonly pin: boolean;
  /** Whether room is kept before the element is there. */
  readonly reserve: boolean;
  /** Whether the page says ahead what will be needed: for an element near the top. */
  readonly hint: boolean;
  readonly measured: readonly Measured[];
  /** How the last attempt to copy ended. */
  readonly copied: 'yes' | 'no' | undefined;
}

/** Whether an address can be asked for. */
export const checkOf = (feed: string | undefined): Check => {
  if (!feed) return { name: 'none' };
  return { name: isWebAddress(feed) ? 'checking' : 'not-an-address' };
};
