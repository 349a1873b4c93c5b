/** A feed that a site gives to an element as an object, so that nothing is fetched. */
export const campaign = {
  version: '1.0',
  language: 'en',
  stories: ['Amina', 'Bao', 'Carlos'].map((name) => ({
    id: name.toLowerCase(),
    name,
    headline: `What ${name} brought`,
    illustrative: true,
  })),
};
