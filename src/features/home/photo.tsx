import { useEffect, useState } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import type { ImageValue } from '../../domain/fields/field.ts';

interface PhotoProps {
  readonly store: PassportStore;
  readonly image: ImageValue;
  readonly alt: string;
}

/** The photo in its frame: the part that was chosen fills the width, from the top. Nothing while its bytes are read. */
export function Photo({ store, image, alt }: PhotoProps) {
  const url = useBytesUrl(store, image.sha256);
  if (url === undefined) return null;
  const { x, y, width, height } = image.crop;
  // Portrait in a circle: of the height, the upper part is what shows.
  const tall = (image.height * height) / (image.width * width);
  return (
    <img
      src={url}
      alt={alt}
      style={{
        position: 'absolute',
        width: `${100 / width}%`,
        left: `${(-100 * x) / width}%`,
        top: `${(-100 * y * tall) / height - Math.max(0, (tall - 1) * 30)}%`,
      }}
    />
  );
}

function useBytesUrl(store: PassportStore, sha256: string): string | undefined {
  const [shown, setShown] = useState<{ readonly sha256: string; readonly url: string }>();
  useEffect(() => {
    let made: string | undefined;
    let isGone = false;
    store.proofBytes(sha256).then((blob) => {
      if (isGone || blob === undefined) return;
      made = URL.createObjectURL(blob);
      setShown({ sha256, url: made });
    }, window.reportError);
    return () => {
      isGone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [store, sha256]);
  return shown?.sha256 === sha256 ? shown.url : undefined;
}
