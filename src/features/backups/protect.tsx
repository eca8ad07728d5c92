import { backups as en } from '../../i18n/en/backups.ts';
import { backups as fr } from '../../i18n/fr/backups.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Rows } from '../../ui/rows.tsx';
import { SecretInput } from '../../ui/secret-input.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import type { ProtectionState } from './use-protection.ts';

const words = { fr, en } as const;

interface ProtectProps {
  readonly protection: ProtectionState;
  readonly onBegin: () => void;
}

/** « Protéger par une phrase secrète »: what it costs to forget it is said before it is written. */
export function Protect({ protection, onBegin }: ProtectProps) {
  const word = words[useLanguage()];
  return (
    <Rows>
      <Checkbox
        label={word.protect}
        hint={word.protectHint}
        checked={protection.isOn}
        onChange={(isOn) => {
          onBegin();
          protection.setOn(isOn);
        }}
      />
      {protection.isOn && (
        <>
          <Notice tone="soon" icon="lock-keyhole">
            {word.forgotten}
          </Notice>
          <SecretInput
            label={word.phrase}
            hint={word.phraseHint}
            value={protection.phrase}
            onChange={protection.setPhrase}
            check={protection.isShort ? word.phraseShort : undefined}
            problem={protection.problem === 'missing' ? word.phraseMissing : undefined}
            autoComplete="off"
          />
          <SecretInput
            label={word.again}
            value={protection.again}
            onChange={protection.setAgain}
            problem={protection.problem === 'differs' ? word.againDiffers : undefined}
            autoComplete="off"
          />
        </>
      )}
    </Rows>
  );
}
