import { createContext, use, useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { Question } from './dialog.tsx';

interface Asked {
  readonly title: string;
  /** What is kept, then what goes. */
  readonly text?: ReactNode;
  /** The button that changes nothing. */
  readonly safe: string;
  readonly act: string;
  /** Nothing brings back what goes. */
  readonly isFinal?: boolean;
}
type Ask = (question: Asked) => Promise<boolean>;
interface Waiting extends Asked {
  readonly answer: (isYes: boolean) => void;
}

const AskContext = createContext<Ask | null>(null);

/** Asks before acting. Resolves to true when the person chose the action, false in every other case. */
export function useAsk(): Ask {
  const ask = use(AskContext);
  if (ask === null) throw new Error('useAsk needs UiProvider above it');
  return ask;
}

/** Draws the questions one after the other; part of `UiProvider`. */
export function AskProvider({ children }: { readonly children: ReactNode }) {
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const ask = useCallback<Ask>(
    (question) =>
      new Promise((resolve) => {
        setWaiting((all) => [...all, { ...question, answer: resolve }]);
      }),
    [],
  );
  const first = waiting[0];
  const answer = (isYes: boolean): void => {
    setWaiting((all) => all.slice(1));
    first?.answer(isYes);
  };
  return (
    <AskContext value={ask}>
      {children}
      {first !== undefined && (
        <Question
          isOpen
          title={first.title}
          safe={{ label: first.safe }}
          act={{ label: first.act, onPress: () => answer(true) }}
          isFinal={first.isFinal}
          onClose={() => answer(false)}
        >
          {first.text}
        </Question>
      )}
    </AskContext>
  );
}
