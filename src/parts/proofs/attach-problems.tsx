import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './attach-problems.module.css';
import type { Arrival, Attaching } from './use-attach.ts';
import { useProofWords, type ProofWords } from './use-proof-words.ts';

/** The files that were not attached, each with why and what to do; they stay until the person has read them. */
export function AttachProblems({ attaching }: { readonly attaching: Attaching }) {
  const words = useProofWords();
  const refused = attaching.arrivals.filter((row) => row.problem !== undefined);
  return (
    <div role="alert">
      {refused.length > 0 && (
        <Notice
          tone="soon"
          icon="file-warning"
          title={refused.length === 1 ? words.problemTitle : words.problemsTitle}
          action={<Button onPress={attaching.forgetProblems}>{words.understood}</Button>}
        >
          <ul className={styles['list']}>
            {refused.map((row) => (
              <li key={row.id}>{sentence(row, words)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

function sentence({ name, problem }: Arrival, words: ProofWords): string {
  if (problem === undefined) return name;
  switch (problem.type) {
    case 'AlreadyThere':
      return words.problems.AlreadyThere({ name, as: problem.name });
    default:
      return words.problems[problem.type]({ name });
  }
}
