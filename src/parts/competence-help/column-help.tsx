import { composePhrase, phraseExamples } from '../../domain/competence-phrases.ts';
import type { CompetenceColumn } from '../../domain/fields/field.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import css from './competence-help.module.css';
import { useCompetenceWords } from './use-competence-words.ts';

const shownExamples = ['forklift', 'care'];

interface ColumnHelpProps {
  readonly column: CompetenceColumn;
  readonly onHelpToSay: () => void;
}

/** What a column is for, in everyday words, with phrases of several trades. */
export function ColumnHelp({ column, onHelpToSay }: ColumnHelpProps) {
  const language = useLanguage();
  const { help, phrase } = useCompetenceWords();
  const examples = phraseExamples.filter(({ id }) => shownExamples.includes(id));
  return (
    <div className={css['column']}>
      <p>{help.what[column]}</p>
      <p>{help.ask[column]}</p>
      <p className={css['quiet']}>{help.examplesTitle}</p>
      <ul>
        {examples.map((example) => (
          <li key={example.id}>{composePhrase(column, example[column][language], language)}</li>
        ))}
      </ul>
      <Button variant="link" icon="feather" onPress={onHelpToSay}>
        {phrase.open}
      </Button>
    </div>
  );
}
