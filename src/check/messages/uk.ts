import type { ReportMessages } from './en.js';
import { likely } from './likely/uk.js';

export const uk: ReportMessages = {
  language: 'uk',
  findings: {
    'not-json-csv': {
      title: 'Це таблиця (CSV), а\u00a0не JSON',
      cure: 'Спершу перетворіть її на стрічку.',
    },
    'not-json-html': {
      title: 'Це вебсторінка, а\u00a0не JSON',
      cure: 'Вкажіть адресу самого файлу; для спільного документа – адресу його опублікованої форми.',
    },
    'not-json-empty': { title: 'Файл порожній', cure: 'Запишіть у\u00a0нього стрічку.' },
    'json-comma-after-last': {
      title: 'Кома після останнього запису',
      cure: 'Приберіть кому перед закривною дужкою.',
    },
    'json-comma-missing': { title: 'Бракує коми', cure: 'Поставте тут кому між двома записами.' },
    'json-comment': { title: 'Коментар', cure: 'У\u00a0JSON немає коментарів: приберіть його.' },
    'json-quotes': {
      title: 'Інші лапки, ніж "…"',
      cure: 'Візьміть це в\u00a0прямі подвійні лапки.',
    },
    'json-cut-short': {
      title: 'Файл закінчується зарано',
      cure: 'Бракує закривної дужки чи лапок, або файл обрізано під час збереження.',
    },
    'json-syntax': { title: 'Написано не як JSON', cure: 'Погляньте, що тут стоїть: {found}' },
    'not-json-other': {
      title: 'Файл іншого виду, не JSON',
      cure: 'Внесіть його через wmb import або збережіть як JSON. Знайдено: {found}',
    },
    'json-too-much': {
      title: 'Щось, чому тут не місце',
      cure: 'Приберіть те, що тут стоїть: {found}',
    },
    'json-text': {
      title: 'Текст, який не закрито або в\u00a0якому є знак, що його треба позначити',
      cure: 'У\u00a0тексті пишіть лапки як \\", новий рядок як \\n, зворотну косу риску як \\\\; і\u00a0закрийте його лапками.',
    },
    'json-merge-mark': {
      title: 'Дві версії, яких не поєднано',
      cure: 'Залиште одну з\u00a0них і\u00a0приберіть рядки з\u00a0<<<<<<<, ======= та >>>>>>>.',
    },
    'id-repeated': {
      title: 'Ідентифікатор, який уже має попередній запис',
      cure: 'Дайте цьому запису власний ідентифікатор: доти його пропущено. Знайдено: {found}',
    },
    'written-otherwise': {
      title: 'Написано в\u00a0іншій формі',
      cure: 'Напишіть {expected}. Знайдено: {found}',
    },
    'say-unknown': {
      title: 'Воля людини під назвою, якої ніхто не читає',
      cure: 'Вона не діє, і\u00a0історію показано. Напишіть {expected}, якщо йдеться про це.',
    },
    'json-repeated-key': {
      title: 'Назва, що стоїть у\u00a0записі двічі',
      cure: 'Залиште одну: з\u00a0двох читають лише останню.',
    },
    'feed-refused': {
      title: 'Не стрічка версії 1',
      cure: 'Стрічка – це об’єкт, що починається з\u00a0"version": "1.0". Знайдено: {found}',
    },
    'section-misnamed': { title: 'Розділ під іншою назвою', cure: 'Назвіть його {expected}.' },
    'section-missing': { title: 'Розділ, якого немає', cure: 'Його елемент нічого не показує.' },
    'item-left-out': {
      title: 'Запис, який пропущено',
      cure: 'Йому потрібне це, без нього він ніде не з’являється: {expected}. Знайдено: {found}',
    },
    'field-left-out': {
      title: 'Щось, що пропущено',
      cure: 'Тут має бути {expected}. Знайдено: {found}',
    },
    'field-mended': {
      title: 'Прочитано, хоч і\u00a0написано не так, як слід',
      cure: 'Напишіть {expected}. Знайдено: {found}',
    },
    'field-unknown': {
      title: 'Невідома назва',
      cure: 'Мабуть, ідеться про {expected}.',
      otherwise: 'Її знехтувано. Приберіть її або знайдіть назву в\u00a0docs/feed.md.',
    },
    'field-misspelt': {
      title: 'Воля людини, написана з\u00a0помилкою',
      cure: 'Напишіть {expected}: доти історії ніде не показано.',
    },
    'country-unknown': {
      title: 'Код країни, якого не існує',
      cure: 'Напишіть {expected}.',
      otherwise: 'Напишіть код за ISO 3166-1, наприклад KE. Знайдено: {found}',
    },
    'language-unknown': {
      title: 'Мова, написана не кодом',
      cure: 'Напишіть {expected}.',
      otherwise: 'Напишіть код, як-от en, ar чи pt-BR. Знайдено: {found}',
    },
    'position-swapped': {
      title: 'Широту й\u00a0довготу переставлено',
      cure: 'Довгота йде першою: {expected}.',
    },
    'date-form': { title: 'Дата в\u00a0іншій формі', cure: 'Напишіть {expected}.' },
    'price-comma': { title: 'Десяткова кома', cure: 'Напишіть {expected}.' },
    'currency-unknown': {
      title: 'Код валюти, якого не існує',
      cure: 'Напишіть {expected}.',
      otherwise: 'Напишіть код за ISO 4217, наприклад USD. Знайдено: {found}',
    },
    'picture-without-alt': {
      title: 'Зображення без опису',
      cure: 'Скажіть в\u00a0"alt", що на ньому; "", якщо воно лише прикрашає.',
    },
    'quote-without-consent': {
      title: 'Слова людини без кінця згоди',
      cure: 'Скажіть у\u00a0"consentUntil", доки людина погодилася, щоб її цитували.',
    },
    'event-over': {
      title: 'Подія, що минула',
      cure: 'Нічого не робіть: вона стоїть серед минулих подій. Закінчилася: {found}',
    },
    'consent-over': {
      title: 'Згода, що закінчилася',
      cure: 'Історії ніде не показано. Приберіть її або запитайте людину ще раз.',
    },
    'address-insecure': {
      title: 'Адреса без шифрування',
      cure: 'Сторінки з\u00a0https її відхиляють: спробуйте {expected}.',
    },
    ...likely,
  },
  severities: { error: 'Помилки', warning: 'Попередження', information: 'Варто знати' },
  verdict: {
    clean: 'Виправляти нічого.',
    errors: 'Виправте помилки перед публікацією: {errors}. Попереджень: {warnings}.',
    warnings: 'Можна публікувати. Попередження, на які варто глянути: {warnings}.',
  },
  shown: 'Показано: {counts}.',
  sections: {
    stories: 'історії {count}',
    statistics: 'показники {count}',
    events: 'події {count}',
    organisations: 'організації {count}',
  },
  place: 'рядок {line}, стовпець {column}',
  row: 'рядок {line}',
  kind: '{title} ({count})',
  item: '{id} ({name})',
  more: '… та ще такого роду: {count}',
  nothing: 'нічого',
};
