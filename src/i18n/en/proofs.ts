import { plural, type Widen } from '../language.ts';
import type { proofs as fr } from '../fr/proofs.ts';

export const proofs: Widen<typeof fr> = {
  badge: ({ count }) =>
    count === 0
      ? 'Self-declared'
      : count === 1
        ? 'Supported by a document'
        : `Supported by ${count} documents`,
  attached: 'Supporting documents',
  attachedTo: ({ name }) => `Supporting documents of “${name}”`,
  orDropOrSay: 'You can also drop a file here. Without one the line is “self-declared”: your word is enough.',
  attach: 'Attach a document',
  attachTo: ({ name }) => `Attach a document: ${name}`,
  orDrop: 'You can also drop a file here.',
  dropHere: 'Drop here',
  dropElsewhere:
    'To attach this file, drop it on “Supporting documents”, inside a line of your path. Nothing has changed.',
  dropPassport:
    'This file is a copy of a passport: open it from the “Backups” page or “I already have a copy”. Nothing has changed.',
  dropFirst: 'To attach this file, open a notebook first. Nothing has changed.',
  copying: 'being copied…',
  copyingCount: ({ count }) =>
    plural('en', count, 'One document is being copied…', `${count} documents are being copied…`),
  added: ({ count, name }) => (count === 1 ? `“${name}” is attached.` : `${count} documents are attached.`),
  pasted: 'Pasted image',
  kinds: {
    pdf: 'PDF',
    jpeg: 'JPEG photo',
    png: 'PNG image',
    webp: 'WebP image',
    heic: 'HEIC photo',
    other: 'file',
  },
  bytes: ({ size }) => `${size} bytes`,
  kilobytes: ({ size }) => `${size} kB`,
  megabytes: ({ size }) => `${size} MB`,
  gigabytes: ({ size }) => `${size} GB`,

  problems: {
    NotTaken: ({ name }) =>
      `“${name}” is neither a PDF nor an image (JPEG, PNG, WebP, HEIC). Save it as a PDF first, or take a photo of it, then attach the result.`,
    Empty: ({ name }) => `“${name}” is empty: there is nothing to attach. Check the original file.`,
    Unreadable: ({ name }) =>
      `“${name}” could not be read to its end: it was moved, removed or is protected. Nothing has changed, please try again.`,
    ProofTooLarge: ({ name }) => `“${name}” is over 50 MB. Attach a smaller version, or several files.`,
    PassportFull: ({ name }) =>
      `With “${name}”, the supporting documents would exceed 2 GB in all: the copy of your passport would become too large. Attach a smaller version, or remove a document.`,
    AlreadyThere: ({ name, as }) =>
      name === as ? `“${name}” is already attached here.` : `“${name}” is already attached here, as “${as}”.`,
    NotSaved: ({ name }) => `“${name}” could not be saved. Nothing else has changed, please try again.`,
  },
  problemsTitle: 'These files were not attached',
  problemTitle: 'This file was not attached',
  understood: 'Understood',

  actionsOn: ({ name }) => `Actions: ${name}`,
  see: 'View',
  seeNamed: ({ name }) => `View: ${name}`,
  rename: 'Rename',
  save: 'Save a copy of the document',
  saveShort: 'Save a copy',
  openWith: 'Open with the computer',
  detach: 'Remove from here',
  newName: 'Name of the document',
  newNameHint: 'Only the name changes. The file stays as it is.',
  keepName: 'Keep this name',
  cancel: 'Change nothing',
  renamed: ({ name }) => `The document is now called “${name}”.`,
  detached: ({ name }) => `“${name}” is no longer attached here. The file is kept for at least 30 days.`,
  saved: ({ name }) => `The copy “${name}” is saved.`,
  opened: ({ name }) =>
    `“${name}” opens in another program. It is a copy: the document in the notebook does not change.`,
  undo: 'Undo',
  undoLater: 'Something else has been written since. “Undo”, at the top, goes back step by step.',
  noProgram: 'The computer has no program to open this document. You can save a copy of it.',
  notAProof: 'This document does not open. The original may be damaged. You can save a copy of it.',

  page: 'Page',
  pageOf: ({ page, pages }) => `Page ${page} of ${pages}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  zoom: ({ percent }) => `Size: ${percent}%`,
  opening: 'Opening the document…',
  content: 'Content of the document',
  imageOf: ({ name }) => `Picture of the document “${name}”`,
  damaged: 'This document does not open. The original may be damaged.',
  damagedText: 'The file is kept as it was attached: you can save a copy of it.',
  cannotShow: 'The notebook keeps HEIC photos as they are, but cannot show them.',
  cannotShowText: 'Your computer may be able to.',
  locked: 'This document is protected by a password.',
  lockedText: 'The notebook does not ask for it. Open it with your usual program.',
  missing: 'The file of this document is not in this notebook.',
  missingText: 'It was not in the copy that was opened. Attach it again if you have it.',

  title: 'Supporting documents',
  lede: ({ count, size }) =>
    `${count} ${plural('en', count, 'document', 'documents')}, ${size} in all. Each is kept once, exactly as it is.`,
  emptyTitle: 'No supporting document yet',
  emptyText:
    'A diploma, an attestation, a certificate of employment: attach a photo or a PDF to the line it supports. It is never required.',
  emptyAction: 'Go to my path',
  filter: 'Find a document',
  order: 'Order',
  orders: { added: 'Latest attached first', name: 'By name', size: 'Largest first' },
  noneFound: ({ text }) => `No document mentions “${text}”.`,
  found: ({ count }) => `${count} ${plural('en', count, 'document found', 'documents found')}`,
  addedOn: ({ date }) => `attached on ${date}`,
  serves: 'Supports',
  inBin: 'in the bin',
  unusedTitle: 'No longer used anywhere',
  unusedText:
    'They are kept for at least 30 days after being removed, and longer if “Undo” can still bring them back. After that they are erased automatically. You need do nothing.',
  linkTo: 'Attach to…',
  linkNamed: ({ name }) => `Attach to…: ${name}`,
  linkTitle: ({ name }) => `What should “${name}” be attached to?`,
  linkPlaceholder: 'A job, a diploma, a permit…',
  linked: ({ name, place }) => `“${name}” is attached to “${place}”.`,
  alreadyLinked: ({ place }) => `This document is already attached to “${place}”.`,
  unnamed: 'Unnamed document',
};
