import type { Words } from './en.js';

export const fr: Words = {
  title: 'Placer la campagne sur votre page',
  lead: 'Choisissez un élément, regardez-le, copiez quelques lignes dans votre page. Rien de ce que vous tapez ici n’est envoyé ailleurs qu’à l’hôte du flux.',
  pageLanguage: 'Langue de cette page',

  elementTitle: 'Élément',
  elements: {
    'wmb-story-carousel': 'Récits',
    'wmb-statistics-counter': 'Chiffres',
    'wmb-event-list': 'Événements',
    'wmb-organisation-finder': 'Organisations',
  },

  feedTitle: 'Flux',
  feed: 'Adresse du flux',
  feedHelp:
    'Le fichier JSON de la campagne, à partir de https://. La campagne vous dit où il se trouve.',
  checkAgain: 'Vérifier à nouveau',
  check: {
    none: 'Pas encore de flux\u00a0: l’aperçu reste vide.',
    'not-an-address': 'Ce n’est pas encore une adresse https ou http.',
    checking: 'L’hôte du flux est interrogé…',
  },
  good: (count) => `Le flux est valide. Affichés\u00a0: ${count}.`,
  nothing: 'Le flux se lit, et ne contient rien pour cet élément.',
  flawed: (count, issues) =>
    `Le flux se lit. Affichés\u00a0: ${count}. À corriger\u00a0: ${issues}.`,
  omitted: (count) => `Entièrement laissés de côté\u00a0: ${count}.`,
  bad: 'Le flux ne peut pas être affiché.',
  helps: {
    'code-unavailable':
      'Le code de l’élément n’a pas pu être obtenu\u00a0: vérifiez l’hôte du script.',
    'feed-address': 'Vérifiez l’adresse.',
    'feed-unreachable':
      'Vérifiez l’adresse, et si son hôte répond à toute page\u00a0: Access-Control-Allow-Origin: *.',
    'feed-timeout': 'L’hôte est trop lent\u00a0: trois fois sans réponse en 5 s.',
    'feed-status': 'Vérifiez l’adresse et l’hôte.',
    'feed-redirect': 'Donnez l’adresse à laquelle elle mène, si elle commence par https.',
    'feed-too-large': 'Placez des sections dans des documents à part\u00a0: { "href": "…" }.',
    'feed-encoding': 'Enregistrez le fichier en UTF-8.',
    'feed-not-json':
      'Cela ressemble à une page web ou à un fichier tronqué\u00a0: donnez l’adresse du fichier JSON lui-même.',
    'feed-shape': 'C’est du JSON, mais pas un flux\u00a0: vérifiez l’adresse.',
    'feed-version': 'Le flux est d’une version que ce script ne lit pas.',
    'render-failed': 'C’est une erreur de notre part\u00a0: merci de la signaler.',
  },
  issueHeads: { path: 'Où', expected: 'Ce qui est attendu', found: 'Ce qui s’y trouve' },
  issuesCaption: 'À corriger dans le flux',
  moreIssues: (count) => `Et encore\u00a0: ${count}.`,
  missing: 'rien',
  checkTitle: 'Vérifier un texte',
  checkHelp:
    'Rien n’est encore publié ? Collez ici le texte du flux, ou déposez son fichier. Il est vérifié dans cette page, et n’est envoyé nulle part.',
  checkText: 'Texte d’un flux',
  checkFile: 'Ou choisissez son fichier',

  wordsTitle: 'Textes',
  heading: 'Titre',
  headingHelp: 'Au-dessus de l’élément. Laissez vide si votre page en a un.',
  language: 'Langue',
  asAround: 'Celle de la page autour',
  fallbackText: 'Lien de remplacement\u00a0: texte',
  fallbackAddress: 'Lien de remplacement\u00a0: adresse',
  fallbackHelp:
    'Affiché avant l’arrivée de l’élément, sans JavaScript, et quand le flux ne peut être obtenu.',
  notAnAddress: 'Commencez par https://',

  lookTitle: 'Aspect',
  lookHelp:
    'Trois variables changent l’essentiel\u00a0: accent, police, arrondi. Le reste en découle.',
  moreTokens: 'Toutes les variables',
  pick: (name) => `Choisir ${name}`,
  notTaken: 'CSS ne peut pas lire cela comme une valeur ici.',
  backToDefault: 'Revenir aux valeurs par défaut',
  lowContrast: 'Contraste trop faible',
  low: {
    light: (pair, ratio, least) =>
      `Sur une page claire, ${pair} ont un contraste de ${ratio}\u00a0: 1. Il faut au moins ${least}\u00a0: 1 pour être lisible.`,
    dark: (pair, ratio, least) =>
      `Sur une page sombre, ${pair} ont un contraste de ${ratio}\u00a0: 1. Il faut au moins ${least}\u00a0: 1 pour être lisible.`,
  },
  lowHelp:
    'Choisissez une couleur plus sombre ou plus claire, écrivez les deux avec light-dark(…, …), ou fixez color-scheme dans les options.',
  and: (one, other) => `${one} et ${other}`,

  optionsTitle: 'Options',
  ownOptions: 'De cet élément',
  sharedOptions: 'De tous les éléments',
  default: 'Par défaut',
  defaultIs: (value) => `Par défaut (${value})`,

  previewTitle: 'Aperçu',
  view: 'Largeur',
  views: { phone: 'Téléphone, 360', column: 'Colonne, 320', full: 'Pleine largeur' },
  scheme: 'Page',
  schemes: { light: 'Claire', dark: 'Sombre' },
  previewFrame: 'L’élément tel qu’un lecteur le verra',
  height: (height, width) => `${height} px de haut pour ${width} px de large.`,

  snippetTitle: 'Extrait',
  form: 'Pour',
  forms: {
    script: 'Toute page',
    npm: 'npm',
    react: 'React 19',
    vue: 'Vue 3',
    svelte: 'Svelte 5',
    angular: 'Angular',
    frame: 'Iframe',
    oembed: 'oEmbed',
  },
  versionTitle: 'Version',
  pin: (version) => `${version}, définitivement`,
  pinHelp: 'Les fichiers ne changent jamais, et leur empreinte est vérifiée.',
  follow: (major) => `La dernière ${major}.x`,
  followHelp:
    'Se corrige d’elle-même. Ses fichiers ne peuvent pas être vérifiés par une empreinte dans votre page.',
  reserve: 'Réserver sa place, pour que rien ne bouge',
  hint: 'Il est près du haut\u00a0: le demander tôt',
  styleNote:
    'Si la politique de votre page refuse <style>, mettez ses règles dans votre propre feuille de style.',
  frameNote:
    'Le script donne sa hauteur au cadre. Là où les scripts sont interdits, omettez-le\u00a0: le cadre garde sa hauteur et défile.',
  oembedNote:
    'Publiez les deux fichiers côte à côte. Qui colle l’adresse de la page chez un hôte qui connaît oEmbed obtient le cadre.',
  pageAddress: 'Où la page se trouvera',
  copy: 'Copier',
  copied: 'Copié.',
  notCopied:
    'Sélectionnez le texte et copiez-le vous-même\u00a0: ce navigateur ne laisse pas la page le faire.',
  noManifest:
    'manifest.json à côté de cette page n’a pas pu être obtenu\u00a0: l’extrait est sans empreintes ni indications.',
  code: (form) => `Extrait pour ${form}`,
};
