import { css } from 'lit';

/** What a card says: portrait, name, journey, headline, words. */
export const storyStyles = css`
  .portrait {
    inline-size: 100%;
    aspect-ratio: 4 / 5;
    margin-block-end: 8px;
    border-radius: var(--_radius);
    overflow: hidden;
    background: var(--_raised);
  }
  .picture {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    object-position: var(--focus, 50% 50%);
  }
  .name {
    font-size: clamp(1.25em, 1em + 1.6cqi, 1.75em);
    line-height: 1.15;
  }
  .role,
  .journey {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .headline {
    font-size: clamp(1.125em, 1em + 0.5cqi, 1.375em);
    line-height: 1.35;
    text-wrap: balance;
  }
  .quote {
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--_accent);
  }
  /* The marks of the language that is quoted, the first one in the margin. */
  .quoted bdi::before {
    content: open-quote;
    margin-inline-start: -0.45em;
  }
  .quoted bdi::after {
    content: close-quote;
  }
  .quote,
  .summary {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 8;
    max-inline-size: 62ch;
    overflow: hidden;
  }
  .journey {
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
    min-block-size: 24px;
  }
  .line {
    display: flex;
    flex: 0 1 64px;
    min-inline-size: 28px;
    block-size: 9px;
    background: linear-gradient(var(--_accent) 0 0) center / calc(100% - 16px) 1px no-repeat;
  }
  .line::before,
  .line::after {
    content: '';
    aspect-ratio: 1;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
  }
  .line::after {
    margin-inline-start: auto;
    background: var(--_accent);
  }
  .visually-hidden + .line::before,
  .line:last-child::after {
    content: none;
  }
`;
