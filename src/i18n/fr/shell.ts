/** Sentences of the shell: menus, native dialogs, and what may happen to a file. */
export const frShell = {
  appName: 'Carnet d’étapes',
  menu: {
    file: 'Fichier',
    backup: 'Enregistrer une copie…',
    restore: 'Ouvrir une copie…',
    print: 'Imprimer…',
    settings: 'Réglages…',
    quit: 'Quitter',
    edit: 'Édition',
    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    pasteText: 'Coller le texte seul',
    selectAll: 'Tout sélectionner',
    search: 'Chercher…',
    view: 'Affichage',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    zoomReset: 'Taille normale',
    fullScreen: 'Plein écran',
    help: 'Aide',
    guide: 'Aide du carnet',
    about: 'À propos de Carnet d’étapes',
    hide: 'Masquer Carnet d’étapes',
    hideOthers: 'Masquer les autres',
    unhide: 'Tout afficher',
    window: 'Fenêtre',
    minimize: 'Réduire dans le Dock',
  },
  save: {
    passportTitle: 'Enregistrer une copie du passeport',
    pdfTitle: 'Enregistrer le document',
    proofTitle: 'Enregistrer une copie de la pièce',
    openTitle: 'Ouvrir une copie du passeport',
    passportFiles: 'Passeports',
    pdfFiles: 'Documents PDF',
    proofFiles: 'Pièces justificatives',
    button: 'Enregistrer la copie',
    folderTitle: 'Où faire les copies automatiques',
    folderButton: 'Choisir ce dossier',
  },
  close: {
    title: 'Votre dernier changement n’est pas encore enregistré.',
    text: 'Si vous restez, rien n’est perdu et vous pouvez essayer encore. Si vous quittez, ce qui était déjà enregistré est gardé, pas le dernier changement.',
    stay: 'Rester',
    quitAnyway: 'Quitter quand même',
  },
  gone: {
    title: 'Le carnet s’est fermé de façon inattendue.',
    text: 'Ce qui était enregistré est gardé.',
    reopen: 'Rouvrir le carnet',
    quit: 'Quitter',
  },
  cannotStart: {
    title: 'Le carnet n’a pas pu s’ouvrir.',
    text: 'Vos données n’ont pas été touchées. Installez à nouveau le carnet : elles seront là.',
  },
  /** What stood in the way of a file; each ends with what is safe. */
  fileProblem: {
    NotWritable:
      'Cet endroit est protégé : on ne peut pas y écrire. Rien n’est perdu, choisissez un autre endroit.',
    NotReadable: 'Ce fichier est protégé : on ne peut pas le lire. Rien n’a changé dans votre carnet.',
    DiskFull:
      'Il n’y a plus assez de place à cet endroit. Rien n’est perdu : libérez de la place ou choisissez un autre endroit.',
    FolderMissing:
      'Ce dossier n’est plus là. Si c’est une clé ou un disque, branchez-le, ou choisissez un autre endroit. Rien n’est perdu.',
    FileMissing: 'Ce fichier n’est plus là. Rien n’a changé dans votre carnet.',
    InUse:
      'Un autre programme utilise ce fichier. Fermez-le, attendez un instant et essayez encore. Rien n’est perdu.',
    ReadBackDiffers:
      'La copie relue n’est pas pareille à ce qui a été écrit : le disque est peut-être abîmé. Elle a été retirée. Rien n’est perdu, choisissez un autre endroit.',
    Cancelled: 'Arrêté à votre demande. Rien n’a changé.',
    NotOpen: 'Choisissez encore une fois le fichier. Rien n’a changé.',
    SystemRefused:
      'L’ordinateur n’a pas pu utiliser ce fichier. Rien n’est perdu, choisissez un autre endroit.',
  },
  launch: {
    noElectron: ({ address }: { readonly address: string }) =>
      `La fenêtre de bureau (Electron) n’est pas disponible sur cet ordinateur : le carnet s’ouvre dans votre navigateur, à l’adresse ${address}.`,
    serving: ({ address }: { readonly address: string }) =>
      `Le carnet est ouvert à l’adresse ${address} (Ctrl+C pour le fermer).`,
    portTaken: ({ address }: { readonly address: string }) =>
      `L’adresse ${address} est déjà utilisée. Le carnet est peut-être déjà ouvert : fermez l’autre, puis recommencez. Il ne change pas d’adresse, car vos données y sont attachées.`,
    notBuilt: 'Le carnet n’est pas encore construit : lancez « npm run build ».',
  },
} as const;
