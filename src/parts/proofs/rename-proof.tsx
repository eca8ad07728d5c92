import { useState } from 'react';
import { proofTitle } from '../../domain/proofs.ts';
import type { ProofReference } from '../../domain/records.ts';
import { boxClass } from '../../ui/box-class.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { useProofWords } from './use-proof-words.ts';

/** Asks for another name. The field is plain, not a draft: nothing is kept before the button is pressed. */
export function RenameProof(props: {
  readonly proof: ProofReference;
  readonly onRename: (title: string) => Promise<void>;
  readonly onClose: () => void;
}) {
  const { proof, onRename, onClose } = props;
  const words = useProofWords();
  const [title, setTitle] = useState(() => proofTitle(proof));
  const keep = (): void => {
    // A failure is told by the save state; the name on the page stays the one that is stored.
    onRename(title).catch(globalThis.reportError);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.rename}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button variant="main" onPress={keep}>
            {words.keepName}
          </Button>
        </>
      }
    >
      <Field label={words.newName} hint={words.newNameHint}>
        {({ id, describedBy }) => (
          <input
            id={id}
            className={boxClass({})}
            aria-describedby={describedBy}
            value={title}
            maxLength={150}
            autoFocus
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => setTitle(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              // The focus goes back at once: the same key press must not press what gets it.
              event.preventDefault();
              keep();
            }}
          />
        )}
      </Field>
    </Dialog>
  );
}
