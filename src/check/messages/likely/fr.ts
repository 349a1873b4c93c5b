import type { LikelyMessages } from './en.js';

export const likely: LikelyMessages = {
  'text-markup': {
    title: 'Du balisage dans un texte',
    cure: 'Les textes sont bruts\u00a0: on le verra tel qu’il est écrit. Trouvé\u00a0: {found}',
  },
  'text-garbled': {
    title: 'Des caractères abîmés',
    cure: 'Le texte a été enregistré ou ouvert dans un autre codage que l’UTF-8\u00a0: reprenez-le de l’original. Trouvé\u00a0: {found}',
  },
  'text-placeholder': {
    title: 'Quelque chose à remplir',
    cure: 'Écrivez ce qui va ici, ou supprimez-le. Trouvé\u00a0: {found}',
  },
  'text-language-missing': {
    title: 'Un texte sans la langue du flux',
    cure: 'Qui n’y trouve pas sa langue reçoit la première\u00a0: ajoutez {expected}.',
  },
  'address-closed': {
    title: 'Une adresse que personne d’autre ne peut ouvrir',
    cure: 'Elle ne mène nulle part, à cet ordinateur, ou demande une connexion\u00a0: donnez l’adresse du fichier ou de la page publiés. Trouvé\u00a0: {found}',
  },
  'picture-unshown': {
    title: 'Une image que les navigateurs n’affichent pas',
    cure: 'Enregistrez-la en JPEG, PNG ou WebP. Trouvé\u00a0: {found}',
  },
  'picture-alt-poor': {
    title: 'Une description qui ne dit rien',
    cure: 'Dites ce que montre l’image à qui ne la voit pas\u00a0; "" si elle ne fait que décorer. Trouvé\u00a0: {found}',
  },
  'picture-unmeasured': {
    title: 'Une image sans largeur ni hauteur',
    cure: 'wmb build la mesure. Pour publier ce fichier tel quel, écrivez les deux en pixels\u00a0: sans elles, l’image est laissée de côté.',
  },
  'picture-missing': {
    title: 'Une image introuvable',
    cure: 'Vérifiez l’adresse, et que le fichier existe\u00a0: {found}',
  },
  'picture-heavy': {
    title: 'Une image lourde',
    cure: 'Elle est longue à charger sur un téléphone\u00a0: wmb build en fait de plus petites à partir des fichiers placés à côté du flux. Trouvé\u00a0: {found}',
  },
  'picture-size': {
    title: 'Une image d’une autre taille que celle écrite',
    cure: 'La place gardée n’a pas la bonne forme\u00a0: écrivez {expected}. Trouvé\u00a0: {found}',
  },
  'link-broken': {
    title: 'Un lien qui ne mène nulle part',
    cure: 'Vérifiez l’adresse. Son hôte a répondu\u00a0: {found}',
  },
  'date-unlikely': {
    title: 'Une date sans doute fausse',
    cure: 'Elle est loin dans le futur\u00a0: regardez l’année. Trouvé\u00a0: {found}',
  },
  'number-unlikely': {
    title: 'Un nombre sans doute faux',
    cure: 'Ne serait-ce pas {expected}\u00a0? Trouvé\u00a0: {found}',
    otherwise: 'Vérifiez s’il manque un chiffre ou s’il y en a un de trop. Trouvé\u00a0: {found}',
  },
  'position-elsewhere': {
    title: 'Une position hors de son pays',
    cure: 'Il manque sans doute un signe moins, ou il est de trop\u00a0: {expected}.',
    otherwise:
      'Vérifiez les deux nombres\u00a0: la longitude d’abord, puis la latitude\u00a0; ouest et sud avec un signe moins.',
  },
  'hours-unlikely': {
    title: 'Des horaires qui dépassent minuit',
    cure: 'Ils sont lus comme une fermeture le lendemain\u00a0: regardez les deux heures. Trouvé\u00a0: {found}',
  },
  'phone-undialled': {
    title: 'Un téléphone que personne ne peut appeler d’un geste',
    cure: 'Écrivez-le avec + et l’indicatif du pays, un numéro par entrée\u00a0: "+44 20 7946 0000". Trouvé\u00a0: {found}',
  },
  'reference-missing': {
    title: 'Un récit qui n’est pas dans le flux',
    cure: 'Vérifiez l’identifiant, ou supprimez-le. Trouvé\u00a0: {found}',
  },
  'offset-unlike-zone': {
    title: 'Une heure dont le décalage n’est pas celui de son fuseau',
    cure: 'Ce jour-là, les horloges y sont autrement réglées\u00a0: {expected}, si c’est l’heure qui compte. Trouvé\u00a0: {found}',
  },
  'recurrence-unread': {
    title: 'Une répétition illisible',
    cure: 'Seule la première date est affichée. Écrivez par exemple "FREQ=WEEKLY;BYDAY=MO", avec des jours de deux lettres. Trouvé\u00a0: {found}',
  },
  'online-without-link': {
    title: 'Un événement en ligne sans lien',
    cure: 'Dites dans "joinUrl" où le rejoindre, ou dans "url" où en lire plus.',
  },
  'entry-repeated': {
    title: 'Une entrée qui figure deux fois',
    cure: 'Supprimez-en une\u00a0: elle dit la même chose que {found}.',
  },
};
