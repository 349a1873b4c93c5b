/** Changes that show people without their consent: see prove.mjs. */
const consent = 'test/elements/story-carousel/consent.test.ts';
const rules = 'src/model/consent.ts';

export default [
  {
    line: 'A41',
    test: 'test/elements/story-carousel/cards/slides.test.ts',
    file: rules,
    find: '!withdrawn && ',
    put: '',
  },
  {
    line: 'A41',
    test: consent,
    file: rules,
    find: 'today <= consentUntil',
    put: 'true',
  },
  {
    line: 'A41',
    test: consent,
    file: rules,
    find: 'pseudonym ?? name',
    put: 'name',
  },
  {
    line: 'A41',
    test: consent,
    file: 'src/widget/day-end-controller.ts',
    find: 'this.#cancel = after(untilTomorrow(now()), this.#look);',
    put: '',
  },
  {
    line: 'A41',
    test: consent,
    file: 'src/widget/day-end-controller.ts',
    find: "listen('visibilitychange', this.#look, { signal });",
    put: '',
  },
];
