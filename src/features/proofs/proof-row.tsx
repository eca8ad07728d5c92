import { memo } from 'react';
import { localDay } from '../../domain/clock.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { proofTitle } from '../../domain/proofs.ts';
import { proofDetail, proofIcon } from '../../parts/proofs/proof-detail.ts';
import type { NamedProof, ProofHost } from '../../parts/proofs/proof-host.tsx';
import { useProofWords } from '../../parts/proofs/use-proof-words.ts';
import { Icon } from '../../ui/icons.tsx';
import { MarginRow } from '../../ui/margin-list.tsx';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './proofs-page.module.css';
import type { ShelfRow } from './shelf.ts';

interface ProofRowProps {
  readonly row: ShelfRow;
  readonly host: ProofHost;
  readonly onSee: (proof: NamedProof) => void;
  readonly onLink: (proof: NamedProof) => void;
}

/** A proof and the places it serves. Hundreds may be on the page: drawn anew only when its own row has changed. */
export const ProofRow = memo(
  DrawnRow,
  (before, after) => JSON.stringify(before.row) === JSON.stringify(after.row) && before.host === after.host,
);

function DrawnRow({ row, host, onSee, onLink }: ProofRowProps) {
  const language = useLanguage();
  const words = useProofWords();
  const day = localDay(new Date(row.addedAt));
  const title = proofTitle(row) || words.unnamed;
  return (
    <MarginRow
      when={<AddedOn day={day} />}
      action={
        <Menu
          label={words.actionsOn({ name: title })}
          variant="icon"
          items={useActions({ row, host, onSee, onLink })}
        />
      }
    >
      <div className={styles['proof']}>
        <button
          type="button"
          className={styles['title']}
          aria-label={words.seeNamed({ name: title })}
          onClick={() => onSee(row)}
        >
          <Icon name={proofIcon(row.type)} />
          <span>{title}</span>
        </button>
        <p className={styles['detail']}>{proofDetail(row.type, row.size, language)}</p>
        {row.places.length > 0 && (
          <div className={styles['places']}>
            <span id={`serves-${row.sha256}`}>{words.serves}</span>
            <ul aria-labelledby={`serves-${row.sha256}`}>
              {row.places.map((place) => (
                <li key={place.key}>
                  <a href={place.href}>{place.label}</a>
                  {place.isInBin && ` (${words.inBin})`}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </MarginRow>
  );
}

/** The margin says the day; what that day was is said to those who do not see the margin. */
function AddedOn({ day }: { readonly day: string }) {
  const language = useLanguage();
  const words = useProofWords();
  const date = formatPartialDate(day, language, 'long');
  return (
    <>
      <span aria-hidden="true">{formatPartialDate(day, language, 'short')}</span>
      <VisuallyHidden>{words.addedOn({ date })}</VisuallyHidden>
    </>
  );
}

function useActions({ row, host, onSee, onLink }: ProofRowProps): readonly MenuEntry[] {
  const words = useProofWords();
  const { open } = host;
  return [
    { id: 'see', label: words.see, icon: 'eye', onSelect: () => onSee(row) },
    { id: 'link', label: words.linkTo, icon: 'link', onSelect: () => onLink(row) },
    { id: 'save', label: words.save, icon: 'download', onSelect: () => void host.save(row) },
    ...(open === undefined
      ? []
      : [{ id: 'open', label: words.openWith, icon: 'external-link', onSelect: () => void open(row) }]),
  ];
}
