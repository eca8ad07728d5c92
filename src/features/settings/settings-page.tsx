import { useLiveQuery } from 'dexie-react-hooks';
import type { DeviceSettings, Registry } from '../../data/registry.ts';
import type { PassportStore } from '../../data/passport-store.ts';
import { settings as en } from '../../i18n/en/settings.ts';
import { settings as fr } from '../../i18n/fr/settings.ts';
import type { Language } from '../../i18n/language.ts';
import type { Platform, PlatformInfo } from '../../platform/platform.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { RadioRow } from '../../ui/radio-row.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { SinglePage } from '../../ui/spread.tsx';
import { Lede, PageTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { CopyDetails } from './copy-details.tsx';
import { DataPlace } from './data-place.tsx';

const words = { fr, en } as const;

type SetSetting = <K extends Exclude<keyof DeviceSettings, 'device'>>(
  key: K,
  value: DeviceSettings[K],
) => Promise<void>;

/** Settings of this computer, and where the data lies, said plainly. */
export function SettingsPage(props: {
  readonly settings: DeviceSettings;
  readonly onSetting: SetSetting;
  readonly store: PassportStore;
  readonly platform: Platform;
  readonly registry: Registry;
  readonly slot: string;
  readonly info: PlatformInfo;
  readonly passportsHref: string;
  readonly eraseHref: string;
}) {
  const word = words[useLanguage()];
  return (
    <SinglePage label={word.title} scrollKey="settings">
      <Rows gap="large">
        <div>
          <PageTitle>{word.title}</PageTitle>
          <Lede>{word.lede}</Lede>
        </div>
        <DeviceChoices settings={props.settings} onSetting={props.onSetting} />
        <WritingLanguage store={props.store} />
        <DataPlace platform={props.platform} info={props.info} />
        <Row>
          <ButtonLink href={props.passportsHref} icon="book-user">
            {word.passports.toPassports}
          </ButtonLink>
          <ButtonLink href={props.eraseHref} icon="trash-2">
            {word.passports.eraseAll}
          </ButtonLink>
        </Row>
        <CopyDetails {...props} />
      </Rows>
    </SinglePage>
  );
}

function DeviceChoices({
  settings,
  onSetting,
}: {
  readonly settings: DeviceSettings;
  readonly onSetting: SetSetting;
}) {
  const word = words[useLanguage()];
  return (
    <>
      <RadioRow<Language>
        label={word.language}
        hint={word.languageHint}
        value={settings.language}
        options={languageOptions(word)}
        clearLabel={null}
        onCommit={(value) => value !== '' && void onSetting('language', value)}
      />
      <RadioRow<DeviceSettings['theme']>
        label={word.theme}
        value={settings.theme}
        options={[
          { value: 'light', label: word.day },
          { value: 'dark', label: word.evening },
          { value: 'system', label: word.system },
        ]}
        clearLabel={null}
        onCommit={(value) => value !== '' && void onSetting('theme', value)}
      />
      <RadioRow<'100' | '115' | '130'>
        label={word.textSize}
        value={`${settings.textSize}`}
        options={[
          { value: '100', label: word.normal },
          { value: '115', label: word.large },
          { value: '130', label: word.larger },
        ]}
        clearLabel={null}
        onCommit={(value) => {
          if (value === '100') void onSetting('textSize', 100);
          if (value === '115') void onSetting('textSize', 115);
          if (value === '130') void onSetting('textSize', 130);
        }}
      />
    </>
  );
}

const languageOptions = (word: (typeof words)[Language]) => [
  { value: 'fr' as const, label: word.french },
  { value: 'en' as const, label: word.english },
];

function WritingLanguage({ store }: { readonly store: PassportStore }) {
  const word = words[useLanguage()];
  const passport = useLiveQuery(() => store.passport(), [store]);
  if (!passport) return null;
  return (
    <RadioRow<Language>
      label={word.documentLanguage}
      hint={word.documentLanguageHint}
      value={passport.contentLanguage}
      options={languageOptions(word)}
      clearLabel={null}
      onCommit={(value) => value !== '' && void store.setContentLanguage(value)}
    />
  );
}
