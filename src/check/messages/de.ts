import type { ReportMessages } from './en.js';
import { likely } from './likely/de.js';

export const de: ReportMessages = {
  language: 'de',
  findings: {
    'not-json-csv': {
      title: 'Das ist eine Tabelle (CSV), kein JSON',
      cure: 'Machen Sie erst einen Feed daraus.',
    },
    'not-json-html': {
      title: 'Das ist eine Webseite, kein JSON',
      cure: 'Geben Sie die Adresse der Datei selbst an; bei einem geteilten Dokument die seiner veröffentlichten Form.',
    },
    'not-json-empty': { title: 'Die Datei ist leer', cure: 'Schreiben Sie den Feed hinein.' },
    'json-comma-after-last': {
      title: 'Ein Komma nach dem letzten Eintrag',
      cure: 'Entfernen Sie das Komma vor der schließenden Klammer.',
    },
    'json-comma-missing': {
      title: 'Ein Komma fehlt',
      cure: 'Setzen Sie hier ein Komma zwischen zwei Einträge.',
    },
    'json-comment': {
      title: 'Ein Kommentar',
      cure: 'JSON kennt keine Kommentare: Entfernen Sie ihn.',
    },
    'json-quotes': {
      title: 'Andere Anführungszeichen als "…"',
      cure: 'Setzen Sie gerade doppelte Anführungszeichen darum.',
    },
    'json-cut-short': {
      title: 'Die Datei endet zu früh',
      cure: 'Eine schließende Klammer oder ein Anführungszeichen fehlt, oder die Datei wurde beim Speichern abgeschnitten.',
    },
    'json-syntax': {
      title: 'Nicht als JSON geschrieben',
      cure: 'Sehen Sie nach, was hier steht: {found}',
    },
    'not-json-other': {
      title: 'Eine andere Art von Datei, kein JSON',
      cure: 'Bringen Sie sie mit wmb import herein, oder speichern Sie sie als JSON. Gefunden: {found}',
    },
    'json-too-much': {
      title: 'Etwas, das nicht hierher gehört',
      cure: 'Entfernen Sie, was hier steht: {found}',
    },
    'json-text': {
      title: 'Ein Text, der nicht geschlossen ist oder ein Zeichen enthält, das markiert sein muss',
      cure: 'Schreiben Sie in einem Text ein Anführungszeichen als \\", eine neue Zeile als \\n, einen umgekehrten Schrägstrich als \\\\; und schließen Sie ihn mit einem Anführungszeichen.',
    },
    'json-merge-mark': {
      title: 'Zwei Fassungen, die nicht zusammengeführt wurden',
      cure: 'Behalten Sie eine davon, und entfernen Sie die Zeilen mit <<<<<<<, ======= und >>>>>>>.',
    },
    'id-repeated': {
      title: 'Eine Kennung, die schon ein früherer Eintrag hat',
      cure: 'Geben Sie diesem Eintrag eine eigene Kennung: Bis dahin fehlt er. Gefunden: {found}',
    },
    'written-otherwise': {
      title: 'In anderer Form geschrieben',
      cure: 'Schreiben Sie {expected}. Gefunden: {found}',
    },
    'say-unknown': {
      title: 'Der Wille einer Person, unter einem Namen, den niemand liest',
      cure: 'Er bleibt ohne Wirkung, und die Geschichte wird gezeigt. Schreiben Sie {expected}, wenn das gemeint ist.',
    },
    'json-repeated-key': {
      title: 'Ein Name, der in einem Eintrag zweimal steht',
      cure: 'Behalten Sie einen: Von zweien wird nur der letzte gelesen.',
    },
    'feed-refused': {
      title: 'Kein Feed der Version 1',
      cure: 'Ein Feed ist ein Objekt, das mit "version": "1.0" beginnt. Gefunden: {found}',
    },
    'section-misnamed': {
      title: 'Ein Abschnitt unter anderem Namen',
      cure: 'Nennen Sie ihn {expected}.',
    },
    'section-missing': {
      title: 'Ein Abschnitt, den es nicht gibt',
      cure: 'Sein Element zeigt nichts.',
    },
    'item-left-out': {
      title: 'Ein Eintrag, der weggelassen wird',
      cure: 'Er braucht dies und erscheint ohne es nirgends: {expected}. Gefunden: {found}',
    },
    'field-left-out': {
      title: 'Etwas, das weggelassen wird',
      cure: 'Hierher gehört {expected}. Gefunden: {found}',
    },
    'field-mended': {
      title: 'Gelesen, obwohl nicht so geschrieben, wie es sein soll',
      cure: 'Schreiben Sie {expected}. Gefunden: {found}',
    },
    'field-unknown': {
      title: 'Ein unbekannter Name',
      cure: 'Gemeint ist wahrscheinlich {expected}.',
      otherwise:
        'Er wird übergangen. Entfernen Sie ihn, oder schlagen Sie den Namen in docs/feed.md nach.',
    },
    'field-misspelt': {
      title: 'Der Wille einer Person, falsch geschrieben',
      cure: 'Schreiben Sie {expected}: Bis dahin wird die Geschichte nirgends gezeigt.',
    },
    'country-unknown': {
      title: 'Ein Ländercode, den es nicht gibt',
      cure: 'Schreiben Sie {expected}.',
      otherwise: 'Schreiben Sie den Code nach ISO 3166-1, zum Beispiel KE. Gefunden: {found}',
    },
    'language-unknown': {
      title: 'Eine Sprache, die nicht als Code geschrieben ist',
      cure: 'Schreiben Sie {expected}.',
      otherwise: 'Schreiben Sie einen Code wie en, ar oder pt-BR. Gefunden: {found}',
    },
    'position-swapped': {
      title: 'Breite und Länge vertauscht',
      cure: 'Die Länge kommt zuerst: {expected}.',
    },
    'date-form': { title: 'Ein Datum in anderer Form', cure: 'Schreiben Sie {expected}.' },
    'price-comma': { title: 'Ein Dezimalkomma', cure: 'Schreiben Sie {expected}.' },
    'currency-unknown': {
      title: 'Ein Währungscode, den es nicht gibt',
      cure: 'Schreiben Sie {expected}.',
      otherwise: 'Schreiben Sie den Code nach ISO 4217, zum Beispiel USD. Gefunden: {found}',
    },
    'picture-without-alt': {
      title: 'Ein Bild ohne Beschreibung',
      cure: 'Sagen Sie in "alt", was es zeigt; "", wenn es nur schmückt.',
    },
    'quote-without-consent': {
      title: 'Worte einer Person ohne Ende der Einwilligung',
      cure: 'Sagen Sie in "consentUntil", wie lange die Person zitiert werden will.',
    },
    'event-over': {
      title: 'Eine Veranstaltung, die vorbei ist',
      cure: 'Nichts zu tun: Sie steht unter den vergangenen. Ende: {found}',
    },
    'consent-over': {
      title: 'Eine Einwilligung, die abgelaufen ist',
      cure: 'Die Geschichte wird nirgends gezeigt. Entfernen Sie sie, oder fragen Sie die Person noch einmal.',
    },
    'address-insecure': {
      title: 'Eine Adresse ohne Verschlüsselung',
      cure: 'Seiten mit https lehnen sie ab: Versuchen Sie {expected}.',
    },
    ...likely,
  },
  severities: { error: 'Fehler', warning: 'Warnungen', information: 'Gut zu wissen' },
  verdict: {
    clean: 'Nichts zu verbessern.',
    errors: 'Verbessern Sie die Fehler vor dem Veröffentlichen: {errors}. Warnungen: {warnings}.',
    warnings: 'Kann veröffentlicht werden. Warnungen zum Ansehen: {warnings}.',
  },
  shown: 'Gezeigt: {counts}.',
  sections: {
    stories: 'Geschichten {count}',
    statistics: 'Zahlen {count}',
    events: 'Veranstaltungen {count}',
    organisations: 'Organisationen {count}',
  },
  place: 'Zeile {line}, Spalte {column}',
  row: 'Zeile {line}',
  kind: '{title} ({count})',
  item: '{id} ({name})',
  more: '… und weitere dieser Art: {count}',
  nothing: 'nichts',
};
