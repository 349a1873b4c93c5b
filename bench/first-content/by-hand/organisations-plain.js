fetched.then(({ organisations }) => {
  const list = document.querySelector('#organisations');
  const show = (query) => {
    const found = organisations.filter(({ name }) => inEnglish(name).toLowerCase().includes(query));
    list.innerHTML = found.slice(0, rowsAtFirst).map(organisation).join('');
  };
  document.querySelector('#query').addEventListener('input', ({ target }) => {
    show(target.value.toLowerCase());
  });
  show('');
});
