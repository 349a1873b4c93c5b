fetched.then(({ stories }) => {
  const swiper = document.querySelector('swiper-container');
  swiper.innerHTML = stories.map((story) => `<swiper-slide>${card(story)}</swiper-slide>`).join('');
  swiper.initialize();
});
