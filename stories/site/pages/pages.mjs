import { home } from './home.mjs';

/** What makes each page of a language. */
export const pages = () => [home];
