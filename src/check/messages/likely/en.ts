/** What `wmb check` says of values that the contract reads, and that are probably wrong. */

export const likely = {
  'text-markup': {
    title: 'Markup in a text',
    cure: 'Texts are plain: a reader sees it as it is written. Found: {found}',
  },
  'text-garbled': {
    title: 'Characters that were garbled',
    cure: 'The text was saved or opened in another encoding than UTF-8: take it from the original again. Found: {found}',
  },
  'text-placeholder': {
    title: 'Something to be filled in',
    cure: 'Write what belongs here, or remove it. Found: {found}',
  },
  'text-language-missing': {
    title: 'A text without the feed’s own language',
    cure: 'Readers whose language is missing get the first one there is: add {expected}.',
  },
  'address-closed': {
    title: 'An address that readers can’t open',
    cure: 'It leads to nobody, to this computer, or to a place that asks who you are: give the address of the published file or page. Found: {found}',
  },
  'picture-unshown': {
    title: 'A picture that browsers don’t show',
    cure: 'Save it as JPEG, PNG or WebP. Found: {found}',
  },
  'picture-alt-poor': {
    title: 'A description that says nothing',
    cure: 'Say what the picture shows to somebody who can’t see it; "" if it only decorates. Found: {found}',
  },
  'picture-unmeasured': {
    title: 'A picture without width and height',
    cure: 'wmb build measures it. To publish this file as it is, write both in pixels: without them the picture is left out.',
  },
  'picture-missing': {
    title: 'A picture that can’t be had',
    cure: 'Look at the address, and whether the file is there: {found}',
  },
  'picture-heavy': {
    title: 'A heavy picture',
    cure: 'It takes long on a phone: wmb build makes smaller ones of files beside the feed. Found: {found}',
  },
  'picture-size': {
    title: 'A picture of another size than is written',
    cure: 'Room is kept for the wrong shape: write {expected}. Found: {found}',
  },
  'link-broken': {
    title: 'A link that leads nowhere',
    cure: 'Look at the address. Its host answered: {found}',
  },
  'date-unlikely': {
    title: 'A date that is hardly meant',
    cure: 'It is far in the future: look at the year. Found: {found}',
  },
  'number-unlikely': {
    title: 'A number that is hardly meant',
    cure: 'Should it be {expected}? Found: {found}',
    otherwise: 'Look whether a digit is missing or too many. Found: {found}',
  },
  'position-elsewhere': {
    title: 'A position that is not in its country',
    cure: 'A minus sign is probably missing or too many: {expected}.',
    otherwise:
      'Look at both numbers: longitude first, then latitude, west and south with a minus sign.',
  },
  'hours-unlikely': {
    title: 'Opening hours that go on past midnight',
    cure: 'They are read as closing the next day: look at both times. Found: {found}',
  },
  'phone-undialled': {
    title: 'A telephone that nobody can tap',
    cure: 'Write it with + and the code of its country, one number an entry: "+44 20 7946 0000". Found: {found}',
  },
  'reference-missing': {
    title: 'A story that is not in the feed',
    cure: 'Look at the id, or remove it. Found: {found}',
  },
  'offset-unlike-zone': {
    title: 'A time whose offset is not that of its time zone',
    cure: 'The clocks there are elsewhere on that day: {expected}, if the time is meant. Found: {found}',
  },
  'recurrence-unread': {
    title: 'A repetition that can’t be read',
    cure: 'Only the first date is shown. Write it as "FREQ=WEEKLY;BYDAY=MO", with days of two letters. Found: {found}',
  },
  'online-without-link': {
    title: 'An online event without a link',
    cure: 'Say in "joinUrl" where to join, or in "url" where to read more.',
  },
  'entry-repeated': {
    title: 'An entry that stands twice',
    cure: 'Remove one of them: it says the same as {found}.',
  },
};

export type LikelyMessages = Readonly<
  Record<
    keyof typeof likely,
    { readonly title: string; readonly cure: string; readonly otherwise?: string }
  >
>;
