import type { settings as frSettings } from '../fr/settings.ts';
import type { Widen } from '../language.ts';

/** Settings of this computer, in English. */
export const settings: Widen<typeof frSettings> = {
  title: 'Settings',
  lede: 'These choices stay on this computer. They do not travel in your copies.',
  language: 'Language of the notebook',
  languageHint: 'Your own words are never translated.',
  french: 'Français',
  english: 'English',
  documentLanguage: 'Language you write in',
  documentLanguageHint: 'It helps screen readers to pronounce your words, here and in your documents.',
  theme: 'Colours',
  day: 'Day',
  evening: 'Evening',
  system: 'Like my computer',
  textSize: 'Size of the text',
  normal: 'Normal',
  large: 'Large',
  larger: 'Very large',
  where: 'Where my data is',
  whereDesktop:
    'In your personal folder, on this computer. Nothing goes to the internet. The notebook does not encrypt this computer: whoever opens your session can read the passport.',
  whereBrowser:
    'In this browser, on this computer. Nothing goes to the internet. Clearing the browser’s data would erase the passport: keep a copy elsewhere. Whoever opens your session can read the passport.',
  about: 'About',
  version: (p) => `Carnet d’étapes ${p.version}`,
  fonts: 'Typefaces: Literata and Source Sans 3, SIL OFL 1.1 licence. Drawings: Lucide, ISC licence.',
  spellingOff: 'Spell checking is off: it would call the internet, and the notebook never does.',
  spellingSystem: 'Spelling is checked by your computer, without the internet.',
};
