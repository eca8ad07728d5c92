/** What a passport is in law, and what it is not. Wording checked on the day that `checked` gives; nothing here is legal advice. */
export const about = {
  title: 'À propos du passeport',
  lede: 'Le passeport d’orientation, de formation et de compétences est un document personnel. Vous l’écrivez, vous le gardez, vous en décidez.',
  reminder:
    'Ce passeport est personnel et facultatif : un employeur ne peut pas en exiger la production, et vous choisissez ce que vous montrez.',
  rights: 'Ce qu’il faut savoir',
  guarantees: [
    {
      title: 'Il est volontaire.',
      text: 'Ce n’est pas un document obligatoire. L’établir ou non vous appartient, comme l’arrêter ou l’effacer.',
      source: 'Service-public.fr : « Il ne s’agit pas d’un document obligatoire. »',
    },
    {
      title: 'Il est à vous.',
      text: 'Il est rempli et gardé par vos soins. Il reste votre propriété, et c’est vous qui décidez de son usage.',
      source:
        'Service-public.fr : « rempli et conservé par vos soins » ; accords de branche : « reste sa propriété »',
    },
    {
      title: 'Un employeur ne peut pas l’exiger.',
      text: 'Ni votre employeur actuel, ni un futur employeur. Il peut vous en parler ; il n’a pas à vous l’imposer.',
      source: 'Service-public.fr : « ne peut pas exiger que vous produisiez ce passeport »',
    },
    {
      title: 'Ne pas le montrer n’est pas une faute.',
      text: 'La loi de 2009 écrivait qu’il est illicite de refuser une embauche parce qu’une personne refuse ou ne peut pas présenter son passeport. C’est un texte d’hier : nous n’avons pas vérifié ce qu’il en reste dans le code d’aujourd’hui. En cas de difficulté, un syndicat, un point-justice ou l’inspection du travail peuvent vous renseigner.',
      source: 'Loi n° 2009-1437 du 24 novembre 2009 (historique)',
    },
    {
      title: 'Vous pouvez demander de l’aide.',
      text: 'Vous pouvez solliciter votre employeur pour le remplir, demander vos attestations, ou vous faire accompagner par un conseiller.',
      source: 'Service-public.fr : « Vous pouvez toutefois solliciter son aide pour le remplir »',
    },
    {
      title: 'Vous choisissez ce qui y figure, et ce que vous montrez.',
      text: 'Chaque ligne est facultative. Pour chaque document, vous décidez de ce qui est imprimé.',
      source: 'Accord de branche : « libre du choix des mentions qu’il souhaite y voir figurer »',
    },
    {
      title: 'Il contient vos déclarations.',
      text: 'C’est vous qui écrivez. Les pièces que vous joignez disent le reste.',
      source: 'Accord de branche : « des déclarations rédigées par son titulaire »',
    },
  ],
  neighbours: 'À ne pas confondre',
  neighboursLede:
    'D’autres documents portent des noms proches. Aucun ne remplace celui-ci, et celui-ci n’en remplace aucun.',
  neighbourRows: [
    {
      name: 'Le passeport en ligne de l’État',
      text: '« Passeport de compétences », sur Mon Compte Formation. La Caisse des Dépôts y dépose des informations, vous pouvez y déclarer le reste. Depuis la loi du 18 décembre 2023 il est ouvert à toute personne qui a un compte, et un décret du 30 décembre 2024 liste des organismes qui en reçoivent des données. Votre carnet, lui, n’envoie rien à personne.',
    },
    {
      name: 'Le passeport de prévention',
      text: 'Seulement les formations à la santé et à la sécurité au travail. Les organismes de formation y déclarent celles qui finissent après le 1er septembre 2025 ; les employeurs puis les salariés y accèdent par étapes en 2026. Il n’est pas fait pour contrôler les compétences, et n’est pas une condition d’embauche.',
    },
    {
      name: 'Europass',
      text: 'Un profil et un CV de l’Union européenne, en ligne, écrits par la personne.',
    },
    {
      name: 'Le CV',
      text: 'Une page ou deux, pour une offre. Le passeport garde tout ; vous y puisez pour écrire un CV.',
    },
    {
      name: 'Les livrets',
      text: 'Le livret individuel de formation est celui des agents territoriaux ; le livret de compétences, celui des élèves. Leurs éléments peuvent être repris ici.',
    },
    {
      name: 'Le compte personnel de formation (CPF)',
      text: 'Un droit en euros pour se former. Ne pas vouloir l’utiliser n’est pas une faute (article L6323-2 du code du travail).',
    },
  ],
  sources: 'D’où viennent ces phrases',
  sourcesText:
    'Service-public.fr, « Le passeport d’orientation, de formation et de compétences » ; lois du 24 novembre 2009 et du 18 décembre 2023 ; décret n° 2024-1236 du 30 décembre 2024 ; articles L6323-2 et suivants du code du travail ; accords de branche cités.',
  checked:
    'Vérifié le 23 novembre 2026. Les règles changent : en cas de doute, demandez à jour sur service-public.fr. Ces phrases informent ; elles ne sont pas un conseil juridique.',
};
