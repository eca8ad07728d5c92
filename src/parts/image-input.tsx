import { useRef, useState } from 'react';
import type { ImageValue } from '../domain/fields/field.ts';
import { Button } from '../ui/button.tsx';
import { FieldGroup } from '../ui/field.tsx';
import { useEditing } from './editing.tsx';
import { encodePhoto } from './encode-photo.ts';
import type { InputProps } from './field-frame.ts';
import styles from './image-input.module.css';
import { wholeCrop } from './photo-crop.ts';
import { photoDrop } from './photo-drop.ts';
import { PhotoFrame } from './photo-frame.tsx';
import { usePartsWords } from './use-parts-words.ts';

type Trouble = 'notAnImage' | 'full';

/** The identity photo: chosen, dropped or pasted, framed by hand, taken away again. */
export function ImageInput({ value, commit, frame }: InputProps<'image'>) {
  const words = usePartsWords();
  const { take, isWorking, trouble } = useTaking(commit);
  const picker = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  return (
    <FieldGroup {...frame} problem={trouble === undefined ? undefined : words.image[trouble]}>
      <div className={styles['photo']} {...photoDrop(take)}>
        {value !== null && <PhotoFrame value={value} commit={commit} />}
        <div className={styles['actions']}>
          <Button
            ref={chooser}
            icon="camera"
            busy={isWorking}
            busyLabel={words.image.working}
            onPress={() => picker.current?.click()}
          >
            {value === null ? words.image.choose : words.image.replace}
          </Button>
          {value === null && <span className={styles['note']}>{words.image.drop}</span>}
          {value !== null && (
            <Button
              variant="link"
              icon="x"
              onPress={() => {
                // This button is about to go: whoever is at the keyboard stays where photos are chosen.
                chooser.current?.focus();
                void commit(null);
              }}
            >
              {words.image.remove}
            </Button>
          )}
          <input
            ref={picker}
            type="file"
            accept="image/*"
            hidden
            aria-hidden="true"
            tabIndex={-1}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              // The same file may be chosen again after it was taken away.
              currentTarget.value = '';
              if (file !== undefined) take(file);
            }}
          />
        </div>
      </div>
    </FieldGroup>
  );
}

interface Taking {
  readonly take: (file: Blob) => void;
  readonly isWorking: boolean;
  readonly trouble: Trouble | undefined;
}

/** Encodes a file, keeps its bytes, and only then lets the field refer to them. */
function useTaking(commit: (value: ImageValue) => Promise<void>): Taking {
  const { storeImage } = useEditing();
  const [isWorking, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const taken = async (file: Blob): Promise<Trouble | undefined> => {
    const photo = await encodePhoto(file);
    if (photo === undefined) return 'notAnImage';
    const sha256 = await storeImage(photo.blob);
    if (sha256 === undefined) return 'full';
    const { width, height } = photo;
    await commit({ sha256, width, height, crop: wholeCrop(photo) });
    return undefined;
  };
  const take = (file: Blob): void => {
    if (isWorking) return;
    setWorking(true);
    taken(file)
      .then(setTrouble)
      // What could not be stored is told by the save state; it must not stay unheard here.
      .catch(window.reportError)
      .finally(() => setWorking(false));
  };
  return { take, isWorking, trouble };
}
