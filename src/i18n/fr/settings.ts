/** Settings of this computer; none of them travels with a copy of the passport. */
export const settings = {
  title: 'Réglages',
  lede: 'Ces choix restent sur cet ordinateur. Ils ne partent pas dans vos copies.',
  language: 'Langue du carnet',
  languageHint: 'Vos propres mots ne sont jamais traduits.',
  french: 'Français',
  english: 'English',
  documentLanguage: 'Langue dans laquelle vous écrivez',
  documentLanguageHint:
    'Elle aide les lecteurs d’écran à bien prononcer vos mots, ici et dans vos documents.',
  theme: 'Couleurs',
  day: 'Jour',
  evening: 'Soir',
  system: 'Comme mon ordinateur',
  textSize: 'Taille du texte',
  normal: 'Normale',
  large: 'Grande',
  larger: 'Très grande',
  where: 'Où sont mes données',
  whereDesktop:
    'Dans votre dossier personnel, sur cet ordinateur. Rien ne part sur internet. Ce poste n’est pas chiffré par le carnet : qui ouvre votre session peut lire le passeport.',
  whereBrowser:
    'Dans ce navigateur, sur cet ordinateur. Rien ne part sur internet. Vider les données du navigateur effacerait le passeport : gardez une copie ailleurs. Qui ouvre votre session peut lire le passeport.',
  about: 'À propos',
  version: (p: { readonly version: string }) => `Carnet d’étapes ${p.version}`,
  fonts: 'Lettres : Literata et Source Sans 3, licence SIL OFL 1.1. Dessins : Lucide, licence ISC.',
  spellingOff:
    'La vérification de l’orthographe est éteinte : elle ferait appel à internet, et le carnet ne le fait jamais.',
  spellingSystem: 'L’orthographe est vérifiée par votre ordinateur, sans internet.',
};
