import { native } from '../../widget/native.js';

/** How the loader came into the page, if by a classic script tag. Its nonce serves what it fetches. */
export const ownScript = native(document, 'currentScript') as HTMLScriptElement | null;

/** Where the files are: beside this script, however it came into the page. */
export const base =
  ownScript?.src || Error().stack?.match(/https?:\/\/(?:(?!http)\S)*?embed\.js/)?.[0];
