import type { LikelyMessages } from './en.js';

export const likely: LikelyMessages = {
  'text-markup': {
    title: 'Marcatura in un testo',
    cure: 'I testi sono semplici: si vedono come sono scritti. Trovato: {found}',
  },
  'text-garbled': {
    title: 'Caratteri alterati',
    cure: 'Il testo è stato salvato o aperto in una codifica diversa da UTF-8: riprendetelo dall’originale. Trovato: {found}',
  },
  'text-placeholder': {
    title: 'Qualcosa da compilare',
    cure: 'Scrivete quello che ci va, o toglietelo. Trovato: {found}',
  },
  'text-language-missing': {
    title: 'Un testo senza la lingua propria del feed',
    cure: 'Chi non trova la sua lingua riceve la prima che c’è: aggiungete {expected}.',
  },
  'address-closed': {
    title: 'Un indirizzo che chi legge non può aprire',
    cure: 'Non porta a nessuno, porta a questo computer, o a un posto che chiede chi siete: indicate l’indirizzo del file o della pagina pubblicati. Trovato: {found}',
  },
  'picture-unshown': {
    title: 'Un’immagine che i browser non mostrano',
    cure: 'Salvatela come JPEG, PNG o WebP. Trovato: {found}',
  },
  'picture-alt-poor': {
    title: 'Una descrizione che non dice nulla',
    cure: 'Dite che cosa mostra l’immagine a chi non può vederla; "" se decora soltanto. Trovato: {found}',
  },
  'picture-unmeasured': {
    title: 'Un’immagine senza larghezza e altezza',
    cure: 'wmb build la misura. Per pubblicare questo file così com’è, scrivete entrambe in pixel: senza, l’immagine viene omessa.',
  },
  'picture-missing': {
    title: 'Un’immagine che non si può ottenere',
    cure: 'Controllate l’indirizzo, e che il file ci sia: {found}',
  },
  'picture-heavy': {
    title: 'Un’immagine pesante',
    cure: 'Su un telefono ci mette molto: wmb build ne fa di più piccole dai file accanto al feed. Trovato: {found}',
  },
  'picture-size': {
    title: 'Un’immagine di misure diverse da quelle scritte',
    cure: 'Lo spazio è tenuto per la forma sbagliata: scrivete {expected}. Trovato: {found}',
  },
  'link-broken': {
    title: 'Un link che non porta da nessuna parte',
    cure: 'Controllate l’indirizzo. Il suo server ha risposto: {found}',
  },
  'date-unlikely': {
    title: 'Una data che difficilmente è quella voluta',
    cure: 'È molto in là nel futuro: controllate l’anno. Trovato: {found}',
  },
  'number-unlikely': {
    title: 'Un numero che difficilmente è quello voluto',
    cure: 'Dovrebbe essere {expected}? Trovato: {found}',
    otherwise: 'Guardate se manca una cifra o se ce n’è una di troppo. Trovato: {found}',
  },
  'position-elsewhere': {
    title: 'Una posizione che non è nel suo paese',
    cure: 'Probabilmente manca un segno meno, o ce n’è uno di troppo: {expected}.',
    otherwise:
      'Controllate i due numeri: prima la longitudine, poi la latitudine, ovest e sud con il segno meno.',
  },
  'hours-unlikely': {
    title: 'Orari che vanno oltre la mezzanotte',
    cure: 'Sono letti come se si chiudesse il giorno dopo: controllate i due orari. Trovato: {found}',
  },
  'phone-undialled': {
    title: 'Un telefono che nessuno può toccare per chiamare',
    cure: 'Scrivetelo con + e il prefisso del paese, un numero per voce: "+44 20 7946 0000". Trovato: {found}',
  },
  'reference-missing': {
    title: 'Una storia che non è nel feed',
    cure: 'Controllate l’id, o toglietelo. Trovato: {found}',
  },
  'offset-unlike-zone': {
    title: 'Un’ora il cui scarto non è quello del suo fuso',
    cure: 'Lì gli orologi segnano un’altra ora quel giorno: {expected}, se l’ora è quella. Trovato: {found}',
  },
  'recurrence-unread': {
    title: 'Una ripetizione che non si può leggere',
    cure: 'Si mostra solo la prima data. Scrivetela come "FREQ=WEEKLY;BYDAY=MO", con giorni di due lettere. Trovato: {found}',
  },
  'online-without-link': {
    title: 'Un evento online senza link',
    cure: 'Dite in "joinUrl" dove partecipare, o in "url" dove leggere di più.',
  },
  'entry-repeated': {
    title: 'Una voce che compare due volte',
    cure: 'Toglietene una: dice lo stesso di {found}.',
  },
};
