import type { ReportMessages } from './en.js';
import { likely } from './likely/fr.js';

export const fr: ReportMessages = {
  language: 'fr',
  findings: {
    'not-json-csv': {
      title: 'C’est un tableau (CSV), pas du JSON',
      cure: 'Convertissez-le d’abord en flux.',
    },
    'not-json-html': {
      title: 'C’est une page web, pas du JSON',
      cure: 'Donnez l’adresse du fichier lui-même\u00a0; pour un document partagé, celle de sa forme publiée.',
    },
    'not-json-empty': {
      title: 'Le fichier est vide',
      cure: 'Écrivez-y le flux.',
    },
    'json-comma-after-last': {
      title: 'Une virgule après la dernière entrée',
      cure: 'Supprimez la virgule avant le crochet ou l’accolade fermante.',
    },
    'json-comma-missing': {
      title: 'Il manque une virgule',
      cure: 'Mettez ici une virgule, entre deux entrées.',
    },
    'json-comment': {
      title: 'Un commentaire',
      cure: 'JSON n’a pas de commentaires\u00a0: supprimez-le.',
    },
    'json-quotes': {
      title: 'D’autres guillemets que "…"',
      cure: 'Entourez-le de guillemets doubles droits.',
    },
    'json-cut-short': {
      title: 'Le fichier s’arrête trop tôt',
      cure: 'Il manque un crochet, une accolade ou un guillemet fermant, ou le fichier a été tronqué à l’enregistrement.',
    },
    'json-syntax': {
      title: 'Ce n’est pas écrit en JSON',
      cure: 'Regardez ce qui se trouve ici\u00a0: {found}',
    },
    'not-json-other': {
      title: 'Un autre type de fichier, pas du JSON',
      cure: 'Importez-le avec wmb import, ou enregistrez-le en JSON. Trouvé\u00a0: {found}',
    },
    'json-too-much': {
      title: 'Quelque chose qui n’a rien à faire ici',
      cure: 'Supprimez ce qui se trouve ici\u00a0: {found}',
    },
    'json-text': {
      title: 'Un texte qui n’est pas fermé, ou qui contient un signe à protéger',
      cure: 'Dans un texte, écrivez un guillemet \\", un retour à la ligne \\n, une barre oblique inverse \\\\\u00a0; et fermez-le par un guillemet.',
    },
    'json-merge-mark': {
      title: 'Deux versions qui n’ont pas été fusionnées',
      cure: 'Gardez-en une, et supprimez les lignes avec <<<<<<<, ======= et >>>>>>>.',
    },
    'id-repeated': {
      title: 'Un identifiant que porte déjà une entrée précédente',
      cure: 'Donnez à cette entrée un identifiant à elle\u00a0: d’ici là, elle est laissée de côté. Trouvé\u00a0: {found}',
    },
    'written-otherwise': {
      title: 'Écrit sous une autre forme',
      cure: 'Écrivez {expected}. Trouvé\u00a0: {found}',
    },
    'say-unknown': {
      title: 'La volonté d’une personne, sous un nom que rien ne lit',
      cure: 'Il est sans effet, et le récit est affiché. Écrivez {expected} si c’est cela.',
    },
    'json-repeated-key': {
      title: 'Un nom qui figure deux fois dans une entrée',
      cure: 'Gardez-en un\u00a0: des deux, seul le dernier est lu.',
    },
    'feed-refused': {
      title: 'Pas un flux de version 1',
      cure: 'Un flux est un objet qui commence par "version": "1.0". Trouvé\u00a0: {found}',
    },
    'section-misnamed': { title: 'Une rubrique sous un autre nom', cure: 'Appelez-la {expected}.' },
    'section-missing': { title: 'Une rubrique absente', cure: 'Son élément n’affiche rien.' },
    'item-left-out': {
      title: 'Une entrée laissée de côté',
      cure: 'Elle a besoin de ceci pour être affichée\u00a0: {expected}. Trouvé\u00a0: {found}',
    },
    'field-left-out': {
      title: 'Une donnée laissée de côté',
      cure: 'Ce qui est attendu ici\u00a0: {expected}. Trouvé\u00a0: {found}',
    },
    'field-mended': {
      title: 'Lu, bien qu’écrit autrement',
      cure: 'Écrivez {expected}. Trouvé\u00a0: {found}',
    },
    'field-unknown': {
      title: 'Un nom inconnu',
      cure: 'Il s’agit sans doute de {expected}.',
      otherwise: 'Il est ignoré. Supprimez-le, ou cherchez le nom dans docs/feed.md.',
    },
    'field-misspelt': {
      title: 'La volonté d’une personne, mal orthographiée',
      cure: 'Écrivez {expected}\u00a0: d’ici là, le récit n’est affiché nulle part.',
    },
    'country-unknown': {
      title: 'Un code de pays qui n’existe pas',
      cure: 'Écrivez {expected}.',
      otherwise: 'Écrivez le code de l’ISO 3166-1, par exemple KE. Trouvé\u00a0: {found}',
    },
    'language-unknown': {
      title: 'Une langue qui n’est pas écrite comme un code',
      cure: 'Écrivez {expected}.',
      otherwise: 'Écrivez un code comme en, ar ou pt-BR. Trouvé\u00a0: {found}',
    },
    'position-swapped': {
      title: 'Latitude et longitude inversées',
      cure: 'La longitude vient d’abord\u00a0: {expected}.',
    },
    'date-form': { title: 'Une date sous une autre forme', cure: 'Écrivez {expected}.' },
    'price-comma': { title: 'Une virgule décimale', cure: 'Écrivez {expected}.' },
    'currency-unknown': {
      title: 'Un code de monnaie qui n’existe pas',
      cure: 'Écrivez {expected}.',
      otherwise: 'Écrivez le code de l’ISO 4217, par exemple USD. Trouvé\u00a0: {found}',
    },
    'picture-without-alt': {
      title: 'Une image sans description',
      cure: 'Dites dans "alt" ce qu’elle montre\u00a0; "" si elle ne fait que décorer.',
    },
    'quote-without-consent': {
      title: 'Les mots d’une personne sans fin de consentement',
      cure: 'Dites dans "consentUntil" jusqu’à quand la personne accepte d’être citée.',
    },
    'event-over': {
      title: 'Un événement passé',
      cure: 'Rien à faire\u00a0: il figure parmi les événements passés. Terminé\u00a0: {found}',
    },
    'consent-over': {
      title: 'Un consentement arrivé à son terme',
      cure: 'Le récit n’est affiché nulle part. Supprimez-le, ou demandez de nouveau à la personne.',
    },
    'address-insecure': {
      title: 'Une adresse non chiffrée',
      cure: 'Les pages en https la refusent\u00a0: essayez {expected}.',
    },
    ...likely,
  },
  severities: { error: 'Erreurs', warning: 'Avertissements', information: 'Bon à savoir' },
  verdict: {
    clean: 'Rien à corriger.',
    errors:
      'Corrigez les erreurs avant de publier\u00a0: {errors}. Avertissements\u00a0: {warnings}.',
    warnings: 'Peut être publié. Avertissements à regarder\u00a0: {warnings}.',
  },
  shown: 'Affichés\u00a0: {counts}.',
  sections: {
    stories: 'récits {count}',
    statistics: 'chiffres {count}',
    events: 'événements {count}',
    organisations: 'organisations {count}',
  },
  place: 'ligne {line}, colonne {column}',
  row: 'ligne {line}',
  kind: '{title} ({count})',
  item: '{id} ({name})',
  more: '… et d’autres du même genre\u00a0: {count}',
  nothing: 'rien',
};
