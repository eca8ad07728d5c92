import type { ImageValue } from '../domain/fields/field.ts';
import { IconButton } from '../ui/button.tsx';
import styles from './image-input.module.css';
import { moved, wholeCrop, zoomed } from './photo-crop.ts';
import { PhotoPreview } from './photo-preview.tsx';
import { useImageUrl } from './use-image-url.ts';
import { useLatestValue } from './use-latest-value.ts';
import { usePartsWords } from './use-parts-words.ts';

interface PhotoFrameProps {
  readonly value: ImageValue;
  readonly commit: (value: ImageValue) => Promise<void>;
}

/** How far one press moves the picture, in parts of the frame, and how much closer it brings it. */
const step = 0.08;
const factor = 1.15;

/** The photo as it will be shown, and six buttons to frame it. */
export function PhotoFrame({ value, commit }: PhotoFrameProps) {
  const words = usePartsWords();
  const url = useImageUrl(value.sha256);
  const change = useLatestValue(value, commit);
  const set = (next: (photo: ImageValue) => ImageValue['crop']): void => {
    void change((photo) => ({ ...photo, crop: next(photo) }));
  };
  if (url === null) return <p className={styles['note']}>{words.image.missing}</p>;
  return (
    <div className={styles['framing']}>
      <PhotoPreview value={value} url={url} />
      <div role="group" aria-label={words.image.frame} className={styles['buttons']}>
        <IconButton
          icon="plus"
          label={words.image.closer}
          onPress={() => set((photo) => zoomed(photo, photo.crop, factor))}
        />
        <IconButton
          icon="minus"
          label={words.image.further}
          onPress={() => set((photo) => zoomed(photo, photo.crop, 1 / factor))}
        />
        <IconButton
          icon="arrow-left"
          label={words.image.left}
          onPress={() => set(({ crop }) => moved(crop, step, 0))}
        />
        <IconButton
          icon="arrow-right"
          label={words.image.right}
          onPress={() => set(({ crop }) => moved(crop, -step, 0))}
        />
        <IconButton
          icon="arrow-up"
          label={words.image.up}
          onPress={() => set(({ crop }) => moved(crop, 0, step))}
        />
        <IconButton
          icon="arrow-down"
          label={words.image.down}
          onPress={() => set(({ crop }) => moved(crop, 0, -step))}
        />
        <IconButton icon="rotate-ccw" label={words.image.whole} onPress={() => set(wholeCrop)} />
      </div>
    </div>
  );
}
