import { useState } from 'react';
import { settings as en } from '../../i18n/en/settings.ts';
import { settings as fr } from '../../i18n/fr/settings.ts';
import type { Platform, PlatformInfo } from '../../platform/platform.ts';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { BlockTitle, Fine } from '../../ui/titles.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './data-place.module.css';

const words = { fr, en } as const;

/** Where the data lies, said plainly, and on the desktop the folders themselves. */
export function DataPlace({ platform, info }: { readonly platform: Platform; readonly info: PlatformInfo }) {
  const word = words[useLanguage()];
  const [isRefused, setIsRefused] = useState(false);
  const isDesktop = platform.edition === 'desktop';
  const open = async (): Promise<void> => {
    const isOpen = await platform.openDataFolder();
    setIsRefused(!isOpen);
    if (isOpen) showToast({ message: word.folderOpened });
  };
  return (
    <section aria-labelledby="where">
      <BlockTitle id="where">{word.where}</BlockTitle>
      <Rows>
        <p>{isDesktop ? word.whereDesktop : word.whereBrowser}</p>
        {isDesktop && (
          <>
            <Facts
              layout="list"
              items={[
                { label: word.folder, value: <Folder path={info.dataFolder} /> },
                { label: word.copiesFolder, value: <Folder path={info.copiesFolder} /> },
              ]}
            />
            <p>{word.copiesFolderText}</p>
            <Row>
              <Button icon="folder-open" onPress={() => void open()}>
                {word.openFolder}
              </Button>
            </Row>
            {isRefused && <Notice tone="soon">{word.folderNotOpened}</Notice>}
            <Fine>{word.folderHint}</Fine>
          </>
        )}
        <Notice icon="lock-keyhole">{word.notEncrypted}</Notice>
        {isDesktop && <Fine>{info.spellcheck === 'system' ? word.spellingSystem : word.spellingOff}</Fine>}
      </Rows>
    </section>
  );
}

function Folder({ path }: { readonly path: string }) {
  return <code className={styles['path']}>{path}</code>;
}
