/** What the client of feeds fetches when a feed needs it. */
import type { loadLinkedDocuments as load } from './linked-documents.js';

/** Loads the documents of a section that links to several. */
export const loadLinkedDocuments: typeof load = async (...given) =>
  (await import('./linked-documents.js')).loadLinkedDocuments(...given);
