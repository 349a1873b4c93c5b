import type { LikelyMessages } from './en.js';

export const likely: LikelyMessages = {
  'text-markup': {
    title: 'Código de formato en un texto',
    cure: 'Los textos son simples: se verá tal como está escrito. Hay: {found}',
  },
  'text-garbled': {
    title: 'Caracteres estropeados',
    cure: 'El texto se guardó o abrió con otra codificación que UTF-8: tómelo de nuevo del original. Hay: {found}',
  },
  'text-placeholder': {
    title: 'Algo por rellenar',
    cure: 'Escriba lo que corresponde o quítelo. Hay: {found}',
  },
  'text-language-missing': {
    title: 'Un texto sin el idioma del canal',
    cure: 'A quien le falta su idioma se le da el primero que hay: añada {expected}.',
  },
  'address-closed': {
    title: 'Una dirección que otros no pueden abrir',
    cure: 'No lleva a ninguna parte, lleva a este ordenador o pide identificarse: dé la dirección del archivo o la página publicados. Hay: {found}',
  },
  'picture-unshown': {
    title: 'Una imagen que los navegadores no muestran',
    cure: 'Guárdela como JPEG, PNG o WebP. Hay: {found}',
  },
  'picture-alt-poor': {
    title: 'Una descripción que no dice nada',
    cure: 'Diga qué muestra la imagen a quien no la ve; "" si solo decora. Hay: {found}',
  },
  'picture-unmeasured': {
    title: 'Una imagen sin anchura ni altura',
    cure: 'wmb build la mide. Para publicar este archivo tal cual, escriba ambas en píxeles: sin ellas la imagen se omite.',
  },
  'picture-missing': {
    title: 'Una imagen que no se encuentra',
    cure: 'Compruebe la dirección y que el archivo exista: {found}',
  },
  'picture-heavy': {
    title: 'Una imagen pesada',
    cure: 'Tarda mucho en un teléfono: wmb build hace otras más pequeñas de los archivos que están junto al canal. Hay: {found}',
  },
  'picture-size': {
    title: 'Una imagen de otro tamaño que el escrito',
    cure: 'Se reserva un espacio de otra forma: escriba {expected}. Hay: {found}',
  },
  'link-broken': {
    title: 'Un enlace que no lleva a ninguna parte',
    cure: 'Compruebe la dirección. Su servidor respondió: {found}',
  },
  'date-unlikely': {
    title: 'Una fecha poco probable',
    cure: 'Está muy en el futuro: mire el año. Hay: {found}',
  },
  'number-unlikely': {
    title: 'Un número poco probable',
    cure: '¿No será {expected}? Hay: {found}',
    otherwise: 'Mire si falta o sobra una cifra. Hay: {found}',
  },
  'position-elsewhere': {
    title: 'Una posición fuera de su país',
    cure: 'Probablemente falta o sobra un signo menos: {expected}.',
    otherwise:
      'Mire ambos números: primero la longitud, luego la latitud; oeste y sur con signo menos.',
  },
  'hours-unlikely': {
    title: 'Un horario que pasa de medianoche',
    cure: 'Se lee como si cerrara al día siguiente: mire ambas horas. Hay: {found}',
  },
  'phone-undialled': {
    title: 'Un teléfono al que no se puede llamar con un toque',
    cure: 'Escríbalo con + y el prefijo del país, un número por entrada: "+44 20 7946 0000". Hay: {found}',
  },
  'reference-missing': {
    title: 'Una historia que no está en el canal',
    cure: 'Compruebe el identificador o quítelo. Hay: {found}',
  },
  'offset-unlike-zone': {
    title: 'Una hora cuyo desfase no es el de su zona',
    cure: 'Ese día los relojes van allí de otro modo: {expected}, si lo que vale es la hora. Hay: {found}',
  },
  'recurrence-unread': {
    title: 'Una repetición que no se puede leer',
    cure: 'Solo se muestra la primera fecha. Escriba por ejemplo "FREQ=WEEKLY;BYDAY=MO", con días de dos letras. Hay: {found}',
  },
  'online-without-link': {
    title: 'Un evento en línea sin enlace',
    cure: 'Diga en "joinUrl" dónde unirse o en "url" dónde leer más.',
  },
  'entry-repeated': {
    title: 'Una entrada que está dos veces',
    cure: 'Quite una: dice lo mismo que {found}.',
  },
};
