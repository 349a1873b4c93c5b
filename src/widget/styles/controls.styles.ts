import { css } from 'lit';

/** Styles of buttons, of the fallback's box and for printing. Added with the code that draws them. */
export const controls = css`
  .widget {
    --_accent-text: var(
      --wmb-color-accent-text,
      oklch(from color(from var(--_accent) xyz y y y) clamp(0.1, (0.568 - l) * 1e5, 1) 0 0)
    );
    --_accent-soft: color-mix(in oklab, var(--_accent) 10%, var(--_surface));
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 8px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  .button:hover {
    border-color: currentcolor;
  }
  .button[aria-disabled='true'] {
    color: var(--_muted);
    border-style: dashed;
    cursor: default;
  }
  .fallback {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }

  @media print {
    .widget {
      --_surface: #fff;
      --_text: #000;
      --_muted: #444;
      --_line: #999;
      color-scheme: light;
      padding: 0;
      background: #fff;
    }
    .button {
      display: none;
    }
  }
`;
