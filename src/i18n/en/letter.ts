import type { letter as frLetter } from '../fr/letter.ts';
import type { Widen } from '../language.ts';
import { shortName } from '../short-name.ts';

/** Asking for one's certificates: what the page of the letter says. The letter itself is in domain/letter.ts. */
export const letter: Widen<typeof frLetter> = {
  nothingAsked: 'No document is ticked: the letter asks for nothing.',
  title: 'Ask for my certificates',
  lede: 'A polite letter to your employer, a training body or the host of an internship. You may rewrite all of it before printing.',
  to: 'Who to write to',
  toHint: 'Tick what you did with this person or company.',
  nothing: 'Your passport holds no job, internship or training yet. You may write the letter all the same.',
  unknownOrganisation: 'Employer not given',
  kinds: { post: 'Job', internship: 'Internship', training: 'Training' },
  ask: 'Ask for',
  askNothing: 'Nothing is ticked: the letter asks for no document in particular.',
  documents: {
    'work-certificate': 'Certificate of employment',
    'internship-certificate': 'Internship certificate',
    'training-certificates': 'Training certificates',
    'training-list': 'List of trainings',
    permits: 'Copy of work permits',
    interview: 'Copy of the interview record',
    skills: 'Description of the posts held',
  },
  sender: 'Your address',
  senderHint: 'Taken from your identity, for this letter only. Your date of birth is not in it.',
  recipient: 'Recipient',
  recipientHint: 'Name and address, one line each.',
  several: 'You have chosen several employers: better write one letter to each.',
  place: 'Written in',
  date: 'Date of the letter',
  dateCheck: 'This date is not understood. The letter bears today’s.',
  language: 'Language of the letter',
  french: 'Français',
  english: 'English',
  subject: 'Subject',
  text: 'Text of the letter',
  textHint: 'An empty line separates two paragraphs. A line that begins with a dash makes a list.',
  closing: 'Closing',
  signature: 'Signature',
  proposed: 'Back to the proposed text',
  preview: 'Preview of the letter',
  drawing: 'Laying out…',
  failed: 'The letter could not be laid out. Your text is kept as long as you stay on this page. Try again.',
  again: 'Try again',
  save: 'Save the PDF',
  saving: 'Saving…',
  saved: (p) => `“${p.name}” is saved.`,
  notKept: 'The letter is not kept in the passport: save the PDF if you want to find it again.',
  page: (p) => `Page ${p.page} of ${p.pages}`,
  uncovered: (p) => `These characters cannot be printed, and are replaced by […]: ${p.characters}`,
  fileName: (p) =>
    p.to === ''
      ? `Request for certificates ${p.date}.pdf`
      : `Request for certificates ${shortName(p.to)} ${p.date}.pdf`,
};
