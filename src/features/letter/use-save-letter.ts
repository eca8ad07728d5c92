import { useState } from 'react';
import type { FileProblem, Platform } from '../../platform/platform.ts';
import { showToast } from '../../ui/toast.tsx';

/** Saves the bytes that are on screen, where the person says; a problem is told and loses nothing. */
export function useSaveLetter(platform: Platform, savedText: (name: string) => string) {
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<FileProblem>();
  const save = async (bytes: Uint8Array, fileName: string): Promise<void> => {
    setIsBusy(true);
    setProblem(undefined);
    try {
      const saved = await platform.savePdf(bytes.slice(), fileName);
      if (!saved.ok) setProblem(saved.error);
      else if (saved.value !== null) showToast({ message: savedText(saved.value.name) });
    } catch (error) {
      globalThis.reportError(error);
      setProblem({ type: 'SystemRefused', code: 'unknown' });
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, problem, save };
}
