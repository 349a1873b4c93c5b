import { css } from 'lit';

/** What lies on the map: names, marks, the way between two. */
export const styles = css`
  .labels,
  .way-there {
    pointer-events: none;
  }
  .label {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    translate: calc(var(--x) - var(--anchor)) calc(var(--y) - 50%);
    font-size: 0.75em;
    line-height: 1;
    white-space: nowrap;
  }
  .label[data-kind='country'] {
    color: var(--_muted);
    letter-spacing: 0.06em;
  }
  /* Towns lie on coasts: paper keeps the lines off their letters. */
  .label[data-kind='town'] {
    font-weight: 500;
    text-shadow:
      0 0 3px var(--earth),
      0 0 3px var(--earth);
  }
  .label[data-kind]:lang(ar, fa, ur, hi, bn) {
    letter-spacing: 0;
  }
  .way {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5px;
  }
  .from {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  .pins {
    pointer-events: none;
  }
  .pin {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: var(--width);
    block-size: var(--width);
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_surface);
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1;
    translate: calc(var(--x) - 50%) calc(var(--y) - 50%);
    pointer-events: auto;
    cursor: pointer;
  }
  .pin::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    border: 2px solid var(--_surface);
    border-radius: 50%;
    background: var(--_second);
  }
  .pins {
    isolation: isolate;
  }
  .pin:not([data-many])::before {
    inset: 5px;
  }
  .pin:is(:hover, :focus-visible)::before {
    background: color-mix(in oklab, var(--_second) 80%, var(--_text));
  }
  .pin[aria-pressed='true'] {
    z-index: 1;
    color: var(--_accent-text);
  }
  .pin[aria-pressed='true']::before {
    background: var(--_accent);
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .pin:focus-visible {
    z-index: 2;
    outline-offset: 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    .pin {
      animation: arrive 200ms ease-out backwards;
    }
    @keyframes arrive {
      from {
        opacity: 0;
        scale: 0.6;
      }
    }
  }
  @media (forced-colors: active) {
    .pin {
      color: ButtonText;
    }
    .pin::before {
      border: 2px solid ButtonText;
      background: ButtonFace;
    }
    .pin[aria-pressed='true']::before {
      border-color: Highlight;
      outline-color: Highlight;
    }
  }
`;
