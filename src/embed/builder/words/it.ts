import type { Words } from './en.js';

export const it: Words = {
  title: 'Mettere la campagna nella vostra pagina',
  lead: 'Scegliete un elemento, guardatelo, copiate qualche riga nella vostra pagina. Niente di quello che scrivete qui viene inviato altrove che al server del feed.',
  pageLanguage: 'Lingua di questa pagina',

  elementTitle: 'Elemento',
  elements: {
    'wmb-story-carousel': 'Storie',
    'wmb-statistics-counter': 'Cifre',
    'wmb-event-list': 'Eventi',
    'wmb-organisation-finder': 'Organizzazioni',
  },

  feedTitle: 'Feed',
  feed: 'Indirizzo del feed',
  feedHelp: 'Il file JSON della campagna, da https:// in poi. La campagna vi dice dove si trova.',
  checkAgain: 'Controllare di nuovo',
  check: {
    none: 'Ancora nessun feed: l’anteprima resta vuota.',
    'not-an-address': 'Questo non è ancora un indirizzo https o http.',
    checking: 'Si interroga il server del feed …',
  },
  good: (count) => `Il feed va bene. Mostrati: ${count}.`,
  nothing: 'Il feed si può leggere, e non contiene nulla per questo elemento.',
  flawed: (count, issues) =>
    `Il feed si può leggere. Mostrati: ${count}. Da correggere: ${issues}.`,
  omitted: (count) => `Omessi del tutto: ${count}.`,
  bad: 'Il feed non può essere mostrato.',
  helps: {
    'code-unavailable':
      'Il codice dell’elemento non si è potuto ottenere: guardate il server dello script.',
    'feed-address': 'Controllate l’indirizzo.',
    'feed-unreachable':
      'Controllate l’indirizzo, e che il suo server risponda a qualsiasi pagina: Access-Control-Allow-Origin: *.',
    'feed-timeout': 'Il server è troppo lento: tre volte nessuna risposta entro 5 s.',
    'feed-status': 'Controllate l’indirizzo e il server.',
    'feed-redirect': 'Indicate l’indirizzo a cui porta, se comincia con https.',
    'feed-too-large': 'Mettete le sezioni in documenti propri: { "href": "…" }.',
    'feed-encoding': 'Salvate il file in UTF-8.',
    'feed-not-json':
      'Sembra una pagina web o un file troncato: indicate l’indirizzo del file JSON stesso.',
    'feed-shape': 'È JSON, ma non un feed: controllate l’indirizzo.',
    'feed-version': 'Il feed è di una versione che questo script non legge.',
    'render-failed': 'È un errore nostro: per favore segnalatelo.',
  },
  issueHeads: { path: 'Dove', expected: 'Che cosa ci va', found: 'Che cosa c’è' },
  issuesCaption: 'Da correggere nel feed',
  moreIssues: (count) => `E altri: ${count}.`,
  missing: 'niente',
  checkTitle: 'Controllare un testo',
  checkHelp:
    'Non è ancora pubblicato nulla? Incollate qui il testo del feed, o trascinate il suo file. Viene controllato in questa pagina, e non è inviato da nessuna parte.',
  checkText: 'Testo di un feed',
  checkFile: 'O scegliete il suo file',

  wordsTitle: 'Testi',
  heading: 'Titolo',
  headingHelp: 'Sta sopra l’elemento. Lasciatelo vuoto se la vostra pagina ne ha uno.',
  language: 'Lingua',
  asAround: 'Quella della pagina intorno',
  fallbackText: 'Link al suo posto: testo',
  fallbackAddress: 'Link al suo posto: indirizzo',
  fallbackHelp:
    'Si vede finché l’elemento non c’è, senza JavaScript, e quando il feed non si può ottenere.',
  notAnAddress: 'Cominciate con https://',

  lookTitle: 'Aspetto',
  lookHelp:
    'Tre variabili cambiano quasi tutto: accento, carattere, arrotondamento. Il resto ne segue.',
  moreTokens: 'Tutte le variabili',
  pick: (name) => `Scegliere ${name}`,
  notTaken: 'Qui CSS non può leggerlo come valore.',
  backToDefault: 'Tornare ai valori predefiniti',
  lowContrast: 'Contrasto insufficiente',
  low: {
    light: (pair, ratio, least) =>
      `Su una pagina chiara, ${pair} hanno un contrasto di ${ratio} : 1. Serve almeno ${least} : 1 per leggere.`,
    dark: (pair, ratio, least) =>
      `Su una pagina scura, ${pair} hanno un contrasto di ${ratio} : 1. Serve almeno ${least} : 1 per leggere.`,
  },
  lowHelp:
    'Scegliete un colore più scuro o più chiaro, scriveteli entrambi come light-dark(…, …), o fissate color-scheme nelle opzioni.',
  and: (one, other) => `${one} e ${other}`,

  optionsTitle: 'Opzioni',
  ownOptions: 'Di questo elemento',
  sharedOptions: 'Di tutti gli elementi',
  default: 'Predefinito',
  defaultIs: (value) => `Predefinito (${value})`,

  previewTitle: 'Anteprima',
  view: 'Larghezza',
  views: { phone: 'Telefono, 360', column: 'Colonna, 320', full: 'Larghezza piena' },
  scheme: 'Pagina',
  schemes: { light: 'Chiara', dark: 'Scura' },
  previewFrame: 'L’elemento come lo troverà chi legge',
  height: (height, width) => `${height} px di altezza con ${width} px di larghezza.`,

  snippetTitle: 'Frammento',
  form: 'Per',
  forms: {
    script: 'Qualsiasi pagina',
    npm: 'npm',
    react: 'React 19',
    vue: 'Vue 3',
    svelte: 'Svelte 5',
    angular: 'Angular',
    frame: 'Iframe',
    oembed: 'oEmbed',
  },
  versionTitle: 'Versione',
  pin: (version) => `${version}, per sempre`,
  pinHelp: 'I file non cambiano mai, e sono controllati dalla loro impronta.',
  follow: (major) => `La più recente ${major}.x`,
  followHelp:
    'Si corregge da sé. I suoi file non si possono controllare con un’impronta nella vostra pagina.',
  reserve: 'Tenergli il posto, perché nulla si sposti',
  hint: 'Sta vicino all’inizio: chiederlo presto',
  styleNote:
    'Se la politica della vostra pagina rifiuta <style>, mettete le sue regole nel vostro foglio di stile.',
  frameNote:
    'Lo script dà al riquadro la sua altezza. Dove gli script non sono ammessi, toglietelo: il riquadro mantiene l’altezza e scorre.',
  oembedNote:
    'Pubblicate i due file uno accanto all’altro. Chi incolla l’indirizzo della pagina dove si conosce oEmbed ottiene il riquadro.',
  pageAddress: 'Dove sarà la pagina',
  copy: 'Copiare',
  copied: 'Copiato.',
  notCopied:
    'Selezionate il testo e copiatelo voi: questo browser non lascia che lo faccia la pagina.',
  noManifest:
    'Non si è potuto ottenere manifest.json accanto a questa pagina: il frammento è senza impronte né indicazioni.',
  code: (form) => `Frammento per ${form}`,
};
