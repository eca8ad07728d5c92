import { useState } from 'react';
import { documents as en } from '../../i18n/en/documents.ts';
import { documents as fr } from '../../i18n/fr/documents.ts';
import { fileProblemText } from '../../parts/file-problem-text.ts';
import type { FileProblem, Platform } from '../../platform/platform.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { Fine } from '../../ui/titles.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';

const words = { fr, en } as const;

interface SaveDocumentProps {
  readonly platform: Platform;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** What is on screen is no more what was chosen. */
  readonly isDrawing: boolean;
  /** What is worth knowing before it leaves. */
  readonly children: string;
}

/** Saves the bytes that are on screen, where the person says; or hands them to the system's own program, which prints. */
export function SaveDocument(props: SaveDocumentProps) {
  const { platform, bytes, fileName, isDrawing } = props;
  const language = useLanguage();
  const word = words[language];
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const run = async (job: () => Promise<string | undefined>): Promise<void> => {
    setIsBusy(true);
    setProblem(undefined);
    try {
      setProblem(await job());
    } catch (error) {
      globalThis.reportError(error);
      setProblem(fileProblemText({ type: 'SystemRefused' }, language));
    } finally {
      setIsBusy(false);
    }
  };
  const save = async (): Promise<string | undefined> => {
    const saved = await platform.savePdf(bytes.slice(), fileName);
    if (!saved.ok) return textOf(saved.error, language);
    if (saved.value !== null) showToast({ message: word.saved({ name: saved.value.name }) });
    return undefined;
  };
  const { openProof } = platform;
  const print = async (): Promise<string | undefined> => {
    const opened = await openProof?.(new Blob([bytes.slice()], { type: 'application/pdf' }), fileName);
    return opened === undefined || opened.ok ? undefined : word.notOpened;
  };
  return (
    <Rows>
      <Row>
        <Button
          variant="main"
          icon="download"
          large
          busy={isBusy || isDrawing}
          busyLabel={isDrawing ? word.drawing : word.saving}
          onPress={() => void run(save)}
        >
          {word.save}
        </Button>
        {openProof !== undefined && (
          <Button
            icon="printer"
            large
            busy={isBusy || isDrawing}
            busyLabel={word.print}
            onPress={() => void run(print)}
          >
            {word.print}
          </Button>
        )}
      </Row>
      <Fine>
        {props.children} {openProof === undefined ? word.printAfterSaving : word.printHint}
      </Fine>
      {problem !== undefined && <Notice tone="problem">{problem}</Notice>}
    </Rows>
  );
}

const textOf = (problem: FileProblem, language: keyof typeof words): string | undefined =>
  problem.type === 'Cancelled' ? undefined : fileProblemText(problem, language);
