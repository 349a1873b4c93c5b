import { css } from 'lit';

export const styles = css`
  .field::-webkit-search-cancel-button {
    appearance: none;
    inline-size: 20px;
    block-size: 20px;
    margin-inline: 12px;
    background:
      linear-gradient(currentcolor 0 0) center / 100% 2px no-repeat,
      linear-gradient(currentcolor 0 0) center / 2px 100% no-repeat;
    rotate: 45deg;
    cursor: pointer;
  }
  .field:focus {
    border-color: var(--_accent);
  }
  .row:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .opener:hover {
    color: var(--_accent);
  }
  [aria-expanded='true'] .plus {
    background-size:
      100% 2px,
      0 0;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
  }
  .quiet {
    min-block-size: 44px;
    padding: 4px 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 14px;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .filters {
    /* Room for the focus ring in a box that cuts. */
    padding: 5px;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--_line) transparent;
    /* A shade at the side where there are more; paper that scrolls along covers it where there are not. */
    background:
      linear-gradient(to right, var(--_surface) 50%, transparent) left / 48px 100% no-repeat local,
      linear-gradient(to left, var(--_surface) 50%, transparent) right / 48px 100% no-repeat local,
      linear-gradient(to right, var(--_line), transparent) left / 16px 100% no-repeat,
      linear-gradient(to left, var(--_line), transparent) right / 16px 100% no-repeat;
  }
  .chips {
    display: flex;
    gap: 8px;
  }
  .filter {
    flex: none;
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 4px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: none;
    font-size: 14px;
    cursor: pointer;
    touch-action: manipulation;
  }
  .filter:hover {
    border-color: currentcolor;
  }
  .filter[aria-expanded]::after {
    content: '';
    inline-size: 6px;
    block-size: 6px;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    translate: 0 -2px;
  }
  .filter[aria-expanded='true'],
  .filter[data-chosen] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .filter[aria-expanded='true']::after {
    rotate: -135deg;
    translate: 0 2px;
  }
  .count {
    min-inline-size: 20px;
    padding-inline: 6px;
    border-radius: 10px;
    background: var(--_accent);
    color: var(--_accent-text);
    font-size: 12px;
    line-height: 20px;
    text-align: center;
  }
  .panel {
    margin: 0;
    padding: 12px 16px;
    border: 0;
    border-radius: var(--_control-radius);
    background: var(--_raised);
    min-inline-size: 0;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
    column-gap: 32px;
    max-block-size: 336px;
    overflow-y: auto;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    break-inside: avoid;
    cursor: pointer;
  }
  .choice bdi {
    flex: 1;
  }
  .choice input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .choice .number {
    color: var(--_muted);
    font-size: 14px;
  }
  .choice[data-none] bdi {
    color: var(--_muted);
  }

  .active,
  .active ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .chosen {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 36px;
    padding: 4px 12px;
    border: 1px solid var(--_accent);
    border-radius: var(--_control-radius);
    background: var(--_accent-soft);
    color: var(--_text);
    font-size: 14px;
    text-align: start;
    cursor: pointer;
  }
  .cross {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    background:
      linear-gradient(currentcolor 0 0) center / 100% 1.5px no-repeat,
      linear-gradient(currentcolor 0 0) center / 1.5px 100% no-repeat;
    rotate: 45deg;
  }
  .none {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
    padding-block: 24px;
  }
  .none p {
    flex: 1 0 100%;
    font-size: 18px;
  }
  .why {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_line);
  }
  .near {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .near p {
    max-inline-size: 65ch;
  }
  .failure {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_accent);
  }
  .combobox {
    position: relative;
    display: grid;
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
  .from,
  .kept {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
  }
  .kept {
    padding: 8px 16px;
    border-radius: var(--_control-radius);
    background: var(--_raised);
  }
  .keep[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .sheet {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
  .aside {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
  }
  .distance {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-size: 14px;
  }
  /* The journey line: from here, open, to there, filled. */
  .distance .journey {
    inline-size: 32px;
    block-size: 7px;
    background:
      radial-gradient(circle at 3.5px 50%, transparent 2px, var(--_accent) 2.5px 3px, transparent 3.5px) no-repeat,
      radial-gradient(circle at calc(100% - 3.5px) 50%, var(--_accent) 3px, transparent 3.5px) no-repeat,
      linear-gradient(var(--_accent) 0 0) center / calc(100% - 14px) 1px no-repeat;
  }
  .distance .journey:dir(rtl) {
    transform: scaleX(-1);
  }
  .old::before {
    content: '!';
    display: inline-block;
    inline-size: 18px;
    margin-inline-end: 8px;
    border: 1px solid;
    border-radius: 50%;
    font-size: 12px;
    line-height: 16px;
    text-align: center;
  }
  .opening {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-size: 14px;
  }
  .opening::before {
    content: '';
    flex: none;
    inline-size: 9px;
    block-size: 9px;
    border: 1.5px solid var(--_muted);
    border-radius: 50%;
  }
  .opening[data-opening='open'] {
    color: var(--_second);
    font-weight: 600;
  }
  .opening[data-opening='open']::before {
    border-color: var(--_second);
    background: var(--_second);
  }

  @media (forced-colors: active) {
    .plus {
      forced-color-adjust: none;
    }
    .filter[data-chosen] {
      border-width: 3px;
    }
    .panel,
    .chosen {
      border: 1px solid;
    }
    .cross {
      background: ButtonText;
      clip-path: polygon(42% 0, 58% 0, 58% 42%, 100% 42%, 100% 58%, 58% 58%, 58% 100%, 42% 100%, 42% 58%, 0 58%, 0 42%, 42% 42%);
    }
  }
  @media print {
    .field,
    .filters,
    .plus,
    .quiet,
    .panel,
    .active,
    .kept {
      display: none;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
