/** The address of a hosted calendar as every program takes it. */
export const plainAddress = (url: string): string => url.replace(/^webcal:/i, 'https:');

/** The same address as systems that know `webcal:` open it in their calendar. */
export const webcalAddress = (url: string): string => url.replace(/^https?:/i, 'webcal:');

export const googleSubscription = (url: string): string =>
  `https://calendar.google.com/calendar/render?cid=${encodeURIComponent(webcalAddress(url))}`;

export const outlookSubscription = (url: string, name: string, host: string): string =>
  `${host}/calendar/0/addfromweb?url=${encodeURIComponent(plainAddress(url))}&name=${encodeURIComponent(name)}`;
