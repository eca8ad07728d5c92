import { useState } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import { cleanTag, longestTag, renamedTag } from '../../domain/tags.ts';
import { offerUndo } from '../../parts/offer-undo.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useTags } from './use-listing.ts';
import { useSectionWords } from './use-section-words.ts';

interface RenameTagProps {
  readonly store: PassportStore;
  readonly tag: string;
  readonly onRenamed: (tag: string) => void;
}

/** Calls a tag otherwise on every entry; two spellings become one. One change. */
export function RenameTag({ store, tag, onRenamed }: RenameTagProps) {
  const words = useSectionWords();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState(tag);
  const { byEntry } = useTags(store);
  const changed = renamedTag(byEntry, tag, text);
  const rename = async (): Promise<void> => {
    setOpen(false);
    if (changed.size === 0) return;
    const to = cleanTag(text);
    await store.setPreferences(changed);
    onRenamed(to);
    await offerUndo(store, words, words.tagRenamed({ from: tag, to }), () => onRenamed(tag));
  };
  return (
    <>
      <Button variant="link" hasPopup="dialog" onPress={() => setOpen(true)}>
        {words.renameTag}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={words.renameTagTitle({ tag })}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{words.cancel}</Button>
            <Button variant="main" onPress={() => void rename()}>
              {words.rename}
            </Button>
          </>
        }
      >
        <TextInput
          label={words.newTagName}
          hint={words.renameTagHint}
          value={tag}
          maxLength={longestTag}
          autoFocus
          onText={setText}
          onCommit={setText}
          onEnter={() => void rename()}
        />
      </Dialog>
    </>
  );
}
