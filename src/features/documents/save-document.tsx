import { useState } from 'react';
import { documents as en } from '../../i18n/en/documents.ts';
import { documents as fr } from '../../i18n/fr/documents.ts';
import { fileProblemText } from '../../parts/file-problem-text.ts';
import type { FileProblem, Platform } from '../../platform/platform.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Rows } from '../../ui/rows.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';

const words = { fr, en } as const;

/** Saves the bytes that are on screen, where the person says. */
export function SaveDocument(props: {
  readonly platform: Platform;
  readonly bytes: Uint8Array;
  readonly fileName: string;
}) {
  const language = useLanguage();
  const word = words[language];
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<FileProblem>();
  const save = async () => {
    setIsBusy(true);
    setProblem(undefined);
    try {
      const saved = await props.platform.savePdf(props.bytes.slice(), props.fileName);
      if (!saved.ok) setProblem(saved.error);
      else if (saved.value !== null) showToast({ message: word.saved({ name: saved.value.name }) });
    } catch (error) {
      globalThis.reportError(error);
      setProblem({ type: 'SystemRefused', code: 'unknown' });
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <Rows>
      <div>
        <Button
          variant="main"
          icon="download"
          large
          busy={isBusy}
          busyLabel={word.saving}
          onPress={() => void save()}
        >
          {word.save}
        </Button>
      </div>
      {problem && problem.type !== 'Cancelled' && (
        <Notice tone="problem">{fileProblemText(problem, language)}</Notice>
      )}
    </Rows>
  );
}
