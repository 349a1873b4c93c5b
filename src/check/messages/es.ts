import type { ReportMessages } from './en.js';
import { likely } from './likely/es.js';

export const es: ReportMessages = {
  language: 'es',
  findings: {
    'not-json-csv': {
      title: 'Esto es una tabla (CSV), no JSON',
      cure: 'Conviértala primero en un canal.',
    },
    'not-json-html': {
      title: 'Esto es una página web, no JSON',
      cure: 'Dé la dirección del propio archivo; de un documento compartido, la de su forma publicada.',
    },
    'not-json-empty': {
      title: 'El archivo está vacío',
      cure: 'Escriba en él el canal.',
    },
    'json-comma-after-last': {
      title: 'Una coma tras la última entrada',
      cure: 'Quite la coma que precede al corchete o la llave de cierre.',
    },
    'json-comma-missing': {
      title: 'Falta una coma',
      cure: 'Ponga aquí una coma, entre dos entradas.',
    },
    'json-comment': { title: 'Un comentario', cure: 'JSON no tiene comentarios: quítelo.' },
    'json-quotes': {
      title: 'Otras comillas en lugar de "…"',
      cure: 'Ponga alrededor comillas dobles rectas.',
    },
    'json-cut-short': {
      title: 'El archivo acaba demasiado pronto',
      cure: 'Falta un corchete, una llave o unas comillas de cierre, o el archivo se cortó al guardarlo.',
    },
    'json-syntax': { title: 'No está escrito como JSON', cure: 'Mire lo que hay aquí: {found}' },
    'not-json-other': {
      title: 'Otro tipo de archivo, no JSON',
      cure: 'Impórtelo con wmb import o guárdelo como JSON. Hay: {found}',
    },
    'json-too-much': { title: 'Algo que sobra aquí', cure: 'Quite lo que hay aquí: {found}' },
    'json-text': {
      title: 'Un texto sin cerrar, o con un signo que debe marcarse',
      cure: 'Dentro de un texto, escriba las comillas como \\", un salto de línea como \\n y una barra inversa como \\\\; y ciérrelo con comillas.',
    },
    'json-merge-mark': {
      title: 'Dos versiones sin fusionar',
      cure: 'Deje una y quite las líneas con <<<<<<<, ======= y >>>>>>>.',
    },
    'id-repeated': {
      title: 'Un identificador que ya tiene una entrada anterior',
      cure: 'Dé a esta entrada un identificador propio: hasta entonces se omite. Hay: {found}',
    },
    'written-otherwise': {
      title: 'Escrito de otra forma',
      cure: 'Escriba {expected}. Hay: {found}',
    },
    'say-unknown': {
      title: 'La voluntad de una persona, con un nombre que nadie lee',
      cure: 'No tiene efecto y la historia se muestra. Escriba {expected} si se trata de eso.',
    },
    'json-repeated-key': {
      title: 'Un nombre que aparece dos veces en una entrada',
      cure: 'Deje uno: de los dos solo se lee el último.',
    },
    'feed-refused': {
      title: 'No es un canal de la versión 1',
      cure: 'Un canal es un objeto que empieza por "version": "1.0". Hay: {found}',
    },
    'section-misnamed': { title: 'Una sección con otro nombre', cure: 'Llámela {expected}.' },
    'section-missing': { title: 'Una sección que no está', cure: 'Su elemento no muestra nada.' },
    'item-left-out': {
      title: 'Una entrada que se omite',
      cure: 'Necesita esto para mostrarse: {expected}. Hay: {found}',
    },
    'field-left-out': {
      title: 'Un dato que se omite',
      cure: 'Aquí corresponde: {expected}. Hay: {found}',
    },
    'field-mended': {
      title: 'Se lee, aunque está escrito de otro modo',
      cure: 'Escriba {expected}. Hay: {found}',
    },
    'field-unknown': {
      title: 'Un nombre desconocido',
      cure: 'Probablemente se trata de {expected}.',
      otherwise: 'Se ignora. Quítelo o busque el nombre en docs/feed.md.',
    },
    'field-misspelt': {
      title: 'La voluntad de una persona, mal escrita',
      cure: 'Escriba {expected}: hasta entonces la historia no se muestra en ningún sitio.',
    },
    'country-unknown': {
      title: 'Un código de país que no existe',
      cure: 'Escriba {expected}.',
      otherwise: 'Escriba el código de la ISO 3166-1, por ejemplo KE. Hay: {found}',
    },
    'language-unknown': {
      title: 'Un idioma que no está escrito como código',
      cure: 'Escriba {expected}.',
      otherwise: 'Escriba un código como en, ar o pt-BR. Hay: {found}',
    },
    'position-swapped': {
      title: 'Latitud y longitud intercambiadas',
      cure: 'La longitud va primero: {expected}.',
    },
    'date-form': { title: 'Una fecha con otra forma', cure: 'Escriba {expected}.' },
    'price-comma': { title: 'Una coma decimal', cure: 'Escriba {expected}.' },
    'currency-unknown': {
      title: 'Un código de moneda que no existe',
      cure: 'Escriba {expected}.',
      otherwise: 'Escriba el código de la ISO 4217, por ejemplo USD. Hay: {found}',
    },
    'picture-without-alt': {
      title: 'Una imagen sin descripción',
      cure: 'Diga en "alt" qué muestra; "" si solo decora.',
    },
    'quote-without-consent': {
      title: 'Las palabras de una persona sin fin de consentimiento',
      cure: 'Diga en "consentUntil" hasta cuándo la persona acepta que se la cite.',
    },
    'event-over': {
      title: 'Un evento que ya pasó',
      cure: 'No hay que hacer nada: figura entre los eventos pasados. Terminó: {found}',
    },
    'consent-over': {
      title: 'Un consentimiento que ha terminado',
      cure: 'La historia no se muestra en ningún sitio. Quítela o vuelva a preguntar a la persona.',
    },
    'address-insecure': {
      title: 'Una dirección sin cifrar',
      cure: 'Las páginas https la rechazan: pruebe {expected}.',
    },
    ...likely,
  },
  severities: { error: 'Errores', warning: 'Advertencias', information: 'Conviene saber' },
  verdict: {
    clean: 'No hay nada que corregir.',
    errors: 'Corrija los errores antes de publicar: {errors}. Advertencias: {warnings}.',
    warnings: 'Se puede publicar. Advertencias por revisar: {warnings}.',
  },
  shown: 'Mostrados: {counts}.',
  sections: {
    stories: 'historias {count}',
    statistics: 'cifras {count}',
    events: 'eventos {count}',
    organisations: 'organizaciones {count}',
  },
  place: 'línea {line}, columna {column}',
  row: 'fila {line}',
  kind: '{title} ({count})',
  item: '{id} ({name})',
  more: '… y más de este tipo: {count}',
  nothing: 'nada',
};
