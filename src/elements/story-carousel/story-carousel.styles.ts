import { css } from 'lit';

export const styles = css`
  .scroller {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 100%;
    gap: var(--wmb-gap, 24px);
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
    border-radius: var(--_radius);
  }
  @container widget (min-width: 640px) {
    .scroller {
      grid-auto-columns: calc((100% - var(--wmb-gap, 24px)) / 2);
    }
  }
  @container widget (min-width: 960px) {
    .scroller {
      grid-auto-columns: calc((100% - 2 * var(--wmb-gap, 24px)) / 3);
    }
  }
  .slide {
    scroll-snap-align: start;
    display: grid;
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
  .headline {
    font-size: clamp(18px, 16px + 0.5cqi, 22px);
    line-height: 1.35;
    text-wrap: balance;
  }
  .quote {
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--_accent);
  }
  .summary {
    color: var(--_muted);
  }

  .journey {
    display: flex;
    align-items: center;
    gap: 8px;
    max-inline-size: 100%;
    color: var(--_muted);
    font-size: 14px;
  }
  .line {
    flex: 0 1 48px;
    min-inline-size: 24px;
    block-size: 7px;
    background:
      radial-gradient(
          circle at 3.5px 50%,
          transparent 2px,
          var(--_accent) 2.5px 3px,
          transparent 3.5px
        )
        no-repeat,
      radial-gradient(circle at calc(100% - 3.5px) 50%, var(--_accent) 3px, transparent 3.5px)
        no-repeat,
      linear-gradient(var(--_accent) 0 0) center / calc(100% - 14px) 1px no-repeat;
  }
  .line:dir(rtl) {
    transform: scaleX(-1);
  }

  .pattern .sky {
    fill: color-mix(in oklab, var(--_accent) 22%, var(--_raised));
  }
  .pattern .sun {
    fill: var(--_surface);
    opacity: 0.7;
  }
  .pattern .land {
    fill: var(--_accent);
  }
  .pattern[data-hue='1'] .sky {
    fill: color-mix(in oklab, var(--_second) 24%, var(--_raised));
  }
  .pattern[data-hue='1'] .land {
    fill: var(--_second);
  }
  .pattern[data-hue='2'] .land {
    fill: var(--_second);
  }
  .pattern :is(.path, .open) {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .pattern .end {
    fill: var(--_surface);
  }
  .pattern text {
    fill: var(--_surface);
    font: 600 104px / 1 var(--wmb-font-family, inherit);
    letter-spacing: -0.03em;
  }

  .controls {
    display: flex;
    gap: 8px;
    justify-content: end;
    margin-block-start: 16px;
  }
  .chevron {
    inline-size: 10px;
    block-size: 10px;
    border: solid currentcolor;
    border-width: 2px 2px 0 0;
    rotate: 45deg;
  }
  [part='previous'] .chevron {
    rotate: -135deg;
  }
  .chevron:dir(rtl) {
    rotate: -135deg;
  }
  [part='previous'] .chevron:dir(rtl) {
    rotate: 45deg;
  }

  .skeleton .portrait {
    max-inline-size: 320px;
  }
  .skeleton p {
    max-inline-size: 240px;
    block-size: 20px;
    margin-block: 8px;
  }

  @media print {
    .scroller {
      display: block;
      overflow: visible;
    }
    .slide {
      break-inside: avoid;
      margin-block-end: 24px;
    }
    .portrait {
      inline-size: 40%;
    }
    .link::after {
      content: ' ' attr(href);
    }
  }
`;
