import type { ReportMessages } from './en.js';
import { likely } from './likely/it.js';

export const it: ReportMessages = {
  language: 'it',
  findings: {
    'not-json-csv': {
      title: 'Questa è una tabella (CSV), non JSON',
      cure: 'Prima trasformatela in un feed.',
    },
    'not-json-html': {
      title: 'Questa è una pagina web, non JSON',
      cure: 'Indicate l’indirizzo del file stesso; per un documento condiviso, quello della sua forma pubblicata.',
    },
    'not-json-empty': { title: 'Il file è vuoto', cure: 'Scriveteci il feed.' },
    'json-comma-after-last': {
      title: 'Una virgola dopo l’ultima voce',
      cure: 'Togliete la virgola prima della parentesi di chiusura.',
    },
    'json-comma-missing': {
      title: 'Manca una virgola',
      cure: 'Mettete qui una virgola, tra due voci.',
    },
    'json-comment': { title: 'Un commento', cure: 'JSON non ha commenti: toglietelo.' },
    'json-quotes': {
      title: 'Virgolette diverse da "…"',
      cure: 'Racchiudetelo tra virgolette doppie diritte.',
    },
    'json-cut-short': {
      title: 'Il file finisce troppo presto',
      cure: 'Manca una parentesi o una virgoletta di chiusura, oppure il file è stato troncato nel salvataggio.',
    },
    'json-syntax': { title: 'Non è scritto in JSON', cure: 'Guardate che cosa c’è qui: {found}' },
    'not-json-other': {
      title: 'Un altro tipo di file, non JSON',
      cure: 'Importatelo con wmb import, oppure salvatelo come JSON. Trovato: {found}',
    },
    'json-too-much': {
      title: 'Qualcosa che qui non ci va',
      cure: 'Togliete quello che c’è qui: {found}',
    },
    'json-text': {
      title: 'Un testo non chiuso, o con un segno da marcare',
      cure: 'Dentro un testo, scrivete una virgoletta come \\", un a capo come \\n, una barra rovesciata come \\\\; e chiudetelo con una virgoletta.',
    },
    'json-merge-mark': {
      title: 'Due versioni che non sono state unite',
      cure: 'Tenetene una, e togliete le righe con <<<<<<<, ======= e >>>>>>>.',
    },
    'id-repeated': {
      title: 'Un id che una voce precedente ha già',
      cure: 'Date a questa voce un id proprio: fino ad allora viene omessa. Trovato: {found}',
    },
    'written-otherwise': {
      title: 'Scritto in un’altra forma',
      cure: 'Scrivete {expected}. Trovato: {found}',
    },
    'say-unknown': {
      title: 'La volontà di una persona, sotto un nome che nessuno legge',
      cure: 'Non ha effetto, e la storia viene mostrata. Scrivete {expected} se si intende questo.',
    },
    'json-repeated-key': {
      title: 'Un nome che compare due volte in una voce',
      cure: 'Tenetene uno: di due, si legge solo l’ultimo.',
    },
    'feed-refused': {
      title: 'Non è un feed della versione 1',
      cure: 'Un feed è un oggetto che comincia con "version": "1.0". Trovato: {found}',
    },
    'section-misnamed': { title: 'Una sezione con un altro nome', cure: 'Chiamatela {expected}.' },
    'section-missing': {
      title: 'Una sezione che non c’è',
      cure: 'Il suo elemento non mostra nulla.',
    },
    'item-left-out': {
      title: 'Una voce che viene omessa',
      cure: 'Le serve questo, e senza non compare da nessuna parte: {expected}. Trovato: {found}',
    },
    'field-left-out': {
      title: 'Qualcosa che viene omesso',
      cure: 'Qui ci va {expected}. Trovato: {found}',
    },
    'field-mended': {
      title: 'Letto, benché non sia scritto come dovrebbe',
      cure: 'Scrivete {expected}. Trovato: {found}',
    },
    'field-unknown': {
      title: 'Un nome sconosciuto',
      cure: 'Probabilmente si intende {expected}.',
      otherwise: 'Viene ignorato. Toglietelo, o cercate il nome in docs/feed.md.',
    },
    'field-misspelt': {
      title: 'La volontà di una persona, scritta male',
      cure: 'Scrivete {expected}: fino ad allora la storia non è mostrata da nessuna parte.',
    },
    'country-unknown': {
      title: 'Un codice di paese che non esiste',
      cure: 'Scrivete {expected}.',
      otherwise: 'Scrivete il codice ISO 3166-1, come KE. Trovato: {found}',
    },
    'language-unknown': {
      title: 'Una lingua che non è scritta come codice',
      cure: 'Scrivete {expected}.',
      otherwise: 'Scrivete un codice come en, ar o pt-BR. Trovato: {found}',
    },
    'position-swapped': {
      title: 'Latitudine e longitudine scambiate',
      cure: 'La longitudine viene prima: {expected}.',
    },
    'date-form': { title: 'Una data in un’altra forma', cure: 'Scrivete {expected}.' },
    'price-comma': { title: 'Una virgola decimale', cure: 'Scrivete {expected}.' },
    'currency-unknown': {
      title: 'Un codice di valuta che non esiste',
      cure: 'Scrivete {expected}.',
      otherwise: 'Scrivete il codice ISO 4217, come USD. Trovato: {found}',
    },
    'picture-without-alt': {
      title: 'Un’immagine senza descrizione',
      cure: 'Dite in "alt" che cosa mostra; "" se decora soltanto.',
    },
    'quote-without-consent': {
      title: 'Parole di una persona senza fine del consenso',
      cure: 'Dite in "consentUntil" fino a quando la persona accetta di essere citata.',
    },
    'event-over': {
      title: 'Un evento ormai passato',
      cure: 'Niente da fare: sta tra gli eventi passati. Finito: {found}',
    },
    'consent-over': {
      title: 'Un consenso scaduto',
      cure: 'La storia non è mostrata da nessuna parte. Toglietela, o chiedete di nuovo alla persona.',
    },
    'address-insecure': {
      title: 'Un indirizzo senza cifratura',
      cure: 'Le pagine in https lo rifiutano: provate {expected}.',
    },
    ...likely,
  },
  severities: { error: 'Errori', warning: 'Avvisi', information: 'Da sapere' },
  verdict: {
    clean: 'Niente da correggere.',
    errors: 'Correggete gli errori prima di pubblicare: {errors}. Avvisi: {warnings}.',
    warnings: 'Si può pubblicare. Avvisi da guardare: {warnings}.',
  },
  shown: 'Mostrati: {counts}.',
  sections: {
    stories: 'storie {count}',
    statistics: 'cifre {count}',
    events: 'eventi {count}',
    organisations: 'organizzazioni {count}',
  },
  place: 'riga {line}, colonna {column}',
  row: 'riga {line}',
  kind: '{title} ({count})',
  item: '{id} ({name})',
  more: '… e altri di questo tipo: {count}',
  nothing: 'niente',
};
