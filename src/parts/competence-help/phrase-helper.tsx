import { useState } from 'react';
import { phraseExamples } from '../../domain/competence-phrases.ts';
import { competenceColumns, type CompetenceColumn } from '../../domain/fields/field.ts';
import { fieldTerms } from '../../domain/fields/terms.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioRow } from '../../ui/radio-row.tsx';
import { Rows } from '../../ui/rows.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { useEditing } from '../editing.tsx';
import css from './competence-help.module.css';
import type { NewCompetence } from './competence-suggestions.ts';
import { PhraseStep } from './phrase-step.tsx';
import { useCompetenceWords } from './use-competence-words.ts';
import type { PhraseInTheMaking } from './use-phrase.ts';

interface PhraseHelperProps {
  readonly making: PhraseInTheMaking;
  readonly onAdd: (column: CompetenceColumn, competence: NewCompetence) => Promise<void>;
}

/** « Aidez-moi à le dire »: small questions, one at a time, that make a phrase under the person's eyes. */
export function PhraseHelper({ making, onAdd }: PhraseHelperProps) {
  const { phrase: words } = useCompetenceWords();
  const { contentLanguage } = useEditing();
  const [trade, setTrade] = useState(phraseExamples[0]?.id ?? '');
  const { step, column, text } = making;
  return (
    <Dialog
      isOpen={making.isOpen}
      onClose={making.close}
      title={words.open}
      wide
      actions={<Steps making={making} onAdd={onAdd} />}
    >
      <Rows>
        <p className={css['quiet']}>{words.intro}</p>
        {step < 0 ? (
          <RadioRow
            label={words.column}
            value={column}
            options={competenceColumns.map((each) => ({ value: each, label: words.columns[each] }))}
            clearLabel={null}
            onCommit={(chosen) => {
              if (chosen !== '') making.choose(chosen);
            }}
          />
        ) : (
          <PhraseStep key={`${column}.${step}`} making={making} trade={trade} onTrade={setTrade} />
        )}
        {(step >= 0 || text !== '') && (
          <div className={css['result']}>
            <TextArea
              key={making.round}
              label={words.result}
              hint={words.resultHint}
              value={text}
              rows={2}
              lang={contentLanguage}
              onText={making.rewrite}
              onCommit={() => undefined}
            />
            {making.isRewritten && (
              <Button variant="link" icon="rotate-ccw" onPress={making.recompose}>
                {words.recompose}
              </Button>
            )}
          </div>
        )}
      </Rows>
    </Dialog>
  );
}

function Steps({ making, onAdd }: PhraseHelperProps) {
  const language = useLanguage();
  const { phrase: words } = useCompetenceWords();
  const { step, steps, part, phrase, text, column } = making;
  const isSaid = part === undefined || (phrase[part] ?? '').trim() !== '';
  return (
    <>
      {step >= 0 && (
        <Button icon="arrow-left" onPress={() => making.goTo(step - 1)}>
          {words.back}
        </Button>
      )}
      {step < steps - 1 && (
        <Button iconEnd="arrow-right" onPress={() => making.goTo(step + 1)}>
          {isSaid ? words.next : words.skip}
        </Button>
      )}
      <Button
        variant="main"
        icon="plus"
        disabledReason={text.trim() === '' ? words.nothing : undefined}
        onPress={() => {
          onAdd(column, making.competence()).then(making.clear, window.reportError);
        }}
      >
        {words.add({ column: fieldTerms[column][language] })}
      </Button>
    </>
  );
}
