import type { PassportListing } from '../data/registry.ts';
import { welcome as en } from '../i18n/en/welcome.ts';
import { welcome as fr } from '../i18n/fr/welcome.ts';
import type { Language } from '../i18n/language.ts';
import { fileProblemText } from '../parts/file-problem-text.ts';
import { showToast } from '../ui/toast.tsx';
import { addPassport } from './add-passport.ts';
import { readExample } from './example.ts';
import { examples, type ExampleId } from './examples.ts';
import type { NotebookProps } from './notebook-props.ts';
import { homeLocation } from './routes.ts';
import { navigate } from './use-location.ts';

const words = { fr, en } as const;

/** The examples, as a list tells them. */
export const exampleRows = (language: Language) =>
  examples.map(({ id }) => ({ id, ...words[language].examples[id] }));

type Opening = Pick<NotebookProps, 'services' | 'openSlot' | 'settings'>;

/** Opens an example: the one that is on this computer already, or a new one beside the person's own passports. */
export async function openExample({ services, openSlot, settings }: Opening, id: ExampleId): Promise<void> {
  const { registry } = services;
  const here = (await registry.listings()).find((listing) => listing.example === id);
  if (here !== undefined) {
    navigate(homeLocation);
    await openSlot(here.slot);
    return;
  }
  const opened = await readExample(id);
  if (opened.ok) await addPassport(registry, openSlot, opened.value, id);
  else showToast({ message: fileProblemText(opened.error, settings.language) });
}

/** The person's own passport that was open last. */
export const ownPassport = (listings: readonly PassportListing[]): PassportListing | undefined =>
  listings.find((listing) => listing.example === undefined);
