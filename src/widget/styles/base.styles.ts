import { css } from 'lit';

/**
 * The base styles of every element: the campaign's colours and type. `all: initial` stops what the
 * page's styles would pass into the shadow root by inheritance.
 *
 * A page's rule for `*` beats a rule for `:host`, so `writing-mode` needs `!important`: inside a
 * vertical host the box would have no width of its own.
 *
 * A container of queries has no width of its own, so a layout that shrinks to fit would leave it
 * nothing but its padding. The empty grid before it has: at least its track's minimum, at most its
 * maximum, as a paragraph has that may be broken into lines. 50cqi is for two side by side on a phone.
 *
 * A partner's accent is darkened, or on a dark surface lightened, as far as `--_contrast` asks (WCAG
 * 2.2 SC 1.4.3). A relative colour reads one other colour only, so `--_pair` holds two: the accent,
 * and in its alpha the luminance of the surface.
 *
 * Sizes of text and widths of layouts are in `em`, from the size that the reader has set in the
 * browser: a page's root size (62.5 %, say) does not reach them, as it would `rem`.
 *
 * Private names (`--_…`) carry the values, so that a page may set the public ones (`--wmb-…`) on
 * the element or on anything around it.
 */
export const base = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
    writing-mode: initial !important;
  }
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(min(240px, 50cqi), 1280px);
    flex-shrink: 9999;
    block-size: 0;
    overflow: hidden;
  }
  :host([hidden]) {
    display: none;
  }
  :host(:state(reader-scheme)) {
    color-scheme: light dark;
  }
  :host([color-scheme='light']) {
    color-scheme: light;
  }
  :host([color-scheme='dark']) {
    color-scheme: dark;
  }

  .widget {
    --_surface: var(--wmb-color-surface, light-dark(#fffdf9, #15191e));
    --_raised: var(--wmb-color-surface-raised, light-dark(#f5eee3, #1e242b));
    --_text: var(--wmb-color-text, light-dark(#1c2430, #f3eee6));
    --_muted: var(--wmb-color-text-muted, light-dark(#56606d, #a9b2bd));
    --_accent: var(--wmb-color-accent, light-dark(#a63d14, #ff9f70));
    --_contrast: 4.5;
    --_second: var(--wmb-color-second, light-dark(#0d5a61, #74c9d1));
    --_line: var(--wmb-color-line, light-dark(#d8cdbd, #39424c));
    --_focus: var(--wmb-color-focus, light-dark(#0b57d0, #a8c7fa));
    --_radius: var(--wmb-radius, 12px);
    --_control-radius: calc(var(--_radius) / 2);

    all: initial;
    display: block;
    visibility: inherit;
    color-scheme: inherit;
    container: widget / inline-size;
    inline-size: 100%;
    min-block-size: var(--wmb-min-block-size, 0);
    padding: var(--wmb-padding, 16px);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--wmb-font-family, inherit);
    font-size: medium;
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .widget:is(:dir(rtl), :lang(hi, bn, th, zh, ja, ko)) {
    line-height: 1.75;
  }
  @supports (color: color(from red xyz x y calc(z * 1))) {
    .widget {
      --_pair: color-mix(
        in xyz,
        color(from var(--wmb-color-accent) xyz x y z / 1),
        color(from var(--_surface) xyz 0 0 0 / y)
      );
      --_paper: (2 * alpha - 1);
      --_ink: (y * 2 * alpha);
      --_dark: clamp(0, (0.18 - var(--_paper)) * 1e5, 1);
      --_most: max(0, (0.8 * var(--_paper) + 0.05) / var(--_contrast) - 0.05);
      --_least: ((1.5 * var(--_paper) + 0.07) * var(--_contrast) - 0.05);
      --_white: clamp(0, (var(--_least) * var(--_dark) - var(--_ink)) / (1.001 - var(--_ink)), 1);
      --_kept: 2 * alpha * min(1, (var(--_most) + var(--_dark)) / var(--_ink)) * (1 - var(--_white));
      --_readable: color(
        from var(--_pair) xyz calc(x * var(--_kept) + 0.95 * var(--_white))
          calc(y * var(--_kept) + var(--_white)) calc(z * var(--_kept) + 1.089 * var(--_white)) / 1
      );
      --_accent: var(--_readable, light-dark(#a63d14, #ff9f70));
    }
  }

  .widget,
  * {
    box-sizing: border-box;
  }
  :where(h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  :where(h2, h3, h4, h5, h6) {
    font-size: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  :where(button, input, select) {
    font: inherit;
    color: inherit;
  }

  .heading {
    font-size: clamp(1.25em, 0.875em + 2.2cqi, 2em);
    margin-block-end: 16px;
  }
  .muted,
  .note {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .note {
    margin-block-start: 8px;
  }
  .link {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .chip {
    display: inline-block;
    padding: 2px 8px;
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: var(--_raised);
    font-size: 0.875em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (prefers-contrast: more) {
    .widget {
      --_contrast: 7;
      --_muted: var(--_text);
      --_line: var(--_text);
      --_accent: var(--_readable, light-dark(#7a2a0c, #ffbd9c));
    }
    .chip {
      border-color: currentcolor;
    }
  }

  .skeleton {
    animation: appear 0s 300ms backwards;
  }
  .skeleton * {
    border-radius: var(--_control-radius);
    background: var(--_raised);
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .visually-hidden {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
`;
