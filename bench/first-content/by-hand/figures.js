/* Figures as a page written by hand shows them: value with its unit, label, note, source and year. */
const formatOf = ({ style, currency, notation }) =>
  new Intl.NumberFormat('en', { style, currency, notation, compactDisplay: 'long' });
const qualified = ({ qualifier }, number) => (qualifier ? `${qualifier} ${number}` : number);
const figure = (statistic) =>
  `<li><strong class="value">${qualified(statistic, formatOf(statistic).format(statistic.value))}</strong>
  <span class="label">${inEnglish(statistic.label)}</span>
  <p>${inEnglish(statistic.note)}</p>
  <small><a href="${escaped(statistic.source.url)}">${inEnglish(statistic.source.name)}</a> ${statistic.year ?? ''}</small></li>`;
