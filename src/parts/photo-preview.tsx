import type { ImageValue } from '../domain/fields/field.ts';
import styles from './image-input.module.css';
import { useImageUrl } from './use-image-url.ts';
import { usePartsWords } from './use-parts-words.ts';

interface PhotoPreviewProps {
  readonly value: ImageValue;
  /** Undefined while its bytes are read. */
  readonly url: string | undefined;
}

/** The part of a photo that will be shown. */
export function PhotoPreview({ value, url }: PhotoPreviewProps) {
  const words = usePartsWords();
  const { x, y, width, height } = value.crop;
  return (
    <div className={styles['preview']}>
      {url !== undefined && (
        <img
          src={url}
          alt={words.image.alt}
          style={{
            width: `${100 / width}%`,
            height: `${100 / height}%`,
            left: `${(-100 * x) / width}%`,
            top: `${(-100 * y) / height}%`,
          }}
        />
      )}
    </div>
  );
}

/** A photo of this passport by what the field holds. */
export function StoredPhoto({ value }: { readonly value: ImageValue }) {
  const words = usePartsWords();
  const url = useImageUrl(value.sha256);
  return url === null ? words.image.missing : <PhotoPreview value={value} url={url} />;
}
