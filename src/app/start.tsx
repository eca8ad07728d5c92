import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeviceSettings } from '../data/registry.ts';
import { app as en } from '../i18n/en/app.ts';
import { app as fr } from '../i18n/fr/app.ts';
import { Button } from '../ui/button.tsx';
import { applyTextSize, applyTheme } from '../ui/theme.ts';
import { Endpaper } from '../ui/cover.tsx';
import { UiProvider } from '../ui/ui-provider.tsx';
import { CannotStart, Standalone } from './cannot-start.tsx';
import type { OpenedPassportFile } from '../domain/passport-file.ts';
import { identity } from '../domain/sections/identity.ts';
import { addPassport } from './add-passport.ts';
import { readExample } from './example.ts';
import { examples, type ExampleId } from './examples.ts';
import { Notebook } from './notebook.tsx';
import type { SetSetting } from './notebook-props.ts';
import { ChooserPage, ErasePage, ErasingPage, Recovering, WelcomePage } from './pages.ts';
import { homeLocation } from './routes.ts';
import type { Services } from './services.ts';
import { useFocusKeeper } from './use-focus-keeper.ts';
import { useDropGuard } from './use-drop-guard.ts';
import { navigate } from './use-location.ts';
import { useStage, type StageControl } from './use-stage.ts';

const words = { fr, en } as const;
const exampleIds = examples.map((example) => example.id);

/** From the first screen to an open passport: a chooser only when there are two or more. */
export function Start({ services }: { readonly services: Services }) {
  useFocusKeeper();
  const [settings, setSettings] = useState<DeviceSettings>();
  const control = useStage(services);
  const { look } = control;
  const refresh = useCallback(async () => setSettings(await services.registry.settings()), [services]);
  useEffect(() => {
    void refresh();
    void look();
  }, [refresh, look]);
  const theme = settings?.theme;
  const textSize = settings?.textSize;
  useEffect(() => (theme === undefined ? undefined : applyTheme(theme)), [theme]);
  useEffect(() => {
    if (textSize !== undefined) applyTextSize(textSize);
  }, [textSize]);
  if (!settings) return null;
  const setSetting: SetSetting = async (key, value) => {
    await services.registry.setSetting(key, value);
    await refresh();
  };
  return (
    <UiProvider language={settings.language}>
      <StageView {...control} {...{ services, settings, setSetting }} />
    </UiProvider>
  );
}

interface StageViewProps extends StageControl {
  readonly services: Services;
  readonly settings: DeviceSettings;
  readonly setSetting: SetSetting;
}

function StageView(props: StageViewProps) {
  const { services, settings, setSetting, stage, openSlot, look, show, recover, erase } = props;
  useDropGuard(stage.stage === 'open');
  const word = words[settings.language];
  const { registry, platform } = services;
  const isBeginning = useRef(false);
  const onContents = useCallback(
    (opened: OpenedPassportFile, example?: ExampleId) => addPassport(registry, openSlot, opened, example),
    [registry, openSlot],
  );
  const begin = async (givenNames = ''): Promise<void> => {
    // Two presses make one passport.
    if (isBeginning.current) return;
    isBeginning.current = true;
    try {
      const { slot } = await registry.createSlot(givenNames.trim());
      navigate(homeLocation);
      await openSlot(slot, async (store) => {
        if (givenNames.trim() !== '')
          await store.createEntry(identity.type, { givenNames: givenNames.trim() });
      });
    } finally {
      isBeginning.current = false;
    }
  };
  switch (stage.stage) {
    case 'looking':
      return null;
    case 'other-tab':
      return (
        <Standalone
          language={settings.language}
          title={word.otherTabTitle}
          text={word.otherTabText}
          action={<Button onPress={() => void look()}>{word.again}</Button>}
        />
      );
    case 'blocked':
      return (
        <Standalone
          language={settings.language}
          title={word.blockedTitle}
          text={word.blockedText}
          action={<Button onPress={() => globalThis.location.reload()}>{word.again}</Button>}
        />
      );
    case 'failed':
      return <CannotStart language={settings.language} />;
    case 'recovery':
      return (
        <Recovering
          recovery={stage.recovery}
          platform={platform}
          clock={services.clock}
          onRecover={(choice) => recover(stage.recovery, choice)}
          onErase={() =>
            show({
              stage: 'refused-erase',
              slot: stage.recovery.slot,
              error: { type: 'CannotOpen', reason: 'Unknown', message: '' },
            })
          }
        />
      );
    case 'refused':
      return (
        <Standalone
          language={settings.language}
          title={stage.error.type === 'NewerVersion' ? word.newerTitle : word.cannotOpenTitle}
          text={stage.error.type === 'NewerVersion' ? word.newerText : word.cannotOpenText}
          action={
            <>
              <Button onPress={() => void look()}>{word.again}</Button>
              <Button variant="link" onPress={() => show({ ...stage, stage: 'refused-erase' })}>
                {word.erasePassport}
              </Button>
            </>
          }
        />
      );
    case 'refused-erase':
      return (
        <Endpaper>
          <ErasePage
            {...{ registry, settings }}
            proposed={stage.slot}
            platform={platform}
            onErase={(target) => void erase(target)}
            onBack={() => show({ ...stage, stage: 'refused' })}
          />
        </Endpaper>
      );
    case 'erasing':
      return (
        <ErasingPage
          state={stage.state}
          onAgain={() => void erase(stage.target)}
          onReopen={() => globalThis.location.reload()}
        />
      );
    case 'welcome':
      return (
        <WelcomePage
          platform={platform}
          onBegin={begin}
          onContents={onContents}
          onLanguage={(value) => void setSetting('language', value)}
          readExample={readExample}
          examples={exampleIds}
        />
      );
    case 'chooser':
      return (
        <ChooserPage
          listings={stage.listings}
          onOpen={(slot) => void openSlot(slot)}
          onBegin={() => void begin()}
        />
      );
    case 'open':
      return (
        <Notebook
          key={stage.slot}
          {...{ services, settings, setSetting, openSlot, erase }}
          onNew={begin}
          slot={stage.slot}
          store={stage.store}
          keeper={stage.keeper}
        />
      );
  }
}
