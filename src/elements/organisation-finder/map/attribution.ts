import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { MapKind, TileFault } from './tile-template.js';

const faultText = (why: TileFault, msg: MsgFn): string => {
  switch (why) {
    case 'address':
      return msg('The address of this page’s own map can’t be read. The plain outline is shown.');
    case 'insecure':
      return msg(
        'The address of this page’s own map does not begin with https. The plain outline is shown.',
      );
    case 'placeholders':
      return msg(
        'The address of this page’s own map needs {z}, {x} and {y}, and no other braces but {r}. The plain outline is shown.',
      );
    case 'host':
      return msg(
        'The address of this page’s own map names more than one host. The plain outline is shown.',
      );
    case 'credentials':
      return msg(
        'The address of this page’s own map holds a password. The plain outline is shown.',
      );
  }
};

const naturalEarthLink = html`<a class="link" href="https://www.naturalearthdata.com/" rel="noopener">Natural Earth</a>`;

/** In a box of its own, which the style sheet sets apart. */
const sentence = (words: string): unknown => (words ? html`<bdi>${words}</bdi>` : nothing);

const naturalEarth = (msg: MsgFn): TemplateResult =>
  html`<bdi>${msg(html`Land and borders: ${naturalEarthLink}`)}</bdi>
    ${sentence(msg('Borders are approximate, and imply no opinion.'))}`;

interface AttributionContext {
  readonly msg: MsgFn;
  readonly attribution: string;
  /** Whether tiles could not be had. */
  readonly hasFault: boolean;
  /** Whether the outline is what is shown. */
  readonly isOutline: boolean;
}

/** Whose map it is, who sees what of it, and what is amiss. */
export const attribution = (kind: MapKind, context: AttributionContext): unknown => {
  const { msg, hasFault, isOutline } = context;
  if (kind.kind === 'refused') return [sentence(faultText(kind.why, msg)), naturalEarth(msg)];
  if (kind.kind !== 'tiles') return naturalEarth(msg);
  if (isOutline) {
    const failed = msg('This page’s own map could not be loaded. The plain outline is shown.');
    return [sentence(failed), naturalEarth(msg)];
  }
  return [
    sentence(context.attribution),
    sentence(msg(str`This map comes from ${kind.host}, which sees what part of it you look at.`)),
    sentence(hasFault ? msg('Some of this map could not be loaded.') : ''),
  ];
};
