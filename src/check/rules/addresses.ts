/** Addresses that open nothing for a reader, and pictures that no browser shows. */
import { isObject, own } from '../../model/unknown.js';
import { addressMeant } from '../meant/addresses.js';
import { fault, stringsOf, type Rule } from './rule.js';

const addresses = /^(href|src|url|icsUrl|calendarUrl|joinUrl|rsvpUrl|suggestUrl)$/;

const insecure: Rule = (place) =>
  addresses.test(place.key) &&
  typeof place.value === 'string' &&
  /^http:\/\/(?!localhost|127\.)/i.test(place.value)
    ? fault('address-insecure', place, place.value.replace(/^http:/i, 'https:'))
    : undefined;

/** What reads as a path on the feed's own host, and was meant as another address. */
const form: Rule = (place) => {
  const { key, value } = place;
  if (!addresses.test(key) || typeof value !== 'string') return undefined;
  if (/^(#|javascript:|\s*$|-$|n\/?a$|tbc$|none$)/i.test(value))
    return fault('address-closed', place);
  const isFileName = /^[^/]+\.(?:json|ics|html?|jpe?g|png|webp|avif|gif|svg|csv|xml|pdf)$/i.test(
    value,
  );
  if (isFileName && !value.startsWith('www.')) return undefined;
  const isFile = /^(?:href|src)$/.test(key) && !/^\s|:|^www\.|\s{2}/.test(value);
  if (isFile) return undefined;
  // Anything with a scheme is an address, whatever stands in it.
  if (/^\w+:\/\/\S*$/.test(value) && !/^h\w*:/i.test(value)) return undefined;
  const meant = addressMeant(value);
  return meant === undefined || meant === value
    ? undefined
    : fault('written-otherwise', place, JSON.stringify(meant));
};

/** Addresses that only their owner can open, or that show a page around the file. */
const closed =
  /^(?:file:|https?:\/\/(?:localhost|127\.0\.0\.1|(?:[\w-]+\.)*(?:drive\.google\.com\/(?:file|open)|docs\.google\.com\/(?!spreadsheets.*\/pub|document.*\/pub|forms)|sharepoint\.com|onedrive\.live\.com|1drv\.ms|dropbox\.com\/(?!scl\/.*raw=1))|(?:[\w-]+\.)*(?:local|internal|lan)(?:[/:]|$))|[A-Z]:\\)/i;
const shared: Rule = (place) =>
  addresses.test(place.key) && typeof place.value === 'string' && closed.test(place.value)
    ? fault('address-closed', place)
    : undefined;

const example: Rule = (place) =>
  addresses.test(place.key) &&
  typeof place.value === 'string' &&
  /^https?:\/\/(?:www\.)?(?:example\.(?:com|org|net)|yoursite|yourdomain|domain\.com|todo)\b/i.test(
    place.value,
  )
    ? fault('text-placeholder', place)
    : undefined;

const pictureForm: Rule = (place) =>
  place.key === 'src' &&
  typeof place.value === 'string' &&
  /\.(?:heic|heif|tiff?|psd|ai|pdf|docx?|raw|cr2|bmp|eps)(?:$|[?#])/i.test(place.value)
    ? fault('picture-unshown', place)
    : undefined;

const withoutAlt: Rule = ({ key, value, path }) =>
  key === 'image' && isObject(value) && own(value, 'alt') === undefined
    ? { code: 'picture-without-alt', path: `${path}.alt`, expected: undefined, found: 'undefined' }
    : undefined;

/** A file's name, or the word for a picture, says nothing to who can't see it. */
const poorAlt: Rule = (place) =>
  place.key === 'alt' &&
  stringsOf(place.value).some((alt) =>
    /\.(jpe?g|png|webp|avif|gif|heic)$|^(?:img|dsc|pxl)[_-]?\d+|^(?:image|photo|picture|portrait|photograph|img|imagen|foto|صورة|图片|照片|фото|изображение)\s*(?:of|de)?$/i.test(
      alt.trim(),
    ),
  )
    ? fault('picture-alt-poor', place)
    : undefined;

/** `jpg` is an ending; a media type has two parts. */
const mediaType: Rule = (place) => {
  const { key, value, path } = place;
  if (key !== 'type' || typeof value !== 'string' || !/\bsources\[\d+\]\.type$/.test(path)) {
    return undefined;
  }
  const plain = value
    .toLowerCase()
    .replace(/^\.|^image\//g, '')
    .replace(/^jpg$/, 'jpeg');
  return /^(?:jpeg|png|webp|avif|gif)$/.test(plain) && value !== `image/${plain}`
    ? fault('written-otherwise', place, `"image/${plain}"`)
    : undefined;
};

const email: Rule = (place) =>
  /^(email|contact)$/.test(place.key) &&
  typeof place.value === 'string' &&
  /^[^@]+@(?:[^.]+|.*\.|gmial\.com|gmai\.com|hotmial\.com|yaho\.com|outlok\.com)$/i.test(
    place.value,
  )
    ? fault('address-closed', place)
    : undefined;

export const addressRules: readonly Rule[] = [
  insecure,
  form,
  shared,
  example,
  pictureForm,
  withoutAlt,
  poorAlt,
  mediaType,
  email,
];
