fetched.then(({ statistics }) => {
  const list = document.querySelector('#figures');
  list.innerHTML = statistics.map(figure).join('');
  list.querySelectorAll('.value').forEach((place, at) => {
    const format = formatOf(statistics[at]);
    const formattingFn = (value) => qualified(statistics[at], format.format(value));
    new countUp.CountUp(place, statistics[at].value, { formattingFn }).start();
  });
});
