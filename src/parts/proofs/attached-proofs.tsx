import { useRef, useState, type Ref } from 'react';
import { takenEndings } from '../../domain/proof-kind.ts';
import type { ProofReference } from '../../domain/records.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { FileChip } from '../../ui/files.tsx';
import { Head, SmallTitle } from '../../ui/titles.tsx';
import { AttachProblems } from './attach-problems.tsx';
import styles from './attached-proofs.module.css';
import { ProofChip } from './proof-chip.tsx';
import type { ProofHost } from './proof-host.tsx';
import { ProofViewer } from './proof-viewer.tsx';
import { RenameProof } from './rename-proof.tsx';
import type { Attaching } from './use-attach.ts';
import { useProofWords } from './use-proof-words.ts';

interface AttachedProofsProps {
  readonly host: ProofHost;
  readonly entryId: () => Promise<string>;
  readonly proofs: readonly ProofReference[];
  readonly name: string;
  readonly isMain: boolean;
  /** Files are held over the place. */
  readonly isOver: boolean;
  readonly attaching: Attaching;
}

type Opened = { readonly proof: ProofReference; readonly as: 'seen' | 'renamed' };

/** The proofs of one place, those on their way, and the button that adds more. */
export function AttachedProofs(props: AttachedProofsProps) {
  const { host, entryId, proofs, name, isMain, isOver, attaching } = props;
  const words = useProofWords();
  const [opened, setOpened] = useState<Opened>();
  const button = useRef<HTMLButtonElement>(null);
  const coming = attaching.arrivals.filter((row) => row.problem === undefined);
  const detach = async (proof: ProofReference): Promise<void> => {
    // The line goes away: what comes next in the page gets the focus that it had.
    button.current?.focus();
    await host.detach(await entryId(), proof);
  };
  return (
    <section className={styles['block']} data-proofs={isMain ? 'main' : 'item'}>
      <Head>
        <SmallTitle level={isMain ? 2 : 4}>{isMain ? words.attached : words.attachedTo({ name })}</SmallTitle>
        <AttachButton ref={button} name={name} onFiles={attaching.attach} />
      </Head>
      <div className={cx(styles['drop'], isOver && styles['over'])}>
        <ul className={styles['chips']} aria-label={isMain ? words.attached : words.attachedTo({ name })}>
          {proofs.map((proof) => (
            <li key={proof.id}>
              <ProofChip
                proof={proof}
                host={host}
                onSee={() => setOpened({ proof, as: 'seen' })}
                onRename={() => setOpened({ proof, as: 'renamed' })}
                onDetach={() => void detach(proof)}
              />
            </li>
          ))}
          {coming.map((row) => (
            <li key={row.id}>
              <FileChip name={row.name} detail={words.copying} icon="refresh-cw" />
            </li>
          ))}
        </ul>
        <span className={styles['hint']}>
          {isOver ? words.dropHere : isMain && proofs.length === 0 ? words.orDropOrSay : words.orDrop}
        </span>
      </div>
      <AttachProblems attaching={attaching} />
      {opened?.as === 'seen' && (
        <ProofViewer proof={opened.proof} host={host} onClose={() => setOpened(undefined)} />
      )}
      {opened?.as === 'renamed' && (
        <RenameProof
          proof={opened.proof}
          onRename={async (title) => host.rename(await entryId(), opened.proof, title)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </section>
  );
}

function AttachButton({
  ref,
  name,
  onFiles,
}: {
  readonly ref: Ref<HTMLButtonElement>;
  readonly name: string;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const words = useProofWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        ref={ref}
        variant="link"
        icon="plus"
        label={words.attachTo({ name: name })}
        onPress={() => input.current?.click()}
      >
        {words.attach}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={takenEndings.join()}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
