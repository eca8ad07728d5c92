import { proofTitle } from '../../domain/proofs.ts';
import type { ProofReference } from '../../domain/records.ts';
import { FileChip } from '../../ui/files.tsx';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './proof-chip.module.css';
import { proofDetail } from './proof-detail.ts';
import type { ProofHost } from './proof-host.tsx';
import { useProofWords } from './use-proof-words.ts';

interface ProofChipProps {
  readonly proof: ProofReference;
  readonly host: ProofHost;
  readonly onSee: () => void;
  readonly onRename: () => void;
  readonly onDetach: () => void;
}

/** An attached proof: pressed, it is seen; its menu has the rest. */
export function ProofChip({ proof, host, onSee, onRename, onDetach }: ProofChipProps) {
  const language = useLanguage();
  const words = useProofWords();
  const { open } = host;
  const title = proofTitle(proof);
  const items: readonly MenuEntry[] = [
    { id: 'see', label: words.see, icon: 'eye', onSelect: onSee },
    { id: 'rename', label: words.rename, icon: 'pen-line', onSelect: onRename },
    { id: 'save', label: words.save, icon: 'download', onSelect: () => void host.save(proof) },
    ...(open === undefined
      ? []
      : [{ id: 'open', label: words.openWith, icon: 'external-link', onSelect: () => void open(proof) }]),
    { id: 'line', separator: true },
    { id: 'detach', label: words.detach, icon: 'x', grave: true, onSelect: onDetach },
  ];
  return (
    <span className={styles['chip']}>
      <FileChip
        name={title}
        detail={proofDetail(proof.type, host.sizes?.get(proof.sha256), language)}
        onPress={onSee}
      />
      <Menu label={words.actionsOn({ name: title })} variant="icon" items={items} />
    </span>
  );
}
