import type { Words } from './en.js';

export const de: Words = {
  title: 'Die Kampagne auf Ihre Seite setzen',
  lead: 'Wählen Sie ein Element, sehen Sie es an, kopieren Sie ein paar Zeilen in Ihre Seite. Nichts, was Sie hier eingeben, wird irgendwohin gesendet außer an den Server des Feeds.',
  pageLanguage: 'Sprache dieser Seite',

  elementTitle: 'Element',
  elements: {
    'wmb-story-carousel': 'Geschichten',
    'wmb-statistics-counter': 'Zahlen',
    'wmb-event-list': 'Veranstaltungen',
    'wmb-organisation-finder': 'Organisationen',
  },

  feedTitle: 'Feed',
  feed: 'Adresse des Feeds',
  feedHelp: 'Die JSON-Datei der Kampagne, ab https://. Die Kampagne sagt Ihnen, wo sie ist.',
  checkAgain: 'Noch einmal prüfen',
  check: {
    none: 'Noch kein Feed: Die Vorschau bleibt leer.',
    'not-an-address': 'Das ist noch keine Adresse mit https oder http.',
    checking: 'Der Server des Feeds wird gefragt …',
  },
  good: (count) => `Der Feed ist in Ordnung. Gezeigt: ${count}.`,
  nothing: 'Der Feed lässt sich lesen und enthält nichts für dieses Element.',
  flawed: (count, issues) =>
    `Der Feed lässt sich lesen. Gezeigt: ${count}. Zu verbessern: ${issues}.`,
  omitted: (count) => `Ganz weggelassen: ${count}.`,
  bad: 'Der Feed kann nicht gezeigt werden.',
  helps: {
    'code-unavailable':
      'Der Code des Elements war nicht zu bekommen: Sehen Sie nach dem Server des Skripts.',
    'feed-address': 'Prüfen Sie die Adresse.',
    'feed-unreachable':
      'Prüfen Sie die Adresse und ob ihr Server jeder Seite antwortet: Access-Control-Allow-Origin: *.',
    'feed-timeout': 'Der Server ist zu langsam: dreimal keine Antwort innerhalb von 5 s.',
    'feed-status': 'Prüfen Sie die Adresse und den Server.',
    'feed-redirect': 'Geben Sie die Adresse an, auf die sie führt, wenn diese mit https beginnt.',
    'feed-too-large': 'Legen Sie Abschnitte in eigene Dokumente: { "href": "…" }.',
    'feed-encoding': 'Speichern Sie die Datei als UTF-8.',
    'feed-not-json':
      'Das sieht nach einer Webseite oder einer abgeschnittenen Datei aus: Geben Sie die Adresse der JSON-Datei selbst an.',
    'feed-shape': 'Das ist JSON, aber kein Feed: Prüfen Sie die Adresse.',
    'feed-version': 'Der Feed ist von einer Version, die dieses Skript nicht liest.',
    'render-failed': 'Das ist ein Fehler von uns: Bitte melden Sie ihn.',
  },
  issueHeads: { path: 'Wo', expected: 'Was dort hingehört', found: 'Was dort steht' },
  issuesCaption: 'Im Feed zu verbessern',
  moreIssues: (count) => `Und weitere: ${count}.`,
  missing: 'nichts',
  checkTitle: 'Einen Text prüfen',
  checkHelp:
    'Noch nichts veröffentlicht? Fügen Sie den Text des Feeds hier ein, oder ziehen Sie seine Datei hierher. Er wird in dieser Seite geprüft und nirgendwohin gesendet.',
  checkText: 'Text eines Feeds',
  checkFile: 'Oder wählen Sie seine Datei',

  wordsTitle: 'Texte',
  heading: 'Überschrift',
  headingHelp: 'Steht über dem Element. Lassen Sie sie leer, wenn Ihre Seite eine hat.',
  language: 'Sprache',
  asAround: 'Die der Seite ringsum',
  fallbackText: 'Link an seiner Stelle: Text',
  fallbackAddress: 'Link an seiner Stelle: Adresse',
  fallbackHelp:
    'Zu sehen, bis das Element da ist, ohne JavaScript und wenn der Feed nicht zu bekommen ist.',
  notAnAddress: 'Beginnen Sie mit https://',

  lookTitle: 'Aussehen',
  lookHelp: 'Drei Variablen ändern das meiste: Akzent, Schrift, Rundung. Der Rest folgt daraus.',
  moreTokens: 'Alle Variablen',
  pick: (name) => `${name} auswählen`,
  notTaken: 'CSS kann das hier nicht als Wert lesen.',
  backToDefault: 'Zurück zu den Vorgaben',
  lowContrast: 'Zu wenig Kontrast',
  low: {
    light: (pair, ratio, least) =>
      `Auf einer hellen Seite haben ${pair} einen Kontrast von ${ratio} : 1. Mindestens ${least} : 1 ist nötig, um gelesen zu werden.`,
    dark: (pair, ratio, least) =>
      `Auf einer dunklen Seite haben ${pair} einen Kontrast von ${ratio} : 1. Mindestens ${least} : 1 ist nötig, um gelesen zu werden.`,
  },
  lowHelp:
    'Wählen Sie eine dunklere oder hellere Farbe, schreiben Sie beide als light-dark(…, …), oder legen Sie color-scheme unter Optionen fest.',
  and: (one, other) => `${one} und ${other}`,

  optionsTitle: 'Optionen',
  ownOptions: 'Dieses Elements',
  sharedOptions: 'Aller Elemente',
  default: 'Vorgabe',
  defaultIs: (value) => `Vorgabe (${value})`,

  previewTitle: 'Vorschau',
  view: 'Breite',
  views: { phone: 'Telefon, 360', column: 'Spalte, 320', full: 'Volle Breite' },
  scheme: 'Seite',
  schemes: { light: 'Hell', dark: 'Dunkel' },
  previewFrame: 'Das Element, wie man es antreffen wird',
  height: (height, width) => `${height} px hoch bei ${width} px Breite.`,

  snippetTitle: 'Codeausschnitt',
  form: 'Für',
  forms: {
    script: 'Jede Seite',
    npm: 'npm',
    react: 'React 19',
    vue: 'Vue 3',
    svelte: 'Svelte 5',
    angular: 'Angular',
    frame: 'Iframe',
    oembed: 'oEmbed',
  },
  versionTitle: 'Version',
  pin: (version) => `${version}, für immer`,
  pinHelp: 'Die Dateien ändern sich nie und werden an ihrer Prüfsumme geprüft.',
  follow: (major) => `Die neueste ${major}.x`,
  followHelp:
    'Bessert sich selbst aus. Ihre Dateien lassen sich in Ihrer Seite nicht an einer Prüfsumme prüfen.',
  reserve: 'Platz dafür freihalten, damit sich nichts verschiebt',
  hint: 'Es steht weit oben: früh holen',
  styleNote:
    'Wenn die Richtlinie Ihrer Seite <style> ablehnt, setzen Sie seine Regeln in Ihr eigenes Stylesheet.',
  frameNote:
    'Das Skript gibt dem Rahmen seine Höhe. Wo Skripte nicht erlaubt sind, lassen Sie es weg: Der Rahmen behält seine Höhe und lässt sich scrollen.',
  oembedNote:
    'Veröffentlichen Sie beide Dateien nebeneinander. Wer die Adresse der Seite dort einfügt, wo oEmbed bekannt ist, bekommt den Rahmen.',
  pageAddress: 'Wo die Seite sein wird',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  notCopied:
    'Markieren Sie den Text und kopieren Sie ihn selbst: Dieser Browser lässt es die Seite nicht tun.',
  noManifest:
    'manifest.json neben dieser Seite war nicht zu bekommen: Der Codeausschnitt ist ohne Prüfsummen und Hinweise.',
  code: (form) => `Codeausschnitt für ${form}`,
};
