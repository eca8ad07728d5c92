import { app as en } from '../i18n/en/app.ts';
import { app as fr } from '../i18n/fr/app.ts';
import type { Language } from '../i18n/language.ts';
import { Button } from '../ui/button.tsx';
import { Endpaper } from '../ui/cover.tsx';
import { Notice } from '../ui/notice.tsx';
import { Sheet, SheetTitle } from '../ui/sheet.tsx';
import { UiProvider } from '../ui/ui-provider.tsx';
import type { ReactNode } from 'react';

const words = { fr, en } as const;

/** A page on the endpaper alone: no book is open. */
export function Standalone(props: {
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  readonly action: ReactNode;
}) {
  return (
    <UiProvider language={props.language}>
      <Endpaper>
        <Sheet>
          <SheetTitle>{props.title}</SheetTitle>
          <Notice tone="problem" action={props.action}>
            {props.text}
          </Notice>
        </Sheet>
      </Endpaper>
    </UiProvider>
  );
}

/** The storage of this computer does not answer: said, with what is safe and what to do. */
export function CannotStart({ language }: { readonly language: Language }) {
  const word = words[language];
  return (
    <Standalone
      language={language}
      title={word.cannotOpenTitle}
      text={word.cannotOpenText}
      action={<Button onPress={() => globalThis.location.reload()}>{word.again}</Button>}
    />
  );
}
