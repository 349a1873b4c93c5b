export const statements = {
  accessibility: {
    lead: 'Este sitio es para todo el mundo, en cualquier dispositivo y con cualquier ayuda técnica. Esta página dice cómo se ha comprobado y qué no es aún suficiente.',
    parts: [
      [
        'El objetivo',
        'Las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, niveles A y AA.',
      ],
      [
        'Con qué puede contar',
        'Cada página funciona solo con el teclado, sin scripts, desde 240 píxeles de ancho, con el texto al 200 % y en papel. Nada se mueve si su dispositivo pide menos movimiento; si no, «Detener el movimiento» lo detiene.',
        'Los colores siguen el ajuste claro u oscuro de su dispositivo, y todo texto tiene un contraste de al menos 4,5 a 1.',
      ],
      [
        'Cómo se ha comprobado',
        'Con controles automáticos de cada tipo de página en claro, en oscuro y en árabe, con recorridos con el tabulador en Chromium y Firefox, y mirando páginas de cada tipo en varios anchos e impresas.',
        'Nadie que use a diario un lector de pantalla, un pulsador o una lupa lo ha probado todavía, y no ha habido ninguna auditoría externa.',
      ],
      [
        'Qué falta, que sepamos',
        'Los textos en árabe, chino, español, francés y ruso no los han leído personas que tengan esas lenguas como propias. Al recorrer el programa hacia atrás en una ventana baja, un enlace puede quedar debajo del nombre de su mes.',
      ],
      ['Díganoslo', 'Si algo le impide entrar, escríbanos. No hace falta formulario ni cuenta.'],
    ],
  },
  privacy: {
    lead: 'Este sitio no sigue a nadie. No hay ningún aviso que cerrar porque no hay nada que aceptar.',
    parts: [
      [
        'Qué se guarda',
        'Nada. No se instala ninguna cookie y no se conserva nada en su navegador. El idioma y el aspecto de una página forman parte de su dirección.',
      ],
      [
        'A quién se pregunta',
        'Solo al servidor de este sitio: páginas, imágenes, el script y los datos de la campaña. No se carga ningún script, tipo de letra, mapa ni contador de otra empresa. El servidor ve lo que ve cualquier servidor: su dirección de red y lo que se ha pedido.',
      ],
      [
        'Lo que escribe',
        'Las palabras, los filtros y los lugares de la búsqueda de ayuda se resuelven en su navegador y no se envían. Su posición solo se pide si pulsa «Cerca de mí»; se queda en su dispositivo.',
      ],
      [
        'Adónde llevan los enlaces',
        'Las organizaciones, las fuentes y los servicios de mapas tienen sus propios sitios y reglas. No se les dice de qué página viene.',
      ],
      [
        'Las personas de las historias',
        'Quien nos contó una historia puede retirarla en cualquier momento. Entonces desaparece del sitio y de todas las páginas que la muestran.',
      ],
    ],
  },
};
