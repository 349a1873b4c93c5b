import { css } from 'lit';

/** What stands on the map and around it: buttons, what is chosen, whose it is, and the list in step. */
export const styles = css`
  .map-controls {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    display: flex;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
  }
  .map-button {
    display: grid;
    place-items: center;
    min-inline-size: 40px;
    min-block-size: 40px;
    padding: 0 10px;
    border: 0;
    border-radius: inherit;
    background: none;
    font-size: 0.875em;
    cursor: pointer;
    touch-action: manipulation;
  }
  .map-button:hover {
    color: var(--_accent);
  }
  .map-button + .map-button {
    border-inline-start: 1px solid var(--_line);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .minus {
    background-size:
      100% 2px,
      0 0;
  }
  .map-chosen {
    display: grid;
    gap: 0 16px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_accent);
  }
  .map-chosen li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
  }
  .map-chosen .quiet {
    font-size: 1em;
    text-align: start;
  }
  .map-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
  }
  .map-foot p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .map-source {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    font-size: 0.75em;
  }
  .on-map {
    margin-block: -10px;
  }
  .on-map[aria-pressed='true'] {
    color: inherit;
    font-weight: 600;
  }
  .row:has(.on-map[aria-pressed='true']) {
    margin-inline-start: -15px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_accent);
  }

  @container widget (inline-size < 26.25em) {
    .map-controls {
      position: static;
      justify-self: start;
      inline-size: fit-content;
      margin-block-start: 8px;
    }
  }
  @media (forced-colors: active) {
    .map-controls {
      border: 1px solid;
    }
    .map-button .plus {
      background: ButtonText;
      clip-path: polygon(42% 0, 58% 0, 58% 42%, 100% 42%, 100% 58%, 58% 58%, 58% 100%, 42% 100%, 42% 58%, 0 58%, 0 42%, 42% 42%);
    }
    .map-button .minus {
      clip-path: inset(42% 0);
    }
  }
`;
