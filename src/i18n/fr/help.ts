/** Help: what the notebook is, what protects it, the keys, and what the program is made of. */
export const help = {
  title: 'Aide',
  lede: 'Tout peut se faire à la souris ou au clavier. Tout est enregistré au fur et à mesure.',
  onThisPage: 'Sur cette page',
  passport: 'Votre passeport',
  passportText:
    'Le passeport d’orientation, de formation et de compétences est personnel et facultatif. Vous l’écrivez, vous le gardez, vous ne montrez que ce que vous voulez. Un employeur ne peut pas l’exiger ; vous pouvez demander son aide pour le remplir.',
  about: 'À propos du passeport',
  gather: 'Ce qu’il est utile de réunir',
  letter: 'Demander mes attestations',
  saving: 'Enregistrer',
  savingText:
    'Il n’y a pas de bouton pour enregistrer : chaque champ est gardé dès que vous le quittez ou que vous vous arrêtez d’écrire. Vous pouvez fermer quand vous voulez. « Annuler » revient en arrière, même après avoir refermé le carnet.',
  parts: 'Les pages du carnet',
  partsText:
    'Le sommaire, à gauche, mène à chaque partie de votre parcours. Ajoutez ce que vous avez, dans l’ordre qui vous convient : un nom et une année suffisent.',
  protects: 'Ce qui protège vos mots',
  protectsText:
    'Presque tout peut revenir. Deux choses ne reviennent pas : ce que vous effacez pour toujours, et une copie dont la phrase secrète est oubliée. Le carnet le dit avant.',
  topics: {
    versions: {
      title: 'Ce qu’une ligne disait avant',
      text: 'À la fin de chaque séance d’écriture, le carnet garde une version des lignes que vous avez changées. Ouvrez une ligne, puis « Actions » et « Versions » : vous voyez ce qui a changé depuis, et vous reprenez un champ ou toute la ligne.',
    },
    bin: {
      title: 'La corbeille, et effacer pour toujours',
      text: 'Une ligne que vous retirez va à la corbeille, sans limite de temps, et peut en revenir. « Effacer pour toujours », dans la corbeille, ôte la ligne et son histoire : elles ne reviendront pas. Les copies enregistrées ailleurs les contiennent encore : le carnet ne peut pas les y effacer.',
      states:
        'Les états gardés par cet ordinateur aussi, sauf si vous demandez à la corbeille de les effacer.',
    },
    points: {
      title: 'Revenir à un état d’avant',
      text: 'Une deuxième copie suit chaque changement, et cet ordinateur garde des états à reprendre : les trois derniers du jour, un par jour pendant dix jours, un par mois pendant un an. « Sauvegardes » les montre : vous regardez d’abord, vous décidez ensuite. L’état d’aujourd’hui est gardé avant, et « Annuler » le ramène.',
      browser:
        'Dans un navigateur, le carnet n’a pas de deuxième copie et ne garde pas d’états à reprendre. Vos copies dans un fichier sont votre seul filet : faites-en souvent.',
    },
    copies: {
      title: 'Garder une copie ailleurs',
      text: '« Sauvegardes » enregistre tout le passeport dans un fichier, puis le relit pour vérifier. Gardez-le sur une clé ou un autre disque : l’ordinateur peut tomber en panne, être perdu ou volé.',
      automatic:
        'Le carnet peut aussi faire ces copies lui-même : choisissez un dossier sur une clé, un autre disque ou un dossier partagé. Si la clé n’est pas là, le carnet le dit et reprend à son retour. Ces copies automatiques ne sont pas protégées par une phrase secrète.',
    },
    secret: {
      title: 'Protéger une copie par une phrase secrète',
      text: 'La copie est alors chiffrée : sur une clé perdue ou un disque prêté, personne ne peut la lire. Mais une phrase oubliée l’est pour toujours : sans elle, personne n’ouvre la copie, pas même nous. Notez-la, ailleurs qu’à côté du fichier.',
    },
    two: {
      title: 'Deux ordinateurs, et « à départager »',
      text: 'Enregistrez une copie sur un ordinateur, ouvrez-la sur l’autre et choisissez « Réunir les deux ». Ce qui a été écrit des deux côtés est gardé. Quand un même champ a été changé des deux côtés, le plus récent est montré et l’autre attend : il est « à départager ». L’accueil et la ligne vous le disent ; vous choisissez quand vous voulez.',
    },
    lost: {
      title: 'Si le carnet s’ouvre vide, ou s’il manque quelque chose',
      text: 'Une page le dit dès l’ouverture et montre ce que contient la deuxième copie. Prenez le chemin proposé, « Retrouver mon carnet » ou « Réunir les deux » : la copie reprend sa place, et ce que vous aviez écrit depuis y est ajouté. Rien n’est effacé. La deuxième copie est dans un dossier à côté de celui des données : « Réglages » donne leurs noms. Ne les retirez pas, même si le carnet semble vide.',
      browser:
        'Le navigateur a peut-être effacé ses données, ou vous en utilisez un autre. Sur « Sauvegardes », ou sur la page d’accueil avec « J’ai déjà une copie », ouvrez votre dernière copie.',
    },
  },
  links: {
    home: 'Aller à mon passeport',
    bin: 'Voir la corbeille',
    erase: 'Effacer un passeport entier',
    backups: 'Aller aux sauvegardes',
    settings: 'Voir où sont mes données',
  },
  verify: 'Ce que veut dire « à vérifier »',
  verifyText:
    'Une ligne de liste, une durée ou un niveau marqués « à vérifier » viennent de l’usage, ou de sources qui ne s’accordent pas : nous n’avons pas pu les confirmer par un texte officiel. Vous pouvez les choisir. Avant de vous y fier, demandez à l’organisme ou à l’employeur concerné.',
  papers: 'Imprimer et montrer',
  papersText:
    '« Documents » prépare un PDF. Vous choisissez ce qui y figure ; ce qui est marqué « pour vous » n’y est pas, sauf si vous le demandez.',
  keys: 'Les touches',
  key: 'Touche',
  does: 'Ce qu’elle fait',
  rows: {
    tab: 'Avance dans la page ; avec Maj, recule',
    f6: 'Passe d’une partie de la fenêtre à la suivante',
    f6back: 'Passe à la partie précédente',
    arrows: 'Avance dans le sommaire et dans les listes',
    ends: 'Va au début ou à la fin de la liste',
    enter: 'Ouvre, ou coche avec la barre d’espace',
    move: 'Monte ou descend la ligne',
    enterColumn: 'Dans une colonne de compétences : ajoute, et ouvre la ligne suivante',
    escape: 'Ferme ce qui est ouvert',
  },
  commands: {
    search: 'Cherche dans tout le passeport',
    add: 'Ajoute une ligne à la partie ouverte',
    undo: 'Annule le dernier changement',
    redo: 'Rétablit ce qui vient d’être annulé',
    save: 'Dit quand tout a été enregistré',
    print: 'Ouvre les documents à imprimer',
    help: 'Ouvre cette aide',
  },
  print: 'Imprimer cette page',
  program: 'Le programme',
  version: (p: { readonly version: string }) => `Carnet d’étapes ${p.version}`,
  programText:
    'Un programme libre (licence MIT), sans compte, sans publicité, sans internet. Il ne remplace aucun service public et n’en dépend pas.',
  licences: [
    'Lettres : Literata (© 2017 The Literata Project Authors) et Source Sans 3 (© Adobe), licence SIL OFL 1.1.',
    'Icônes : Lucide, licence ISC.',
    'Savoir-être professionnels : ROME 4.0, France Travail, Licence Ouverte 2.0, version 60.',
  ],
};
