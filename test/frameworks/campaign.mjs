/** A feed that a site has at hand: given to an element as an object, so that nothing is fetched. */
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
