import type { Address } from '../../domain/address.ts';
import { documents as en } from '../../i18n/en/documents.ts';
import { documents as fr } from '../../i18n/fr/documents.ts';
import type { RenderedPdf } from '../../platform/platform.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './uncovered.module.css';

const words = { fr, en } as const;

/** What the letters of the document cannot draw, said before anything is saved, each with its place. */
export function Uncovered(props: {
  readonly characters: RenderedPdf['uncovered'];
  readonly onOpen: (address: Address) => void;
}) {
  const word = words[useLanguage()];
  return (
    <Notice tone="soon" title={word.uncoveredTitle({ count: props.characters.length })}>
      <p>{word.uncoveredText}</p>
      <ul className={styles['list']}>
        {props.characters.map(({ address, character, codePoint, name, entryTitle, fieldLabel }) => (
          <li key={[address.entry, ...address.path, codePoint].join('/')}>
            {word.uncoveredLine({
              character,
              code: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}${name === '' ? '' : `, ${name}`}`,
              field: [entryTitle, fieldLabel].filter((part) => part !== '').join(' · '),
            })}{' '}
            <Button variant="link" onPress={() => props.onOpen(address)}>
              {word.openEntry}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
