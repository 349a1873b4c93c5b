fetched.then(({ statistics }) => {
  document.querySelector('#figures').innerHTML = statistics.map(figure).join('');
});
