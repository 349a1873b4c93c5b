/* Events as a page written by hand shows them: what is to come, its dates by rule of the simplest kind. */
const week = 7 * 24 * 60 * 60 * 1000;
const nextDate = ({ start, recurrence }) => {
  const first = new Date(start).getTime();
  if (!recurrence?.startsWith('FREQ=WEEKLY')) return first;
  return first + Math.max(0, Math.ceil((Date.now() - first) / week)) * week;
};
const timeOf = (date, { start, timeZone = 'UTC' }) => {
  const time = start.includes('T') ? { hour: 'numeric', minute: '2-digit' } : {};
  const day = { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat('en', { ...day, ...time, timeZone }).format(date);
};
const placeOf = ({ place, url }) =>
  [place?.name, place?.address].filter(Boolean).map(inEnglish).join(', ') || escaped(url ?? '');
const coming = (events) =>
  events
    .map((event) => ({ event, date: nextDate(event) }))
    .filter(({ date }) => date > Date.now())
    .sort((one, other) => one.date - other.date);
const entry = ({ event, date }) =>
  `<li><h3 class="title">${inEnglish(event.title)}</h3>
  <p>${timeOf(date, event)}</p><p>${placeOf(event)}</p><p>${inEnglish(event.summary)}</p></li>`;
