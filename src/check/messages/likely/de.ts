import type { LikelyMessages } from './en.js';

export const likely: LikelyMessages = {
  'text-markup': {
    title: 'Auszeichnung in einem Text',
    cure: 'Texte sind schlicht: Man sieht sie so, wie sie geschrieben sind. Gefunden: {found}',
  },
  'text-garbled': {
    title: 'Verstümmelte Zeichen',
    cure: 'Der Text wurde in einer anderen Kodierung als UTF-8 gespeichert oder geöffnet: Nehmen Sie ihn noch einmal aus dem Original. Gefunden: {found}',
  },
  'text-placeholder': {
    title: 'Etwas, das auszufüllen ist',
    cure: 'Schreiben Sie, was hierher gehört, oder entfernen Sie es. Gefunden: {found}',
  },
  'text-language-missing': {
    title: 'Ein Text ohne die eigene Sprache des Feeds',
    cure: 'Wessen Sprache fehlt, der bekommt die erste, die da ist: Ergänzen Sie {expected}.',
  },
  'address-closed': {
    title: 'Eine Adresse, die sich nicht öffnen lässt',
    cure: 'Sie führt zu niemandem, zu diesem Computer oder an einen Ort, der fragt, wer Sie sind: Geben Sie die Adresse der veröffentlichten Datei oder Seite an. Gefunden: {found}',
  },
  'picture-unshown': {
    title: 'Ein Bild, das Browser nicht zeigen',
    cure: 'Speichern Sie es als JPEG, PNG oder WebP. Gefunden: {found}',
  },
  'picture-alt-poor': {
    title: 'Eine Beschreibung, die nichts sagt',
    cure: 'Sagen Sie, was das Bild zeigt, für jemanden, der es nicht sehen kann; "", wenn es nur schmückt. Gefunden: {found}',
  },
  'picture-unmeasured': {
    title: 'Ein Bild ohne Breite und Höhe',
    cure: 'wmb build misst es. Um diese Datei so zu veröffentlichen, schreiben Sie beides in Pixeln: Ohne sie fehlt das Bild.',
  },
  'picture-missing': {
    title: 'Ein Bild, das nicht zu haben ist',
    cure: 'Prüfen Sie die Adresse und ob die Datei da ist: {found}',
  },
  'picture-heavy': {
    title: 'Ein schweres Bild',
    cure: 'Auf einem Telefon dauert es lange: wmb build macht kleinere aus Dateien neben dem Feed. Gefunden: {found}',
  },
  'picture-size': {
    title: 'Ein Bild von anderer Größe als angegeben',
    cure: 'Es wird Platz für die falsche Form freigehalten: Schreiben Sie {expected}. Gefunden: {found}',
  },
  'link-broken': {
    title: 'Ein Link, der nirgends hinführt',
    cure: 'Prüfen Sie die Adresse. Ihr Server hat geantwortet: {found}',
  },
  'date-unlikely': {
    title: 'Ein Datum, das kaum gemeint ist',
    cure: 'Es liegt weit in der Zukunft: Prüfen Sie das Jahr. Gefunden: {found}',
  },
  'number-unlikely': {
    title: 'Eine Zahl, die kaum gemeint ist',
    cure: 'Soll es {expected} sein? Gefunden: {found}',
    otherwise: 'Prüfen Sie, ob eine Ziffer fehlt oder zu viel ist. Gefunden: {found}',
  },
  'position-elsewhere': {
    title: 'Eine Position, die nicht in ihrem Land liegt',
    cure: 'Wahrscheinlich fehlt ein Minuszeichen oder ist eines zu viel: {expected}.',
    otherwise:
      'Prüfen Sie beide Zahlen: erst die Länge, dann die Breite, Westen und Süden mit Minuszeichen.',
  },
  'hours-unlikely': {
    title: 'Öffnungszeiten, die über Mitternacht hinausgehen',
    cure: 'Sie werden so gelesen, dass am nächsten Tag geschlossen wird: Prüfen Sie beide Zeiten. Gefunden: {found}',
  },
  'phone-undialled': {
    title: 'Eine Telefonnummer, die niemand antippen kann',
    cure: 'Schreiben Sie sie mit + und der Vorwahl ihres Landes, eine Nummer je Eintrag: "+44 20 7946 0000". Gefunden: {found}',
  },
  'reference-missing': {
    title: 'Eine Geschichte, die nicht im Feed ist',
    cure: 'Prüfen Sie die Kennung, oder entfernen Sie sie. Gefunden: {found}',
  },
  'offset-unlike-zone': {
    title: 'Eine Zeit, deren Abstand zu UTC nicht der ihrer Zeitzone ist',
    cure: 'Die Uhren gehen dort an diesem Tag anders: {expected}, wenn die Uhrzeit gemeint ist. Gefunden: {found}',
  },
  'recurrence-unread': {
    title: 'Eine Wiederholung, die nicht zu lesen ist',
    cure: 'Nur der erste Termin wird gezeigt. Schreiben Sie sie als "FREQ=WEEKLY;BYDAY=MO", mit Tagen aus zwei Buchstaben. Gefunden: {found}',
  },
  'online-without-link': {
    title: 'Eine Online-Veranstaltung ohne Link',
    cure: 'Sagen Sie in "joinUrl", wo man teilnimmt, oder in "url", wo mehr steht.',
  },
  'entry-repeated': {
    title: 'Ein Eintrag, der zweimal dasteht',
    cure: 'Entfernen Sie einen davon: Er sagt dasselbe wie {found}.',
  },
};
