declare module 'virtual:offer' {
  /** What this build offers. */
  export const offer: import('./offer.js').Offer;
}
