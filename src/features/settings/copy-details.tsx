import { useRef, useState } from 'react';
import { summarizePassport } from '../../data/passport-summary.ts';
import type { DeviceSettings, Registry } from '../../data/registry.ts';
import { settings as en } from '../../i18n/en/settings.ts';
import { settings as fr } from '../../i18n/fr/settings.ts';
import { lastFailures } from '../../platform/failures.ts';
import type { Platform, PlatformInfo } from '../../platform/platform.ts';
import { boxClass } from '../../ui/box-class.ts';
import { Button } from '../../ui/button.tsx';
import { announce } from '../../ui/live.tsx';
import { Rows } from '../../ui/rows.tsx';
import { BlockTitle, Fine } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { technicalDetails } from './technical-details.ts';
import styles from './copy-details.module.css';

const words = { fr, en } as const;

interface CopyDetailsProps {
  readonly platform: Platform;
  readonly registry: Registry;
  readonly slot: string;
  readonly settings: DeviceSettings;
  readonly info: PlatformInfo;
}

/** The technical details, shown before they are copied: one sees that they hold no word of one's own. */
export function CopyDetails(props: CopyDetailsProps) {
  const word = words[useLanguage()];
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState('');
  const copy = (): void => {
    area.current?.select();
    const said = copySelection() ? word.details.copied : word.details.notCopied;
    setOutcome(said);
    announce(said);
  };
  return (
    <section aria-labelledby="details">
      <BlockTitle id="details">{word.details.title}</BlockTitle>
      <Rows>
        <p>{word.details.text}</p>
        {text === '' ? (
          <div>
            <Button onPress={() => void gather(props).then(setText)}>{word.details.show}</Button>
          </div>
        ) : (
          <>
            <textarea
              ref={area}
              className={`${boxClass({})} ${styles['details']}`}
              aria-label={word.details.area}
              readOnly
              rows={text.split('\n').length}
              value={text}
              spellCheck={false}
            />
            <div>
              <Button icon="copy" onPress={copy}>
                {word.details.copy}
              </Button>
            </div>
            {outcome !== '' && <Fine>{outcome}</Fine>}
          </>
        )}
      </Rows>
    </section>
  );
}

/**
 * Copies what is selected, as the keys do. The clipboard of the page is refused together with every other permission; this older way
 * needs none. It may go one day: then the text stays selected, and the person is told the keys.
 */
function copySelection(): boolean {
  const command: unknown = Reflect.get(document, 'execCommand');
  return typeof command === 'function' && Reflect.apply(command, document, ['copy']) === true;
}

async function gather({ platform, registry, slot, settings, info }: CopyDetailsProps): Promise<string> {
  const [summary, listings, storage, isPersistent] = await Promise.all([
    summarizePassport(slot).catch((error: unknown) => {
      // Told in the details themselves: they are asked for when something does not work.
      globalThis.reportError(error);
      return undefined;
    }),
    registry.listings(),
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return technicalDetails({
    info,
    edition: platform.edition,
    userAgent: navigator.userAgent,
    settings,
    passports: listings.length,
    summary,
    storage,
    isPersistent,
    failures: lastFailures(),
  });
}
