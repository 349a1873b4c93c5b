import { css } from 'lit';

/** What is shown while a portrait is loading, and in place of a missing one. */
export const styles = css`
  .portrait:has(.placeholder) {
    position: relative;
  }
  .placeholder {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .portrait:not(:has(img)) .placeholder {
    display: none;
  }
  .placeholder ~ picture {
    position: relative;
  }

  .pattern {
    --_a: var(--_accent);
    --_b: var(--_second);
    --_c: color-mix(in oklab, var(--_accent) 45%, var(--_raised));
    display: block;
    inline-size: 100%;
    block-size: 100%;
    background: var(--_raised);
  }
  .pattern[data-ground='1'] {
    --_a: var(--_second);
    --_b: var(--_accent);
  }
  .pattern[data-ground='2'] {
    --_a: var(--_text);
    --_b: var(--_accent);
    --_c: var(--_second);
  }
  .pattern path:nth-of-type(1) {
    fill: var(--_a);
  }
  .pattern path:nth-of-type(2) {
    fill: var(--_b);
  }
  .pattern path:nth-of-type(3) {
    fill: var(--_c);
  }
  .pattern .ground {
    fill: var(--_a);
  }
  .pattern .way {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .pattern circle {
    fill: var(--_surface);
  }
  .pattern .from {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .pattern text {
    fill: var(--_surface);
    font-size: 96px;
    font-weight: 700;
    letter-spacing: 0.02em;
    text-anchor: middle;
  }
`;
