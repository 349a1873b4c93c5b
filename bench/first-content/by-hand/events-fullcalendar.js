fetched.then(({ events }) => {
  new FullCalendar.Calendar(document.querySelector('#events'), {
    initialView: 'list',
    duration: { months: 6 },
    events: coming(events).map(({ event, date }) => ({
      title: event.title.en ?? event.title,
      start: new Date(date),
      allDay: !event.start.includes('T'),
    })),
  }).render();
});
