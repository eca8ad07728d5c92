import { help as en } from '../../i18n/en/help.ts';
import { help as fr } from '../../i18n/fr/help.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { Rows } from '../../ui/rows.tsx';
import { SinglePage } from '../../ui/spread.tsx';
import { BlockTitle, Lede, PageTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './help-page.module.css';

const words = { fr, en } as const;

const keys = [
  ['Tab', 'tab'],
  ['F6', 'f6'],
  ['↑ ↓', 'arrows'],
  ['Enter', 'enter'],
  ['Alt ↑ ↓', 'move'],
  ['Enter', 'enterColumn'],
  ['Ctrl K', 'search'],
  ['Ctrl N', 'add'],
  ['Ctrl Z · Ctrl Y', 'undo'],
  ['Ctrl S', 'save'],
  ['Ctrl P', 'print'],
  ['F1', 'help'],
  ['Esc', 'escape'],
] as const;

/** What the notebook is, how it saves, and every key. */
export function HelpPage() {
  const word = words[useLanguage()];
  return (
    <SinglePage label={word.title} scrollKey="help">
      <Rows gap="large">
        <div>
          <PageTitle>{word.title}</PageTitle>
          <Lede>{word.lede}</Lede>
        </div>
        <div>
          <BlockTitle>{word.passport}</BlockTitle>
          <p>{word.passportText}</p>
        </div>
        <div>
          <BlockTitle>{word.saving}</BlockTitle>
          <p>{word.savingText}</p>
        </div>
        <div>
          <BlockTitle id="keys">{word.keys}</BlockTitle>
          <table className={styles['keys']} aria-labelledby="keys">
            <thead>
              <tr>
                <th scope="col">{word.key}</th>
                <th scope="col">{word.does}</th>
              </tr>
            </thead>
            <tbody>
              {keys.map(([key, does]) => (
                <tr key={does}>
                  <th scope="row">
                    <Kbd keys={key} />
                  </th>
                  <td>{word.rows[does]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Rows>
    </SinglePage>
  );
}
