import type { ProofsShown } from '../../domain/selection.ts';
import { documents as en } from '../../i18n/en/documents.ts';
import { documents as fr } from '../../i18n/fr/documents.ts';
import type { Language } from '../../i18n/language.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { RadioRow } from '../../ui/radio-row.tsx';
import { Rows } from '../../ui/rows.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import type { DocumentChoice } from './choice.ts';

const words = { fr, en } as const;

/** How the document tells what it shows: proofs, language, size of the letters. */
export function DocumentLooks({
  choice,
  onChoice,
}: {
  readonly choice: DocumentChoice;
  readonly onChoice: (choice: DocumentChoice) => void;
}) {
  const ours = useLanguage();
  const word = words[ours];
  return (
    <Rows gap="large">
      <RadioRow<ProofsShown>
        label={word.proofs}
        value={choice.proofs}
        options={[
          { value: 'none', label: word.proofsNone },
          { value: 'marks', label: word.proofsMarks, hint: word.proofsMarksHint },
          { value: 'list', label: word.proofsList, hint: word.proofsListHint },
        ]}
        onCommit={(proofs) => proofs !== '' && onChoice({ ...choice, proofs })}
        clearLabel={null}
        vertical
      />
      <RadioRow<Language>
        label={word.language}
        hint={word.languageHint}
        value={choice.language ?? ours}
        options={[
          { value: 'fr', label: word.french },
          { value: 'en', label: word.english },
        ]}
        onCommit={(language) => language !== '' && onChoice({ ...choice, language })}
        clearLabel={null}
      />
      <Checkbox
        label={word.largePrint}
        hint={word.largePrintHint}
        checked={choice.largePrint}
        onChange={(largePrint) => onChoice({ ...choice, largePrint })}
      />
    </Rows>
  );
}
