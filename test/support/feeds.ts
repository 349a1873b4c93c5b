/** A feed of version 1 in English with the given fields. */
export const feedOf = (sections: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
  version: '1.0',
  language: 'en',
  updated: '2026-11-01T08:00:00Z',
  ...sections,
});

/** A feed as an address that can be fetched, without a server. */
export const addressOf = (feed: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(feed)], { type: 'application/json' }));

export const storyOf = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id,
  name: `Person ${id}`,
  headline: `What ${id} brought`,
  ...more,
});
