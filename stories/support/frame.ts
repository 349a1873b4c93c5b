import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { directionOf } from '../../src/locale/direction.js';
import { customProperties } from '../../src/widget/templates/custom-properties.js';
import { wantLessMotion } from './motion.js';

const hint = html`<p class="hint">
  Scripts are told that less motion is wanted. For style sheets too, emulate
  <code>prefers-reduced-motion</code> in the browser's developer tools, under Rendering.
</p>`;

/** Puts a story into a page of the language, direction, scheme and width that the toolbar names. */
export const frame: Decorator = (story, { globals }) => {
  const { language, direction, scheme, width, motion, host, contrast, size } = globals as Record<
    string,
    string
  >;
  wantLessMotion(motion === 'less');
  return html`<div
    class="frame"
    lang=${language ?? 'en'}
    dir=${!direction || direction === 'auto' ? directionOf(language ?? 'en') : direction}
    data-scheme=${scheme ?? 'light'}
    data-host=${host ?? 'plain'}
    data-contrast=${contrast ?? 'reader'}
  >
    <div
      class="place"
      ${customProperties({
        '--frame-inline-size': Number(width) ? `${width}px` : 'auto',
        '--frame-zoom': size ?? '1',
      })}
    >
      ${story()}
    </div>
    ${motion === 'less' ? hint : nothing}
  </div>`;
};
