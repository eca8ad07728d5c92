import { help as en } from '../../i18n/en/help.ts';
import { help as fr } from '../../i18n/fr/help.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './help-page.module.css';
import { shortcuts } from './shortcuts.ts';

const words = { fr, en } as const;

/** Keys that belong to a control or to the platform; those of the whole window are in `shortcuts`. */
const controlKeys = [
  ['Tab', 'tab'],
  ['F6', 'f6'],
  ['Shift F6', 'f6back'],
  ['↑ ↓', 'arrows'],
  ['Home End', 'ends'],
  ['Enter', 'enter'],
  ['Alt ↑ ↓', 'move'],
  ['Enter', 'enterColumn'],
  ['Escape', 'escape'],
] as const;

/** Every key and what it does. */
export function KeysTable({ labelledBy }: { readonly labelledBy: string }) {
  const word = words[useLanguage()];
  const rows = [
    ...shortcuts.map(({ keys, command }) => ({ keys, does: word.commands[command] })),
    ...controlKeys.map(([keys, name]) => ({ keys, does: word.rows[name] })),
  ];
  return (
    <table className={styles['keys']} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{word.key}</th>
          <th scope="col">{word.does}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ keys, does }) => (
          <tr key={does + keys}>
            <th scope="row">
              <Kbd keys={keys} />
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
