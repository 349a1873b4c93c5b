fetched.then(({ organisations }) => {
  const answer = ({ params: { query = '' } }) => {
    const hits = organisations
      .filter(({ name }) => inEnglish(name).toLowerCase().includes(query.toLowerCase()))
      .slice(0, rowsAtFirst)
      .map((record) => ({ ...record, objectID: record.id }));
    return { hits, nbHits: hits.length, page: 0, nbPages: 1, hitsPerPage: rowsAtFirst, query };
  };
  const searchClient = {
    search: (requests) => Promise.resolve({ results: requests.map(answer) }),
  };
  const search = instantsearch({ indexName: 'organisations', searchClient });
  search.addWidgets([
    instantsearch.widgets.searchBox({ container: '#query-box' }),
    instantsearch.widgets.hits({ container: '#organisations', templates: { item: organisation } }),
  ]);
  search.start();
});
