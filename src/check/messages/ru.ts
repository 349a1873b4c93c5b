import type { ReportMessages } from './en.js';
import { likely } from './likely/ru.js';

export const ru: ReportMessages = {
  language: 'ru',
  findings: {
    'not-json-csv': {
      title: 'Это таблица (CSV), а не JSON',
      cure: 'Сначала преобразуйте её в\u00a0ленту.',
    },
    'not-json-html': {
      title: 'Это веб-страница, а не JSON',
      cure: 'Укажите адрес самого файла; для общего документа — адрес его опубликованной формы.',
    },
    'not-json-empty': {
      title: 'Файл пуст',
      cure: 'Запишите в\u00a0него ленту.',
    },
    'json-comma-after-last': {
      title: 'Запятая после последней записи',
      cure: 'Удалите запятую перед закрывающей скобкой.',
    },
    'json-comma-missing': {
      title: 'Не хватает запятой',
      cure: 'Поставьте здесь запятую между двумя записями.',
    },
    'json-comment': { title: 'Комментарий', cure: 'В\u00a0JSON нет комментариев: удалите его.' },
    'json-quotes': {
      title: 'Другие кавычки вместо "…"',
      cure: 'Поставьте прямые двойные кавычки.',
    },
    'json-cut-short': {
      title: 'Файл обрывается',
      cure: 'Не хватает закрывающей скобки или кавычки, или файл был обрезан при сохранении.',
    },
    'json-syntax': {
      title: 'Записано не по правилам JSON',
      cure: 'Посмотрите, что здесь стоит: {found}',
    },
    'not-json-other': {
      title: 'Файл другого вида, а не JSON',
      cure: 'Импортируйте его командой wmb import или сохраните как JSON. Найдено: {found}',
    },
    'json-too-much': { title: 'Здесь что-то лишнее', cure: 'Удалите то, что здесь стоит: {found}' },
    'json-text': {
      title: 'Текст не закрыт или содержит знак, который нужно пометить',
      cure: 'Внутри текста кавычка пишется \\", новая строка \\n, обратная косая черта \\\\; в конце текста — кавычка.',
    },
    'json-merge-mark': {
      title: 'Две версии не объединены',
      cure: 'Оставьте одну и удалите строки с <<<<<<<, ======= и >>>>>>>.',
    },
    'id-repeated': {
      title: 'Идентификатор, который есть у более ранней записи',
      cure: 'Дайте этой записи свой идентификатор: до тех пор она пропускается. Найдено: {found}',
    },
    'written-otherwise': {
      title: 'Записано в другой форме',
      cure: 'Напишите {expected}. Найдено: {found}',
    },
    'say-unknown': {
      title: 'Воля человека под именем, которое никто не читает',
      cure: 'Оно не действует, и история показывается. Если это имеется в виду, напишите {expected}.',
    },
    'json-repeated-key': {
      title: 'Имя, которое стоит в\u00a0записи дважды',
      cure: 'Оставьте одно: из двух читается только последнее.',
    },
    'feed-refused': {
      title: 'Это не лента версии 1',
      cure: 'Лента — объект, который начинается с\u00a0"version": "1.0". Найдено: {found}',
    },
    'section-misnamed': { title: 'Раздел под другим именем', cure: 'Назовите его {expected}.' },
    'section-missing': { title: 'Раздела нет', cure: 'Его элемент ничего не показывает.' },
    'item-left-out': {
      title: 'Запись пропущена',
      cure: 'Без этого она нигде не показывается: {expected}. Найдено: {found}',
    },
    'field-left-out': {
      title: 'Данные пропущены',
      cure: 'Здесь нужно: {expected}. Найдено: {found}',
    },
    'field-mended': {
      title: 'Прочитано, хотя записано иначе',
      cure: 'Напишите {expected}. Найдено: {found}',
    },
    'field-unknown': {
      title: 'Неизвестное имя',
      cure: 'Вероятно, имеется в\u00a0виду {expected}.',
      otherwise: 'Оно не читается. Удалите его или найдите имя в\u00a0docs/feed.md.',
    },
    'field-misspelt': {
      title: 'Воля человека, записанная с\u00a0ошибкой',
      cure: 'Напишите {expected}: до тех пор история нигде не показывается.',
    },
    'country-unknown': {
      title: 'Такого кода страны нет',
      cure: 'Напишите {expected}.',
      otherwise: 'Напишите код ISO 3166-1, например KE. Найдено: {found}',
    },
    'language-unknown': {
      title: 'Язык записан не кодом',
      cure: 'Напишите {expected}.',
      otherwise: 'Напишите код, например en, ar или pt-BR. Найдено: {found}',
    },
    'position-swapped': {
      title: 'Широта и\u00a0долгота переставлены',
      cure: 'Сначала долгота: {expected}.',
    },
    'date-form': { title: 'Дата в\u00a0другой форме', cure: 'Напишите {expected}.' },
    'price-comma': { title: 'Десятичная запятая', cure: 'Напишите {expected}.' },
    'currency-unknown': {
      title: 'Такого кода валюты нет',
      cure: 'Напишите {expected}.',
      otherwise: 'Напишите код ISO 4217, например USD. Найдено: {found}',
    },
    'picture-without-alt': {
      title: 'Изображение без описания',
      cure: 'Скажите в\u00a0"alt", что на нём; "" для чисто декоративного.',
    },
    'quote-without-consent': {
      title: 'Слова человека без срока согласия',
      cure: 'Укажите в\u00a0"consentUntil", до какого дня человек согласен, чтобы его цитировали.',
    },
    'event-over': {
      title: 'Мероприятие, которое уже прошло',
      cure: 'Делать ничего не нужно: оно стоит среди прошедших. Закончилось: {found}',
    },
    'consent-over': {
      title: 'Срок согласия истёк',
      cure: 'История нигде не показывается. Удалите её или спросите человека снова.',
    },
    'address-insecure': {
      title: 'Адрес без шифрования',
      cure: 'Страницы https его отвергают: попробуйте {expected}.',
    },
    ...likely,
  },
  severities: { error: 'Ошибки', warning: 'Предупреждения', information: 'К\u00a0сведению' },
  verdict: {
    clean: 'Исправлять нечего.',
    errors: 'Исправьте ошибки до публикации: {errors}. Предупреждений: {warnings}.',
    warnings: 'Можно публиковать. Стоит посмотреть предупреждения: {warnings}.',
  },
  shown: 'Показано: {counts}.',
  sections: {
    stories: 'истории {count}',
    statistics: 'показатели {count}',
    events: 'мероприятия {count}',
    organisations: 'организации {count}',
  },
  place: 'строка {line}, столбец {column}',
  row: 'строка {line}',
  kind: '{title} ({count})',
  item: '{id} ({name})',
  more: '… и\u00a0ещё такого рода: {count}',
  nothing: 'ничего',
};
