import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import type { Address } from '../../domain/address.ts';
import { proofTitle } from '../../domain/proofs.ts';
import type { Entry } from '../../domain/records.ts';
import { sectionOf, sections } from '../../domain/sections/index.ts';
import type { Language } from '../../i18n/language.ts';
import { itemsIn, pageLists } from '../../parts/entry-line.tsx';
import type { NamedProof } from '../../parts/proofs/proof-host.tsx';
import { useProofWords } from '../../parts/proofs/use-proof-words.ts';
import { matchesText } from '../../ui/fold-text.ts';
import { SearchDialog } from '../../ui/search-dialog.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { placeName } from './shelf.ts';

/** The most that is shown at once: more is found by typing. */
const mostTargets = 80;

interface Target {
  readonly id: string;
  readonly address: Address;
  readonly section: string;
  readonly label: string;
}

/** Asks which entry, or which of its items with a page, bytes that are here already are to serve too. */
export function LinkProof(props: {
  readonly proof: NamedProof;
  readonly store: PassportStore;
  readonly onClose: () => void;
}) {
  const { proof, store, onClose } = props;
  const language = useLanguage();
  const words = useProofWords();
  const [query, setQuery] = useState('');
  const entries = useLiveQuery(() => store.allEntries(), [store]);
  const targets = useMemo(
    () => (entries ?? []).flatMap((entry) => targetsIn(entry, language)),
    [entries, language],
  );
  const found = targets.filter((target) => matchesText(target.label, query)).slice(0, mostTargets);
  const name = proofTitle(proof) || words.unnamed;
  const link = async ({ address, label: place }: Target): Promise<void> => {
    const linked = await store.linkProof(address, { ...proof, name: proof.name || words.unnamed });
    if (linked.ok) showToast({ message: words.linked({ name, place }) });
    else
      showToast({
        message: linked.error.type === 'AlreadyThere' ? words.alreadyLinked({ place }) : words.missing,
      });
  };
  return (
    <SearchDialog
      isOpen
      onClose={onClose}
      label={words.linkTitle({ name })}
      placeholder={words.linkPlaceholder}
      query={query}
      onQuery={setQuery}
      groups={groupsOf(found, language)}
      onChoose={(id) => {
        const target = found.find((row) => row.id === id);
        onClose();
        if (target) void link(target);
      }}
      note={words.linkTitle({ name })}
    />
  );
}

function targetsIn(entry: Entry, language: Language): readonly Target[] {
  const inner = pageLists(sectionOf(entry.section)).flatMap(([list]) =>
    itemsIn(entry, list).map((item) => [list, item.id]),
  );
  return [[], ...inner].map((path) => ({
    id: [entry.id, ...path].join('/'),
    address: { entry: entry.id, path },
    section: entry.section,
    label: placeName(entry, path, language),
  }));
}

function groupsOf(targets: readonly Target[], language: Language) {
  return sections
    .map((section) => ({
      id: section.type,
      label: section.label[language],
      items: targets
        .filter((target) => target.section === section.type)
        .map(({ id, label }) => ({ id, label, icon: section.icon, hue: section.tone })),
    }))
    .filter((group) => group.items.length > 0);
}
