import { settings as en } from '../../i18n/en/settings.ts';
import { settings as fr } from '../../i18n/fr/settings.ts';
import { app as enApp } from '../../i18n/en/app.ts';
import { app as frApp } from '../../i18n/fr/app.ts';
import { Button } from '../../ui/button.tsx';
import { Endpaper } from '../../ui/cover.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { PageTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './erasing-page.module.css';

const words = { fr, en } as const;
const appWords = { fr: frApp, en: enApp } as const;

/** While a passport goes, and when it does not. The notebook itself is closed already. */
export function ErasingPage(props: {
  readonly state: 'running' | 'blocked' | 'failed';
  readonly onAgain: () => void;
  readonly onReopen: () => void;
}) {
  const language = useLanguage();
  const { erase: word } = words[language];
  return (
    <Endpaper>
      <div className={styles['page']}>
        <Rows>
          <PageTitle>{word.title}</PageTitle>
          {props.state !== 'failed' && <Progress label={word.erasing} />}
          {props.state === 'blocked' && <Notice tone="soon">{word.blocked}</Notice>}
          {props.state === 'failed' && (
            <Notice
              tone="problem"
              action={
                <Row>
                  <Button onPress={props.onReopen}>{appWords[language].reopen}</Button>
                  <Button onPress={props.onAgain}>{appWords[language].again}</Button>
                </Row>
              }
            >
              {word.failed}
            </Notice>
          )}
        </Rows>
      </div>
    </Endpaper>
  );
}
