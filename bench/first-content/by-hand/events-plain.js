fetched.then(({ events }) => {
  document.querySelector('#events').innerHTML = coming(events).map(entry).join('');
});
