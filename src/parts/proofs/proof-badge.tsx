import { Icon } from '../../ui/icons.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './proof-badge.module.css';
import { useProofWords } from './use-proof-words.ts';

interface ProofBadgeProps {
  /** How many proofs the line has, itself or inside it. */
  readonly count: number;
  /** `tag` at the head of a page; `quiet` in a list, where there is one on each line. */
  readonly look?: 'tag' | 'quiet' | undefined;
}

/** « Justifié par une pièce » or « Déclaratif »: a drawing and words, both of the same rank. */
export function ProofBadge({ count, look = 'quiet' }: ProofBadgeProps) {
  const words = useProofWords();
  const icon = count > 0 ? 'paperclip' : 'pen-line';
  const text = words.badge({ count });
  if (look === 'tag') {
    return (
      <Tag tone="none" icon={icon}>
        {text}
      </Tag>
    );
  }
  return (
    <span className={styles['quiet']}>
      <Icon name={icon} small /> {text}
    </span>
  );
}
