import { useCallback, useEffect, useRef, useState } from 'react';
import type { OpenError } from '../data/opening.ts';
import type { PassportStore } from '../data/passport-store.ts';
import type { DeviceSettings, PassportListing } from '../data/registry.ts';
import { app as en } from '../i18n/en/app.ts';
import { app as fr } from '../i18n/fr/app.ts';
import { ChooserPage } from '../features/welcome/chooser-page.tsx';
import { WelcomePage } from '../features/welcome/welcome-page.tsx';
import { Button } from '../ui/button.tsx';
import { applyTextSize, applyTheme } from '../ui/theme.ts';
import { UiProvider } from '../ui/ui-provider.tsx';
import { Standalone } from './cannot-start.tsx';
import type { OpenedPassportFile } from '../domain/passport-file.ts';
import { identity } from '../domain/sections/identity.ts';
import { addPassport } from './add-passport.ts';
import { readExample } from './example.ts';
import { Notebook } from './notebook.tsx';
import type { SetSetting } from './notebook-props.ts';
import { homeLocation } from './routes.ts';
import type { Services } from './services.ts';
import { useFocusKeeper } from './use-focus-keeper.ts';
import { navigate } from './use-location.ts';

const words = { fr, en } as const;

type Stage =
  | { readonly stage: 'looking' }
  | { readonly stage: 'other-tab' }
  | { readonly stage: 'welcome' }
  | { readonly stage: 'chooser'; readonly listings: readonly PassportListing[] }
  | { readonly stage: 'open'; readonly slot: string; readonly store: PassportStore }
  | { readonly stage: 'refused'; readonly error: OpenError };

/** From the first screen to an open passport: a chooser only when there are two or more. */
export function Start({ services }: { readonly services: Services }) {
  useFocusKeeper();
  const [settings, setSettings] = useState<DeviceSettings>();
  const { stage, openSlot, look } = useStage(services);
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
      <StageView {...{ services, settings, setSetting, stage, openSlot, look }} />
    </UiProvider>
  );
}

interface StageControl {
  readonly stage: Stage;
  readonly openSlot: (slot: string) => Promise<PassportStore | undefined>;
  readonly look: () => Promise<void>;
}

function useStage(services: Services): StageControl {
  const [stage, setStage] = useState<Stage>({ stage: 'looking' });
  const open = useRef<PassportStore>(undefined);
  const openSlot = useCallback(
    async (slot: string) => {
      await open.current?.close();
      open.current = undefined;
      const { language } = await services.registry.settings();
      const opened = await services.openSlot(slot, language, () => globalThis.location.reload());
      if (!opened.ok) {
        setStage({ stage: 'refused', error: opened.error });
        return undefined;
      }
      const { id } = await opened.value.passport();
      await services.registry.opened(slot, id);
      open.current = opened.value;
      setStage({ stage: 'open', slot, store: opened.value });
      return opened.value;
    },
    [services],
  );
  const look = useCallback(async () => {
    if (!(await services.platform.claimWriting())) return setStage({ stage: 'other-tab' });
    const listings = await services.registry.listings();
    const [first, ...others] = listings;
    if (!first) return setStage({ stage: 'welcome' });
    if (others.length > 0) return setStage({ stage: 'chooser', listings });
    await openSlot(first.slot);
    return undefined;
  }, [services, openSlot]);
  return { stage, openSlot, look };
}

interface StageViewProps extends StageControl {
  readonly services: Services;
  readonly settings: DeviceSettings;
  readonly setSetting: SetSetting;
}

function StageView({ services, settings, setSetting, stage, openSlot, look }: StageViewProps) {
  const word = words[settings.language];
  const { registry, platform } = services;
  const isBeginning = useRef(false);
  const onContents = useCallback(
    (opened: OpenedPassportFile) => addPassport(registry, openSlot, opened),
    [registry, openSlot],
  );
  const begin = async (givenNames = ''): Promise<void> => {
    // Two presses make one passport.
    if (isBeginning.current) return;
    isBeginning.current = true;
    try {
      const { slot } = await registry.createSlot(givenNames.trim());
      navigate(homeLocation);
      const store = await openSlot(slot);
      if (givenNames.trim() !== '')
        await store?.createEntry(identity.type, { givenNames: givenNames.trim() });
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
    case 'refused':
      return (
        <Standalone
          language={settings.language}
          title={stage.error.type === 'NewerVersion' ? word.newerTitle : word.cannotOpenTitle}
          text={stage.error.type === 'NewerVersion' ? word.newerText : word.cannotOpenText}
          action={<Button onPress={() => void look()}>{word.again}</Button>}
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
          {...{ services, settings, setSetting, openSlot }}
          onNew={begin}
          slot={stage.slot}
          store={stage.store}
        />
      );
  }
}
