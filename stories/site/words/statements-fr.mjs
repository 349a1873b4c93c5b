export const statements = {
  accessibility: {
    lead: 'Ce site est pour tout le monde, sur tout appareil et avec toute aide technique. Cette page dit comment cela a été vérifié, et ce qui ne suffit pas encore.',
    parts: [
      [
        'L’objectif',
        'Les Règles pour l’accessibilité des contenus web (WCAG) 2.2, niveaux A et AA.',
      ],
      [
        'Ce sur quoi vous pouvez compter',
        'Chaque page fonctionne au clavier seul, sans script, à partir de 240 pixels de large, avec un texte agrandi à 200 % et sur papier. Rien ne bouge si votre appareil demande moins de mouvement ; sinon, « Arrêter le mouvement » l’arrête.',
        'Les couleurs suivent le réglage clair ou sombre de votre appareil, et chaque texte a un contraste d’au moins 4,5 pour 1.',
      ],
      [
        'Comment cela a été vérifié',
        'Par des contrôles automatiques de chaque type de page en clair, en sombre et en arabe, par des parcours à la touche de tabulation dans Chromium et Firefox, et en regardant des pages de chaque type à plusieurs largeurs et imprimées.',
        'Personne utilisant chaque jour un lecteur d’écran, un contacteur ou une loupe ne l’a encore essayé, et aucun audit extérieur n’a eu lieu.',
      ],
      [
        'Ce qui manque encore',
        'Les textes en arabe, chinois, espagnol, français et russe n’ont pas été relus par des personnes dont c’est la langue. Quand on parcourt le programme à rebours dans une fenêtre basse, un lien peut se retrouver sous le nom de son mois.',
      ],
      [
        'Dites-le-nous',
        'Si quelque chose vous arrête, écrivez-nous. Pas de formulaire, pas de compte.',
      ],
    ],
  },
  privacy: {
    lead: 'Ce site ne suit personne. Il n’y a pas de bandeau à fermer, parce qu’il n’y a rien à accepter.',
    parts: [
      [
        'Ce qui est enregistré',
        'Rien. Aucun cookie n’est déposé et rien n’est gardé dans votre navigateur. La langue et l’apparence d’une page font partie de son adresse.',
      ],
      [
        'À qui l’on demande',
        'Uniquement à l’hôte de ce site : pages, images, script et données de la campagne. Aucun script, police, carte ou compteur d’une autre entreprise n’est chargé. L’hôte voit ce que voit tout hôte : votre adresse réseau et ce qui a été demandé.',
      ],
      [
        'Ce que vous écrivez',
        'Les mots, les filtres et les lieux de la recherche d’aide sont traités dans votre navigateur et ne sont pas envoyés. Votre position n’est demandée que si vous appuyez sur « Près de moi » ; elle reste sur votre appareil.',
      ],
      [
        'Où mènent les liens',
        'Les organisations, les sources et les services de cartes ont leurs propres sites et leurs propres règles. Ils n’apprennent pas de quelle page vous venez.',
      ],
      [
        'Les personnes des histoires',
        'Qui nous a confié une histoire peut la reprendre à tout moment. Elle disparaît alors du site et de toutes les pages qui la montrent.',
      ],
    ],
  },
};
