fetched.then(({ stories }) => {
  document.querySelector('#stories').innerHTML = stories.map(card).join('');
});
