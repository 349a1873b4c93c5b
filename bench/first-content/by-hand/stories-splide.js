fetched.then(({ stories }) => {
  const slides = stories.map((story) => `<li class="splide__slide">${card(story)}</li>`);
  document.querySelector('#stories').innerHTML =
    `<div class="splide__track"><ul class="splide__list">${slides.join('')}</ul></div>`;
  new Splide('#stories').mount();
});
