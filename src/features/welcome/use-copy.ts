import { useCallback, useEffect, useState } from 'react';
import { openableWithout, type OpenedPassportFile, type WithoutDamaged } from '../../domain/passport-file.ts';
import type { Result } from '../../domain/result.ts';
import type { AnyFileProblem } from '../../parts/file-problem-text.ts';
import { usePassphrase } from '../../parts/passphrase/use-passphrase.tsx';
import { withPassphrase } from '../../parts/passphrase/with-passphrase.ts';
import type { ChosenFile, PassportFileProblem, Platform } from '../../platform/platform.ts';

type Opened = Result<OpenedPassportFile, PassportFileProblem>;

/** Null when the person did not give the passphrase. */
type Attempt = () => Promise<Opened | null>;

interface Damaged {
  readonly file: ChosenFile;
  readonly without: WithoutDamaged;
}

export interface CopySource<ExampleId extends string> {
  readonly platform: Platform;
  /** One of the examples that come with the app. */
  readonly readExample: (id: ExampleId) => Promise<Opened>;
  /** Opens what was read as a passport of its own; `example` says that it is nobody's. */
  readonly onContents: (opened: OpenedPassportFile, example?: ExampleId) => Promise<void>;
}

/** Reads a copy, chosen, opened from the system, or ours, and hands it over; a problem is told and changes nothing. */
export function useCopy<ExampleId extends string>({
  platform,
  readExample,
  onContents,
}: CopySource<ExampleId>) {
  const { ask, dialog } = usePassphrase();
  const [isReading, setIsReading] = useState(false);
  const [problem, setProblem] = useState<AnyFileProblem>();
  const [damaged, setDamaged] = useState<Damaged>();
  const open = useCallback(
    async (read: Attempt, example?: ExampleId): Promise<AnyFileProblem | undefined> => {
      setIsReading(true);
      setProblem(undefined);
      try {
        const opened = await read();
        if (opened === null) return undefined;
        if (opened.ok) await onContents(opened.value, example);
        else setProblem(opened.error);
        return opened.ok ? undefined : opened.error;
      } finally {
        setIsReading(false);
      }
    },
    [onContents],
  );
  const openFile = useCallback(
    async (file: ChosenFile, given: WithoutDamaged = {}): Promise<void> => {
      const refused = await open(() =>
        withPassphrase(ask, file.name, (unlocking) =>
          platform.readPassportFile(file, { ...unlocking, ...given }),
        ),
      );
      // Kept open when it can still be read without what is damaged.
      const without = refused && openableWithout(refused);
      setDamaged(without && { file, without });
      if (!without) await platform.closeFile(file);
    },
    [open, platform, ask],
  );
  useEffect(
    () => platform.onFileOpened((file) => (file.ok ? void openFile(file.value) : setProblem(file.error))),
    [platform, openFile],
  );
  const openChosen = async (): Promise<void> => {
    const chosen = await platform.choosePassportFile();
    if (!chosen.ok) return setProblem(chosen.error);
    return chosen.value === null ? undefined : openFile(chosen.value);
  };
  return {
    isReading,
    /** Asks for a passphrase while one is needed. */
    dialog,
    problem,
    openChosen,
    openExample: (id: ExampleId) => open(() => readExample(id), id),
    /** Opens the file that is damaged without what is: the person agrees. */
    retry: damaged && {
      without: damaged.without,
      open: () => openFile(damaged.file, damaged.without),
    },
  };
}
