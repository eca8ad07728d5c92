import type { about as frAbout } from '../fr/about.ts';
import type { Widen } from '../language.ts';
/** What a passport is in law, and what it is not. Wording checked on the day that `checked` gives; nothing here is legal advice. */
export const about: Widen<typeof frAbout> = {
  title: 'About the passport',
  lede: 'The passport of guidance, training and skills (passeport d’orientation, de formation et de compétences) is a personal document. You write it, you keep it, you decide.',
  reminder:
    'This passport is personal and optional: an employer cannot require you to produce it, and you choose what you show.',
  rights: 'What to know',
  guarantees: [
    {
      title: 'It is voluntary.',
      text: 'It is not a compulsory document. Drawing it up or not is up to you, and so is stopping or erasing it.',
      source: 'Service-public.fr: « Il ne s’agit pas d’un document obligatoire. »',
    },
    {
      title: 'It is yours.',
      text: 'You fill it in and keep it yourself. It remains your property, and you alone decide how it is used.',
      source:
        'Service-public.fr: « rempli et conservé par vos soins »; branch agreements: « reste sa propriété »',
    },
    {
      title: 'An employer cannot demand it.',
      text: 'Neither your current employer nor a future one. They may tell you about it; they are not to impose it.',
      source: 'Service-public.fr: « ne peut pas exiger que vous produisiez ce passeport »',
    },
    {
      title: 'Not showing it is no fault.',
      text: 'The law of 2009 said that it is unlawful to refuse to hire a person because they refuse or are unable to present their passport. This is a text of the past: we have not checked what remains of it in today’s code. If there is a difficulty, a trade union, a point-justice or the labour inspectorate can inform you.',
      source: 'Law no. 2009-1437 of 24 November 2009 (historical)',
    },
    {
      title: 'You may ask for help.',
      text: 'You may ask your employer to help you fill it in, ask for your certificates, or have an adviser beside you.',
      source: 'Service-public.fr: « Vous pouvez toutefois solliciter son aide pour le remplir »',
    },
    {
      title: 'You choose what is in it, and what you show.',
      text: 'Every line is optional. For each document, you decide what is printed.',
      source: 'Branch agreement: « libre du choix des mentions qu’il souhaite y voir figurer »',
    },
    {
      title: 'It holds your own statements.',
      text: 'You are the one who writes. The papers you attach say the rest.',
      source: 'Branch agreement: « des déclarations rédigées par son titulaire »',
    },
  ],
  neighbours: 'Not to be confused with',
  neighboursLede:
    'Other documents have similar names. None of them replaces this one, and this one replaces none of them.',
  neighbourRows: [
    {
      name: 'The State’s online passport',
      text: '“Passeport de compétences”, on Mon Compte Formation. The Caisse des Dépôts puts information there, and you may declare the rest. Since the law of 18 December 2023 it is opened for everyone who has an account, and a decree of 30 December 2024 lists bodies that receive data from it. Your notebook sends nothing to anyone.',
    },
    {
      name: 'The prevention passport (passeport de prévention)',
      text: 'Health and safety trainings only. Training bodies declare those that end after 1 September 2025; employers, then employees, get access in stages in 2026. It is not meant for checking skills, and is not a condition for being hired.',
    },
    {
      name: 'Europass',
      text: 'A profile and CV of the European Union, online, written by the person.',
    },
    {
      name: 'The CV',
      text: 'A page or two, for one offer. The passport keeps everything; you draw on it to write a CV.',
    },
    {
      name: 'The livrets',
      text: 'The livret individuel de formation is for local civil servants; the livret de compétences for pupils. What is in them can be taken up here.',
    },
    {
      name: 'The personal training account (CPF)',
      text: 'A right in euros for training. Not wanting to use it is no fault (article L6323-2 of the Labour Code).',
    },
  ],
  sources: 'Where these sentences come from',
  sourcesText:
    'Service-public.fr, « Le passeport d’orientation, de formation et de compétences »; laws of 24 November 2009 and 18 December 2023; decree no. 2024-1236 of 30 December 2024; articles L6323-2 and following of the Labour Code; the branch agreements quoted.',
  checked:
    'Checked on 23 November 2026. Rules change: when in doubt, look at service-public.fr. These sentences inform; they are not legal advice.',
};
