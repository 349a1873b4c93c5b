/* What each page written by hand begins with: the feed's address, one request, texts in English. */
const { feed } = document.currentScript.dataset;
const fetched = fetch(feed).then((answer) => answer.json());
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt()};`);
const inEnglish = (text) => escaped(typeof text === 'string' ? text : (text?.en ?? ''));
