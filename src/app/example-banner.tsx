import { useLiveQuery } from 'dexie-react-hooks';
import { ExampleStrip } from '../features/welcome/example-strip.tsx';
import { welcome as en } from '../i18n/en/welcome.ts';
import { welcome as fr } from '../i18n/fr/welcome.ts';
import { useAsk } from '../ui/ask.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import { ownPassport } from './example-passports.ts';
import { isExampleId } from './examples.ts';
import type { NotebookProps } from './notebook-props.ts';
import { homeLocation } from './routes.ts';
import { navigate } from './use-location.ts';

const words = { fr, en } as const;

/** Over an example, as long as it is open; nothing over a passport of one's own. */
export function ExampleBanner(props: NotebookProps) {
  const { services, slot, store } = props;
  const word = words[useLanguage()];
  const ask = useAsk();
  const listings = useLiveQuery(() => services.registry.listings(), [services]) ?? [];
  const listing = listings.find((each) => each.slot === slot);
  if (!listing || !isExampleId(listing.example)) return null;
  const own = ownPassport(listings);
  const remove = async (): Promise<void> => {
    const entries = await store.allEntries();
    const isChanged = entries.some((entry) => entry.updatedAt > listing.createdAt);
    const question = {
      title: word.exampleChangedTitle,
      text: word.exampleChangedText,
      safe: word.exampleKeep,
      act: word.exampleRemove,
      isFinal: true,
    };
    if (!isChanged || (await ask(question))) await props.erase(slot);
  };
  return (
    <ExampleStrip
      name={word.examples[listing.example].name}
      hasOwn={own !== undefined}
      onOwn={() => {
        if (own === undefined) void props.onNew();
        else {
          navigate(homeLocation);
          void props.openSlot(own.slot);
        }
      }}
      onRemove={() => void remove()}
    />
  );
}

/** Whether the open passport is an example: the strip is there or not, never an empty one. */
export function useIsExample({ services, slot }: NotebookProps): boolean {
  const listings = useLiveQuery(() => services.registry.listings(), [services]);
  return listings?.find((each) => each.slot === slot)?.example !== undefined;
}
