/** The builder's own words. What the class docs say stays in English, and is marked so. */
export const en = {
  title: 'Put the campaign on your page',
  lead: 'Choose an element, look at it, copy a few lines into your page. Nothing that you type here is sent anywhere but to the feed’s host.',
  pageLanguage: 'Language of this page',

  elementTitle: 'Element',
  elements: {
    'wmb-story-carousel': 'Moving stories',
    'wmb-statistics-counter': 'Figures',
    'wmb-event-list': 'Events',
    'wmb-organisation-finder': 'Organisations',
  } as Readonly<Record<string, string>>,

  feedTitle: 'Feed',
  feed: 'Address of the feed',
  feedHelp: 'The campaign’s JSON file, from https:// on. The campaign tells you where it is.',
  checkAgain: 'Check again',
  check: {
    none: 'No feed yet: the preview stays empty.',
    'not-an-address': 'This is no address of https or http yet.',
    checking: 'Asking the feed’s host …',
  } as Readonly<Record<string, string>>,
  good: (count: string) => `The feed is fine. Shown: ${count}.`,
  nothing: 'The feed can be read, and holds nothing for this element.',
  flawed: (count: string, issues: string) =>
    `The feed can be read. Shown: ${count}. To mend: ${issues}.`,
  omitted: (count: string) => `Left out whole: ${count}.`,
  bad: 'The feed can’t be shown.',
  helps: {
    'code-unavailable': 'The element’s own code could not be had: look at the script’s host.',
    'feed-address': 'Look at the address.',
    'feed-unreachable':
      'Look at the address, and whether its host answers any page: Access-Control-Allow-Origin: *.',
    'feed-timeout': 'The host is too slow: three times no answer within 5 s.',
    'feed-status': 'Look at the address, and at the host.',
    'feed-redirect': 'Give the address that it leads to, if that begins with https.',
    'feed-too-large': 'Put sections into documents of their own: { "href": "…" }.',
    'feed-encoding': 'Save the file as UTF-8.',
    'feed-not-json':
      'This looks like a web page or a file cut short: give the address of the JSON file itself.',
    'feed-shape': 'This is JSON, and no feed: look at the address.',
    'feed-version': 'The feed is of a version that this script does not read.',
    'render-failed': 'This is a fault of ours: please report it.',
  } as Readonly<Record<string, string>>,
  issueHeads: { path: 'Where', expected: 'What belongs there', found: 'What stands there' },
  issuesCaption: 'What to mend in the feed',
  moreIssues: (count: string) => `And more: ${count}.`,
  missing: 'nothing',
  checkTitle: 'Check a text',
  checkHelp:
    'Nothing is published yet? Paste the feed’s text here, or drop its file. It is checked in this page, and sent nowhere.',
  checkText: 'Text of a feed',
  checkFile: 'Or choose its file',

  wordsTitle: 'Words',
  heading: 'Heading',
  headingHelp: 'Stands over the element. Leave it empty where your page has one.',
  language: 'Language',
  asAround: 'That of the page around it',
  fallbackText: 'Link in its place: text',
  fallbackAddress: 'Link in its place: address',
  fallbackHelp:
    'Shown until the element is there, without JavaScript, and when the feed can’t be had.',
  notAnAddress: 'Begin with https://',

  lookTitle: 'Look',
  lookHelp: 'Three tokens change most: accent, font, radius. The rest follows from them.',
  moreTokens: 'All tokens',
  pick: (name: string) => `Pick ${name}`,
  notTaken: 'CSS can’t read this as a value here.',
  backToDefault: 'Back to the defaults',
  lowContrast: 'Too little contrast',
  low: {
    light: (pair: string, ratio: string, least: string) =>
      `On a light page, ${pair} stand ${ratio} : 1 apart. At least ${least} : 1 is needed to be read.`,
    dark: (pair: string, ratio: string, least: string) =>
      `On a dark page, ${pair} stand ${ratio} : 1 apart. At least ${least} : 1 is needed to be read.`,
  },
  lowHelp:
    'Choose a darker or lighter colour, write both as light-dark(…, …), or fix color-scheme under Options.',
  and: (one: string, other: string) => `${one} and ${other}`,

  optionsTitle: 'Options',
  ownOptions: 'Of this element',
  sharedOptions: 'Of all elements',
  default: 'Default',
  defaultIs: (value: string) => `Default (${value})`,

  previewTitle: 'Preview',
  view: 'Width',
  views: { phone: 'Phone, 360', column: 'Column, 320', full: 'Full width' },
  scheme: 'Page',
  schemes: { light: 'Light', dark: 'Dark' },
  previewFrame: 'The element as a reader will meet it',
  height: (height: string, width: string) => `${height} px high at ${width} px of width.`,

  snippetTitle: 'Snippet',
  form: 'For',
  forms: {
    script: 'Any page',
    npm: 'npm',
    react: 'React 19',
    vue: 'Vue 3',
    svelte: 'Svelte 5',
    angular: 'Angular',
    frame: 'Iframe',
    oembed: 'oEmbed',
  },
  versionTitle: 'Version',
  pin: (version: string) => `${version}, for good`,
  pinHelp: 'The files never change, and are checked by their hash.',
  follow: (major: string) => `The newest ${major}.x`,
  followHelp: 'Mends itself. Its files can’t be checked by a hash in your page.',
  reserve: 'Keep room for it, so that nothing moves',
  hint: 'It stands near the top: fetch it early',
  styleNote: 'If your page’s policy refuses <style>, put its rules into your own style sheet.',
  frameNote:
    'The script sizes the frame. Where scripts are not allowed, leave it out: the frame keeps its height and scrolls.',
  oembedNote:
    'Publish both files side by side. Who pastes the page’s address into a host that knows oEmbed gets the frame.',
  pageAddress: 'Where the page will be',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Select the text and copy it yourself: this browser does not let the page do it.',
  noManifest:
    'manifest.json beside this page could not be had: the snippet is without hashes and hints.',
  code: (form: string) => `Snippet for ${form}`,
};

export type Words = typeof en;
