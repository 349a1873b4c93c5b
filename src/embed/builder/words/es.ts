import type { Words } from './en.js';

export const es: Words = {
  title: 'Ponga la campaña en su página',
  lead: 'Elija un elemento, mírelo y copie unas líneas en su página. Nada de lo que escriba aquí se envía a nadie más que al servidor del canal.',
  pageLanguage: 'Idioma de esta página',

  elementTitle: 'Elemento',
  elements: {
    'wmb-story-carousel': 'Historias',
    'wmb-statistics-counter': 'Cifras',
    'wmb-event-list': 'Eventos',
    'wmb-organisation-finder': 'Organizaciones',
  },

  feedTitle: 'Canal',
  feed: 'Dirección del canal',
  feedHelp: 'El archivo JSON de la campaña, a partir de https://. La campaña le dice dónde está.',
  checkAgain: 'Comprobar de nuevo',
  check: {
    none: 'Aún no hay canal: la vista previa queda vacía.',
    'not-an-address': 'Esto aún no es una dirección https o http.',
    checking: 'Preguntando al servidor del canal…',
  },
  good: (count) => `El canal está bien. Mostrados: ${count}.`,
  nothing: 'El canal se puede leer y no contiene nada para este elemento.',
  flawed: (count, issues) =>
    `El canal se puede leer. Mostrados: ${count}. Por corregir: ${issues}.`,
  omitted: (count) => `Omitidos por completo: ${count}.`,
  bad: 'El canal no se puede mostrar.',
  helps: {
    'code-unavailable': 'No se pudo obtener el código del elemento: revise el servidor del script.',
    'feed-address': 'Revise la dirección.',
    'feed-unreachable':
      'Revise la dirección y si su servidor responde a cualquier página: Access-Control-Allow-Origin: *.',
    'feed-timeout': 'El servidor es demasiado lento: tres veces sin respuesta en 5 s.',
    'feed-status': 'Revise la dirección y el servidor.',
    'feed-redirect': 'Dé la dirección a la que lleva, si empieza por https.',
    'feed-too-large': 'Ponga secciones en documentos propios: { "href": "…" }.',
    'feed-encoding': 'Guarde el archivo como UTF-8.',
    'feed-not-json':
      'Parece una página web o un archivo cortado: dé la dirección del propio archivo JSON.',
    'feed-shape': 'Es JSON, pero no un canal: revise la dirección.',
    'feed-version': 'El canal es de una versión que este script no lee.',
    'render-failed': 'Es un fallo nuestro: le rogamos que lo comunique.',
  },
  issueHeads: { path: 'Dónde', expected: 'Qué corresponde', found: 'Qué hay' },
  issuesCaption: 'Por corregir en el canal',
  moreIssues: (count) => `Y además: ${count}.`,
  missing: 'nada',
  checkTitle: 'Comprobar un texto',
  checkHelp:
    '¿Aún no hay nada publicado? Pegue aquí el texto del canal o suelte su archivo. Se comprueba en esta página y no se envía a ningún sitio.',
  checkText: 'Texto de un canal',
  checkFile: 'O elija su archivo',

  wordsTitle: 'Textos',
  heading: 'Título',
  headingHelp: 'Aparece sobre el elemento. Déjelo vacío si su página ya tiene uno.',
  language: 'Idioma',
  asAround: 'El de la página que lo rodea',
  fallbackText: 'Enlace alternativo: texto',
  fallbackAddress: 'Enlace alternativo: dirección',
  fallbackHelp: 'Se muestra hasta que llega el elemento, sin JavaScript y cuando no hay canal.',
  notAnAddress: 'Empiece por https://',

  lookTitle: 'Aspecto',
  lookHelp: 'Tres variables cambian casi todo: acento, tipo de letra y radio. Lo demás las sigue.',
  moreTokens: 'Todas las variables',
  pick: (name) => `Elegir ${name}`,
  notTaken: 'CSS no puede leer esto como valor aquí.',
  backToDefault: 'Volver a los valores predeterminados',
  lowContrast: 'Contraste insuficiente',
  low: {
    light: (pair, ratio, least) =>
      `En una página clara, ${pair} tienen un contraste de ${ratio} : 1. Hace falta al menos ${least} : 1 para leer.`,
    dark: (pair, ratio, least) =>
      `En una página oscura, ${pair} tienen un contraste de ${ratio} : 1. Hace falta al menos ${least} : 1 para leer.`,
  },
  lowHelp:
    'Elija un color más oscuro o más claro, escriba ambos con light-dark(…, …) o fije color-scheme en las opciones.',
  and: (one, other) => `${one} y ${other}`,

  optionsTitle: 'Opciones',
  ownOptions: 'De este elemento',
  sharedOptions: 'De todos los elementos',
  default: 'Predeterminado',
  defaultIs: (value) => `Predeterminado (${value})`,

  previewTitle: 'Vista previa',
  view: 'Ancho',
  views: { phone: 'Teléfono, 360', column: 'Columna, 320', full: 'Todo el ancho' },
  scheme: 'Página',
  schemes: { light: 'Clara', dark: 'Oscura' },
  previewFrame: 'El elemento tal como lo verá un lector',
  height: (height, width) => `${height} px de alto con ${width} px de ancho.`,

  snippetTitle: 'Fragmento',
  form: 'Para',
  forms: {
    script: 'Cualquier página',
    npm: 'npm',
    react: 'React 19',
    vue: 'Vue 3',
    svelte: 'Svelte 5',
    angular: 'Angular',
    frame: 'Iframe',
    oembed: 'oEmbed',
  },
  versionTitle: 'Versión',
  pin: (version) => `${version}, para siempre`,
  pinHelp: 'Los archivos no cambian nunca y se comprueban por su huella.',
  follow: (major) => `La última ${major}.x`,
  followHelp: 'Se corrige sola. Sus archivos no se pueden comprobar con una huella en su página.',
  reserve: 'Reservar su espacio, para que nada se mueva',
  hint: 'Está cerca del principio: pedirlo pronto',
  styleNote:
    'Si la política de su página rechaza <style>, ponga sus reglas en su propia hoja de estilos.',
  frameNote:
    'El script ajusta la altura del marco. Donde no se admiten scripts, omítalo: el marco conserva su altura y se desplaza.',
  oembedNote:
    'Publique los dos archivos juntos. Quien pegue la dirección de la página en un sitio que conoce oEmbed obtiene el marco.',
  pageAddress: 'Dónde estará la página',
  copy: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'Seleccione el texto y cópielo usted: este navegador no deja que lo haga la página.',
  noManifest:
    'No se pudo obtener manifest.json junto a esta página: el fragmento va sin huellas ni indicaciones.',
  code: (form) => `Fragmento para ${form}`,
};
