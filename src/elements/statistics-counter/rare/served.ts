import { type CSSResult, unsafeCSS } from 'lit';
import { styles } from './rare.styles.js';

/** What a server lays beneath: numbers are sized there by rules, since neither a property can be set nor every policy lets an attribute do it. */
export const served = (): readonly CSSResult[] => {
  const lengths = [...Array(100).keys()].map(
    (length) => `[data-length='${length}']{--length:${length}}`,
  );
  return [styles(), unsafeCSS(lengths.join(''))];
};
