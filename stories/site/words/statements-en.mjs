export const statements = {
  accessibility: {
    lead: 'This site is for everybody, on any device and with any help. This page says how that was tested, and what is not yet good enough.',
    parts: [
      ['The aim', 'The Web Content Accessibility Guidelines 2.2, levels A and AA.'],
      [
        'What you can count on',
        'Every page works by keyboard alone, without scripts, from 240 pixels in width, at 200 % text size and on paper. Nothing moves if your device asks for less motion; otherwise “Hold still” stops what moves.',
        'Colours follow the light or dark setting of your device, and every text has a contrast of at least 4.5 to 1.',
      ],
      [
        'How it was tested',
        'By automatic checks of each kind of page in light, dark and Arabic, by walks with the Tab key in Chromium and Firefox, and by looking at pages of each kind in several widths and in print.',
        'Nobody who uses a screen reader, a switch or a magnifier every day has tested it yet, and there was no audit from outside.',
      ],
      [
        'What is known to be lacking',
        'Texts in Arabic, Chinese, French, Russian and Spanish have not been read by native readers. While you go backwards through the programme in a low window, a link can come to lie under the name of its month.',
      ],
      [
        'Tell us',
        'If something keeps you out, write to us. An answer takes no form and no account.',
      ],
    ],
  },
  privacy: {
    lead: 'This site follows nobody. There is no banner to click away because there is nothing to agree to.',
    parts: [
      [
        'What is stored',
        'Nothing. No cookie is set, and nothing is kept in your browser. The language and the look of a page are part of its address.',
      ],
      [
        'Who is asked',
        'Only the host of this site: for pages, pictures, the script and the campaign’s data. No other company’s script, font, map or counter is loaded. The host sees what any host sees: your network address, and what was asked for.',
      ],
      [
        'What you type',
        'Words, filters and places in the search for help are answered within your browser, and are not sent. Your position is asked for only if you press “Near me”; it stays on your device.',
      ],
      [
        'Where links lead',
        'Organisations, sources and map services have sites and rules of their own. They are not told which page you came from.',
      ],
      [
        'People in the stories',
        'Whoever told us a story may take it back at any time. It then disappears from the site, and from every page that shows it.',
      ],
    ],
  },
};
