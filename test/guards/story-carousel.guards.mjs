/** What breaks each line of the story carousel’s acceptance: see prove.mjs. */
const source = (name) => `src/elements/story-carousel/${name}.ts`;
const test = (name) => `test/elements/story-carousel/${name}.test.ts`;
const pages = 'test/elements/story-carousel/page.page.test.mjs';
const hands = 'test/elements/story-carousel/input.page.test.mjs';

const guard = (line, tests, [file, find, put]) => ({ line, test: tests, file, find, put });

const [card, moving, rotation, speech, events] = [
  test('card'),
  test('moving'),
  test('rotation'),
  test('speech'),
  test('events'),
];
const [consent, pure, whole] = [test('consent'), test('pure'), test('whole-story')];
const waits = 'test/elements/story-carousel/placeholders.page.test.mjs';
const [first, later] = [source('story-carousel.styles'), source('later/later.styles')];

export default [
  guard('A1', hands, [
    first,
    'scroll-snap-type: x mandatory;',
    'scroll-snap-type: x mandatory; touch-action: pan-x;',
  ]),
  guard('A1', hands, [
    source('moves/settled'),
    "scroller.addEventListener('scroll', hear, { signal, passive: true });",
    "scroller.addEventListener('scroll', hear, { signal }); scroller.addEventListener('touchmove', () => {});",
  ]),
  guard('A2', hands, [source('moves/drag'), 'event.stopPropagation();', '']),
  guard('A2', hands, [source('moves/dragging'), 'this.#attach(drag ?', 'this.#attach(true ?']),
  guard('A2', card, [
    first,
    '  .card {\n    display',
    '  .card {\n    user-select: none;\n    display',
  ]),
  guard('A3', hands, [
    source('moves/keys'),
    "host.addEventListener('keydown', heed);",
    "host.addEventListener('keydown', heed); host.addEventListener('wheel', (event) => event.preventDefault());",
  ]),
  guard('A4', moving, [
    source('moves/keys'),
    "target.matches('.scroller, .dot, .thumbnail')",
    "target.matches('*')",
  ]),
  guard('A4', moving, [
    source('moves/keys'),
    "host.addEventListener('keydown', heed)",
    "document.addEventListener('keydown', heed)",
  ]),
  guard('A5', moving, [source('moves/tab-stops'), 'this.#inView.has(slide) ? 0 : -1', '0']),
  guard('A5', hands, [source('moves/tab-stops'), 'this.#inView.has(slide) ? 0 : -1', '0']),
  guard('A6', moving, [source('moves/watch'), 'this.#resizes.observe(scroller);', '']),
  guard('A7', moving, [
    source('moves/pages'),
    'loop && last > 0 ? last - Math.min(index, last) : undefined',
    'undefined',
  ]),
  guard('A7', moving, [
    source('later/kept-slides'),
    'const kept = this.#kept ?? taken(row, before);',
    'const kept = new Map<string, Kept>();',
  ]),
  guard('A8', rotation, [source('story-carousel'), 'this.autoplay = 0;', 'this.autoplay = 5;']),
  guard('A8', rotation, [
    source('later/rotating'),
    'if (isPlaying) this.pause();',
    'if (isPlaying);',
  ]),
  guard('A8', hands, [
    source('story-carousel'),
    '${rotates ? html`<div class="rotating">${later?.rotating.renderButton()}</div>` : nothing}\n      ${cards(this.#cards)}',
    '${cards(this.#cards)}\n      ${rotates ? html`<div class="rotating">${later?.rotating.renderButton()}</div>` : nothing}',
  ]),
  guard('A9', rotation, [source('moves/rotation'), "this.#hold('hover', true)", 'undefined']),
  guard('A9', rotation, [source('moves/rotation'), 'document.hidden)', 'false)']),
  guard('A9', rotation, [
    source('moves/rotation'),
    '!entries.at(-1)?.isIntersecting',
    'entries === null',
  ]),
  guard('A9', rotation, [source('moves/rotation'), 'if (!isOwnButton(event)) this.pause();', '']),
  guard('A9', rotation, [source('moves/rotation'), "event.pointerType !== 'mouse' &&", 'false &&']),
  guard('A10', hands, [
    source('moves/rotation'),
    'if (!matchMedia(lessMotion).matches) this.play();',
    'this.play();',
  ]),
  guard('A10', hands, [source('moves/rotation'), 'motion.matches && this.pause()', 'undefined']),
  guard('A10', hands, [later, '@media (prefers-reduced-motion: no-preference)', '@media all']),
  guard('A11', speech, [source('moves/moves'), 'this.#say(index);', '']),
  guard('A11', speech, [
    source('moves/moves'),
    'said === this.#status ? `${said}\\u00a0` : said',
    'said',
  ]),
  guard('A11', rotation, [
    source('moves/rotation'),
    "this.#moves.step(1, 'auto')",
    'this.#moves.pressStep(1)',
  ]),
  guard('A12', moving, [
    source('moves/moves'),
    'await this.row.moveTo(index, reason);',
    "await this.row.moveTo(index, reason); this.#carousel.host.renderRoot.querySelector<HTMLElement>('.scroller')?.focus();",
  ]),
  guard('A13', hands, [
    source('moves/scroller'),
    'scroller.scrollBy({ left: isRightToLeft(scroller) ? -way : way, behavior });',
    "slide.scrollIntoView({ behavior: 'instant' });",
  ]),
  guard('A13', moving, [
    source('moves/scroller'),
    'scroller.scrollBy({ left: isRightToLeft(scroller) ? -way : way, behavior });',
    "slide.scrollIntoView({ behavior: 'instant' });",
  ]),
  guard('A14', moving, [first, 'scroll-snap-align: start;', 'scroll-snap-align: center;']),
  guard('A15', moving, [
    first,
    '@container widget (min-width: 900px)',
    '@media (min-width: 900px)',
  ]),
  guard('A16', moving, [source('moves/scroller'), 'outer.width / frame.outer || 1', '1']),
  guard('A16', moving, [
    source('moves/row'),
    'this.#noted.shape !== shapeOf(scroller) || this.#noted.at === scroller.scrollLeft',
    'false',
  ]),
  guard('A17', moving, [source('moves/scroller'), 'isRightToLeft(scroller) ? -way : way', 'way']),
  guard('A17', moving, [source('moves/keys'), 'moves.row.isRightToLeft ? -1 : 1', '1']),
  guard('A17', moving, [
    later,
    "[part='previous'] .chevron:dir(rtl)",
    "[part='previous'] .chevron:dir(ltr)",
  ]),
  guard('A18', speech, [
    source('moves/picker'),
    'namesOf(page, reading) || String(index + 1)',
    'index + 1',
  ]),
  guard('A18', speech, [source('moves/picker'), "index === at ? 'true'", "index === 0 ? 'true'"]),
  guard('A18', speech, [source('moves/pages'), 'mostDots = 8', 'mostDots = 80']),
  guard('A18', speech, [later, 'min-inline-size: 24px;', 'min-inline-size: 4px;']),
  guard('A19', moving, [
    source('moves/controls'),
    'aria-disabled=${String(isEnd(by))}',
    '?disabled=${isEnd(by)}',
  ]),
  guard('A20', pages, ['src/widget/templates/picture.ts', 'loading="lazy"', 'loading="eager"']),
  guard('A20', card, ['src/widget/templates/picture.ts', 'sizes=${sizes}', '']),
  guard('A20', card, [first, 'aspect-ratio: 4 / 5;', '']),
  guard('A20', card, [source('later/portraits'), 'this.#broken.add(id);', '']),
  guard('A20', waits, [
    source('later/placeholders'),
    'if (isWaiting(target)) this.#draw(target);',
    '',
  ]),
  guard('A20', waits, [
    source('later/placeholders'),
    'void picture.decode().then(end, end)',
    'undefined',
  ]),
  guard('A20', test('thumbhash'), [
    source('later/thumbhash'),
    'if (bytes.length !== lengthOf(bytes)) return undefined;',
    '',
  ]),
  guard('A21', pages, [source('later/drawn-slides'), 'const batch = 12;', 'const batch = 300;']),
  guard('A21', pages, [later, 'content-visibility: auto;', 'content-visibility: hidden;']),
  guard('A22', events, [source('moves/row'), 'linkedStory(location.hash)', 'undefined']),
  guard('A22', events, [
    source('moves/requests'),
    "addEventListener('hashchange', () => this.#follow(), { signal });",
    '',
  ]),
  guard('A22', events, [
    source('moves/moves'),
    'onChange: (change) => host.dispatchEvent(new StoryChangeEvent(change)),',
    'onChange: (change) => { location.hash = `wmb-story=${change.id}`; host.dispatchEvent(new StoryChangeEvent(change)); },',
  ]),
  guard('A22', pure, [source('moves/deep-link'), '/^#wmb-story=(.+)$/', '/wmb-story=(.+)$/']),
  guard('A23', whole, [source('dialog/story-dialog'), 'dialog.showModal()', 'dialog.show()']),
  guard('A23', hands, [source('dialog/story-dialog'), 'dialog.showModal()', 'dialog.show()']),
  guard('A23', whole, [
    source('dialog/story-dialog'),
    'if (target === currentTarget) this.#dialog?.close();',
    '',
  ]),
  guard('A24', whole, [source('later/opening'), 'String(this.isExpanded(id))', "'false'"]),
  guard('A24', rotation, [source('later/opening'), 'this.#options.onOpen();\n', '']),
  guard('A25', pure, [source('slides'), "url?.startsWith('http') ? url : undefined", 'url']),
  guard('A25', card, [source('card'), ': ${words(name, reading)}', '']),
  guard('A25', card, [
    source('card'),
    'part="headline">${text(story.headline, reading)}</p>',
    'part="headline" .innerHTML=${words(story.headline, reading)}></p>',
  ]),
  guard('A26', pages, [source('moves/drawing'), 'this.#draw(Infinity)', 'undefined']),
  guard('A26', pages, [later, 'attr(href)', "''"]),
  guard('A26', pages, [later, 'break-inside: avoid;', '']),
  guard('A27', card, ['src/widget/trouble.ts', 'part="retry"', 'part="again"']),
  guard('A27', pages, [
    'test/elements/story-carousel/page.page.test.mjs',
    '<a href="/stories">Moving stories</a>',
    '',
  ]),
  guard('A27', pages, [first, '    .open,\n    div:empty {', '    .nobody {']),
  guard('A28', pages, [first, '  .rotating {\n    min-block-size: 44px;', '  .rotating {']),
  guard('A28', pages, [
    source('later/kept-slides'),
    'const kept = this.#kept ?? taken(row, before);',
    'const kept = this.#kept ?? new Map<string, Kept>();',
  ]),
  guard('A29', whole, [source('dialog/page'), 'id="opened">${text(', 'id="other">${text(']),
  guard('A30', speech, [
    source('later/drawn-slides'),
    "'aria-label': placeOf(",
    "'title': placeOf(",
  ]),
  guard('A30', speech, [
    source('later/drawn-slides'),
    'this.#host.plainRoles ? undefined : words',
    'words',
  ]),
  guard('A31', card, [source('card'), 'heading(context.headingLevel,', 'heading(2,']),
  guard('A31', card, [
    source('card'),
    'part="headline">${text(story.headline, reading)}',
    'part="headline">${words(story.headline, reading)}',
  ]),
  guard('A32', events, [
    source('moves/row'),
    'if (id === undefined || id === this.current) return;',
    'if (id === undefined) return;',
  ]),
  guard('A32', events, [
    source('moves/moves'),
    'this.#carousel.host.requestUpdate();\n  }\n\n  hostUpdated',
    '}\n\n  hostUpdated',
  ]),
  guard('A32', events, [source('moves/row'), 'if (!this.#isBrowsersOwn) return;', '']),
  guard('A33', events, [source('later/later'), 'if (this.#indexOf(id) >= 0) await', 'await']),
  guard('A33', rotation, [
    source('later/rotating'),
    'if (!this.#isPaused) rotation?.begin();',
    'rotation?.begin();',
  ]),
  guard('A33', rotation, [
    source('later/rotating'),
    'this.#heeded = this.#carousel.host.autoplay;',
    '',
  ]),
  guard('A34', card, [source('card'), 'class="quote" part="quote"', 'class="quote"']),
  guard('A34', pages, [
    source('portrait'),
    '<div class="portrait"',
    '<div style="margin: 0" class="portrait"',
  ]),
  guard('A34', pages, [first, 'var(--wmb-gap, 24px)', '24px']),
  guard('A35', speech, [source('moves/thumbnails'), 'scrollToSlide(strip, current)', 'current']),
  guard('A35', speech, [
    source('moves/thumbnails'),
    "story.id === row.current ? 'true'",
    "index === 0 ? 'true'",
  ]),
  guard('A36', whole, [source('dialog/share'), "if ('share' in navigator) {", 'if (false) {']),
  guard('A36', whole, [source('dialog/share'), '`${text}\\n${url}`', 'text']),
  guard('A36', pages, [
    source('dialog/share'),
    'const text = attributed(quotation);',
    "const text = attributed(quotation); void fetch('https://count.example/').catch(() => {});",
  ]),
  guard('A37', events, [source('moves/views'), 'glance = 1000', 'glance = 10']),
  guard('A37', events, [source('moves/views'), 'this.#seen.has(id) ||', '']),
  guard('A37', events, [source('moves/views'), 'clearTimeout(this.#timers.get(target));', '']),
  guard('A38', moving, [source('moves/moves'), 'if (start && end) return nothing;', '']),
  guard('A38', moving, [
    source('moves/pages'),
    'next >= 0 && next <= last',
    'next >= 0 && next < last',
  ]),
  guard('A38', moving, [source('later/kept-slides'), 'kept.get(story.id)', "kept.get('')"]),
  guard('A38', card, [first, 'grid: repeat(9, auto) 1fr / min(40%, 320px) 1fr;', '']),
  guard('A39', pages, [later, 'flex-wrap: wrap;', 'flex-wrap: nowrap;']),
  guard('A40', events, [source('moves/settled'), 'rest = 150', 'rest = 1500']),
  guard('A41', pure, [source('slides'), '!withdrawn &&', '']),
  guard('A41', consent, [source('slides'), 'today <= consentUntil &&', '']),
  guard('A41', consent, [
    source('later/consent'),
    'if (this.#hasEnds) this.#carousel.host.requestUpdate();',
    '',
  ]),
  guard('A41', consent, [
    source('later/consent'),
    "document.addEventListener('visibilitychange', () => this.#look(), { signal });",
    '',
  ]),
  guard('A41', consent, [source('slides'), 'pseudonym ?? name', 'name']),
  guard('A42', pure, [source('slides'), 'from && countryName(from, language)', 'from']),
  guard('A42', card, [first, '.scroller:has(.line) .journey', '.scroller .nobody']),
  guard('A42', card, [
    first,
    'background: var(--_accent);\n  }\n  .visually-hidden',
    '}\n  .visually-hidden',
  ]),
  guard('A43', card, [
    source('save-data'),
    '(navigator as DataSavingNavigator).connection?.saveData ||',
    '',
  ]),
  guard('A43', waits, [source('later/portraits'), 'waiting.length === 0 ||', '']),
  guard('A43', card, [
    source('save-data'),
    "matchMedia('(prefers-reduced-data: reduce)').matches",
    'false',
  ]),
];
