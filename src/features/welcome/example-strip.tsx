import { welcome as en } from '../../i18n/en/welcome.ts';
import { welcome as fr } from '../../i18n/fr/welcome.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './example-strip.module.css';

const words = { fr, en } as const;

/** Says, as long as an example is open, that it is one; and how to leave it or take it away. */
export function ExampleStrip(props: {
  readonly name: string;
  /** Whether the person has a passport of their own on this computer. */
  readonly hasOwn: boolean;
  readonly onOwn: () => void;
  readonly onRemove: () => void;
}) {
  const word = words[useLanguage()];
  return (
    <aside className={styles['strip']} aria-label={word.exampleMark}>
      <Icon name="eye" />
      <p>{word.exampleStrip({ name: props.name })}</p>
      <Button variant="link" icon={props.hasOwn ? 'book-user' : 'feather'} onPress={props.onOwn}>
        {props.hasOwn ? word.exampleBack : word.exampleBegin}
      </Button>
      <Button variant="link" icon="x" onPress={props.onRemove}>
        {word.exampleRemove}
      </Button>
    </aside>
  );
}
