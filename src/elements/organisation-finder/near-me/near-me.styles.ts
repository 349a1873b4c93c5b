import { css } from 'lit';

/** What is asked before distances are measured, and the field for a place. */
export const styles = css`
  .near {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    justify-items: start;
  }
  .near p {
    max-inline-size: 65ch;
  }
  .combobox {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    inline-size: 100%;
    max-inline-size: 420px;
  }
  .place {
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_muted);
    border-radius: var(--_control-radius);
    background: var(--_surface);
  }
  .options {
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
  }
  .options[hidden] {
    display: none;
  }
  .options li {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    padding: 4px 12px;
    cursor: pointer;
  }
  .options li:is(:hover, [aria-selected='true']) {
    background: var(--_accent-soft);
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .place-notes,
  .source {
    max-inline-size: 65ch;
  }
`;
