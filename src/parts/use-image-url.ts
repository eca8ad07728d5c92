import { useEffect, useState } from 'react';
import { useEditing } from './editing.tsx';

/** An address for the bytes of an image, as long as it is shown: undefined while they are read, null when they are not here. */
export function useImageUrl(sha256: string): string | null | undefined {
  const { imageBytes } = useEditing();
  const [shown, setShown] = useState<{ readonly sha256: string; readonly url: string | null }>();
  useEffect(() => {
    let url: string | null = null;
    let isGone = false;
    imageBytes(sha256).then((blob) => {
      if (isGone) return;
      url = blob === undefined ? null : URL.createObjectURL(blob);
      setShown({ sha256, url });
    }, window.reportError);
    return () => {
      isGone = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [imageBytes, sha256]);
  return shown?.sha256 === sha256 ? shown.url : undefined;
}
