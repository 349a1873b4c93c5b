import { html, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';

/** Rotation moves of itself, so the first thing to be reached is what stops it (WCAG 2.2 SC 2.2.2). */
export const rotationButton = (
  isPlaying: boolean | undefined,
  onPress: () => void,
  msg: MsgFn,
): TemplateResult => html`
  <button class="rotation link" part="rotation" type="button" @click=${onPress}>
    ${isPlaying ? msg('Pause') : msg('Play')}
  </button>
`;
