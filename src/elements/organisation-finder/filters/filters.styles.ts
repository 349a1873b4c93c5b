import { css } from 'lit';

/** The filters, closed and open, and what is chosen. */
export const styles = css`
  .filters {
    /* Room for the focus ring in a box that cuts. */
    padding: 5px;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--_line) transparent;
    /* A shade at the side where there are more; paper that scrolls along covers it where there are not. */
    background:
      linear-gradient(to right, var(--_surface) 50%, transparent) -1px 0 / 49px 100% no-repeat local,
      linear-gradient(to left, var(--_surface) 50%, transparent) calc(100% + 1px) 0 / 49px 100% no-repeat local,
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
    font-size: 0.875em;
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
    font-size: 0.857em;
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
    max-block-size: min(336px, 70vh);
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
    font-size: 0.875em;
  }
  .choice[data-none] bdi {
    color: var(--_muted);
  }

  @container widget (inline-size < 15.625em) {
    .panel {
      padding-inline: 8px;
    }
    .choice {
      gap: 8px;
      hyphens: auto;
    }
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
    font-size: 0.875em;
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
`;
