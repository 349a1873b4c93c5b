import { css } from 'lit';

/** A filter's choices, and what is chosen. */
export const styles = css`
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
  @media (forced-colors: active) {
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
    .panel,
    .active {
      display: none;
    }
  }
`;
