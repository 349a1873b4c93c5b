fetched.then(({ statistics }) => {
  const list = document.querySelector('#figures');
  list.innerHTML = statistics.map(figure).join('');
  list.querySelectorAll('.value').forEach((place, at) => {
    const { style, currency, notation, value } = statistics[at];
    const flow = document.createElement('number-flow');
    flow.format = { style, currency, notation, compactDisplay: 'long' };
    flow.update(value);
    place.replaceChildren(flow);
  });
});
