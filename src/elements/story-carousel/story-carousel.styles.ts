import { css } from 'lit';

export const styles = css`
  .scroller {
    --_gap: var(--wmb-gap, 24px);
    --_columns: 1;
    position: relative;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: calc((100% - (var(--_columns) - 1) * var(--_gap)) / var(--_columns));
    align-items: start;
    gap: var(--_gap);
    /* Room for focus rings, which would be cut off at the row's edge. */
    --_room: min(6px, var(--_gap));
    margin: calc(-1 * var(--_room));
    padding: var(--_room);
    scroll-padding-inline: var(--_room);
    /* Nothing to scroll up or down: a wheel turned that way is the page's. */
    overflow: auto hidden;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
  }
  @container widget (min-width: 600px) {
    .scroller {
      --_columns: 2;
    }
  }
  @container widget (min-width: 900px) {
    .scroller {
      --_columns: 3;
    }
  }
  .slide {
    position: relative;
    scroll-snap-align: start;
  }
  .late {
    content-visibility: auto;
    contain-intrinsic-block-size: 1px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .scroller {
      scroll-behavior: smooth;
    }
  }

  .card {
    display: flex;
    flex-direction: column;
    gap: 8px;
    align-items: start;
  }
  .portrait {
    inline-size: 100%;
    aspect-ratio: 4 / 5;
    margin-block-end: 8px;
    border-radius: var(--_radius);
    overflow: hidden;
    background: var(--_raised);
  }
  .picture,
  .pattern {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    object-position: var(--focus, 50% 50%);
  }
  .name {
    font-size: clamp(20px, 16px + 1.6cqi, 28px);
    line-height: 1.15;
  }
  .role,
  .journey {
    color: var(--_muted);
    font-size: 14px;
  }
  .role:empty,
  .role:not(:has(*)),
  .summary:not(:has(*)) {
    display: none;
  }
  .headline {
    font-size: clamp(18px, 16px + 0.5cqi, 22px);
    line-height: 1.35;
    text-wrap: balance;
  }
  .quote {
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--_accent);
    line-clamp: 8;
  }
  .quote,
  .summary {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 8;
    overflow: hidden;
  }
  .open {
    padding: 10px 0;
    margin-block: -6px;
    border: 0;
    background: none;
    text-align: start;
    text-decoration-line: underline;
    cursor: pointer;
  }
  .on-paper {
    display: none;
  }
  @media (scripting: none) {
    .on-paper {
      display: inline;
    }
    .open {
      display: none;
    }
  }

  .journey {
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
    min-block-size: 24px;
  }
  .place {
    overflow-wrap: break-word;
  }
  .line {
    position: relative;
    flex: 0 1 64px;
    min-inline-size: 28px;
    block-size: 9px;
    background: linear-gradient(var(--_accent) 0 0) center / calc(100% - 16px) 1px no-repeat;
  }
  .line::before,
  .line::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: 9px;
    block-size: 9px;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
  }
  .line::after {
    inset-inline: auto 0;
    background: var(--_accent);
  }
  .line[data-ends='from'] {
    background-image: linear-gradient(to right, var(--_accent), transparent);
  }
  .line[data-ends='from']:dir(rtl) {
    background-image: linear-gradient(to left, var(--_accent), transparent);
  }
  .line[data-ends='from']::after,
  .line[data-ends='to']::before {
    content: none;
  }

  .initials {
    display: grid;
    place-items: center;
    block-size: 100%;
    color: var(--_muted);
    font-size: 64px;
  }
  .controls {
    min-block-size: 44px;
    margin-block-start: 16px;
  }
  @container widget (min-width: 600px) {
    .controls[data-count='2']:empty {
      display: none;
    }
  }
  @container widget (min-width: 900px) {
    .controls[data-count='3']:empty {
      display: none;
    }
  }
  .rotation {
    display: block;
    padding: 10px 0;
    margin-block: -10px 4px;
    margin-inline-start: auto;
    border: 0;
    background: none;
    text-decoration-line: underline;
    cursor: pointer;
  }

  .skeleton .scroller {
    overflow: hidden;
    background: none;
  }
  .skeleton .slide {
    background: none;
  }
  .skeleton p {
    inline-size: 70%;
    block-size: 20px;
    margin-block: 8px;
  }

  @media (forced-colors: active) {
    .line {
      --_accent: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .scroller {
      display: block;
      margin: 0;
      padding: 0;
      overflow: visible;
    }
    .slide {
      content-visibility: visible;
      break-inside: avoid;
      margin-block-end: 24px;
    }
    .card {
      display: grid;
      grid-template-columns: 160px 1fr;
      grid-template-rows: repeat(8, auto) 1fr;
      column-gap: 24px;
    }
    .portrait {
      grid-row: 1 / -1;
      margin: 0;
    }
    .quote,
    .summary {
      display: block;
    }
    .on-paper {
      display: block;
    }
    .out .link::after,
    .on-paper .link::after {
      content: ' ' attr(href);
    }
    .open,
    .controls,
    .rotation {
      display: none;
    }
  }
`;
