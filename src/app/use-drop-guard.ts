import { useEffect } from 'react';
import { proofs as en } from '../i18n/en/proofs.ts';
import { proofs as fr } from '../i18n/fr/proofs.ts';
import { showToast } from '../ui/toast.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';

const words = { fr, en } as const;

/**
 * A file let go beside a place for it would be opened in the place of the notebook: it is stopped, and the place is told.
 * `isOpen`: a notebook is open, to which something can be attached.
 */
export function useDropGuard(isOpen: boolean): void {
  const language = useLanguage();
  useEffect(() => {
    const { dropElsewhere, dropPassport, dropFirst } = words[language];
    const guard = (event: DragEvent): void => {
      // Text that is dragged from one field to another is the fields' own; a place for files has taken its event already.
      if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      if (event.type !== 'drop') return;
      const isPassport = [...event.dataTransfer.files].some((file) => file.name.endsWith('.passeport'));
      showToast({ message: isPassport ? dropPassport : isOpen ? dropElsewhere : dropFirst });
    };
    globalThis.addEventListener('dragover', guard);
    globalThis.addEventListener('drop', guard);
    return () => {
      globalThis.removeEventListener('dragover', guard);
      globalThis.removeEventListener('drop', guard);
    };
  }, [isOpen, language]);
}
