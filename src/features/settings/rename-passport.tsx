import { useState } from 'react';
import type { PassportListing } from '../../data/registry.ts';
import { settings as en } from '../../i18n/en/settings.ts';
import { settings as fr } from '../../i18n/fr/settings.ts';
import { boxClass } from '../../ui/box-class.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';

const words = { fr, en } as const;

/** How this computer calls a passport: nothing of it goes into the passport or its copies. */
export function RenamePassport(props: {
  readonly listing: PassportListing;
  readonly onLabel: (label: string) => Promise<void>;
  readonly onClose: () => void;
}) {
  const { passports: word } = words[useLanguage()];
  const [label, setLabel] = useState(props.listing.label ?? '');
  const keep = (): void => {
    void props.onLabel(label.trim());
    props.onClose();
  };
  return (
    <Dialog
      isOpen
      title={word.renameTitle}
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{word.cancel}</Button>
          <Button variant="main" onPress={keep}>
            {word.keepLabel}
          </Button>
        </>
      }
    >
      <Field label={word.label} hint={word.labelHint}>
        {({ id, describedBy }) => (
          <input
            id={id}
            className={boxClass({})}
            aria-describedby={describedBy}
            autoComplete="off"
            maxLength={80}
            placeholder={props.listing.name}
            value={label}
            onChange={(event) => setLabel(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep();
            }}
            autoFocus
          />
        )}
      </Field>
    </Dialog>
  );
}
