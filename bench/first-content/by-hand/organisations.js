/* Organisations as a page written by hand shows them: twenty rows with services and languages. */
const rowsAtFirst = 20;
const countryNames = new Intl.DisplayNames('en', { type: 'region' });
const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const organisation = (record) =>
  `<li><h3 class="name">${inEnglish(record.name)}</h3>
  <p>${inEnglish(record.address)} ${record.countries.map((code) => countryNames.of(code)).join(', ')}</p>
  <p>${inEnglish(record.summary)}</p>
  <p>${(record.services ?? []).map((service) => escaped(String(service))).join(', ')}</p>
  <p>${(record.languages ?? []).map((code) => languageNames.of(code)).join(', ')}</p></li>`;
