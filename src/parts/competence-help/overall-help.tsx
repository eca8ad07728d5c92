import { useId } from 'react';
import { romeSource } from '../../domain/codelists/rome.ts';
import { competenceColumns } from '../../domain/fields/field.ts';
import { fieldTerms } from '../../domain/fields/terms.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import css from './competence-help.module.css';
import { useCompetenceWords } from './use-competence-words.ts';
import { useOpening } from './use-opening.ts';

/** What to note and where, and the two sets of words for it; folded until it is asked for. */
export function OverallHelp({ onHelpToSay }: { readonly onHelpToSay: () => void }) {
  const language = useLanguage();
  const { help, columns, phrase } = useCompetenceWords();
  const bodyId = useId();
  const [isOpen, toggle] = useOpening('help.competences');
  return (
    <div className={css['overall']}>
      <p className={css['links']}>
        <Button variant="link" icon="feather" hasPopup="dialog" onPress={onHelpToSay}>
          {phrase.open}
        </Button>
        <Button
          variant="link"
          icon="circle-question-mark"
          isExpanded={isOpen}
          controls={bodyId}
          onPress={toggle}
        >
          {help.title}
        </Button>
      </p>
      <div id={bodyId} hidden={!isOpen}>
        {isOpen && (
          <div className={css['sheet']}>
            <p>{help.intro}</p>
            <dl>
              {competenceColumns.map((column) => (
                <div key={column}>
                  <dt>
                    {fieldTerms[column][language]} <small>{columns[column]}</small>
                  </dt>
                  <dd>{help.what[column]}</dd>
                </div>
              ))}
            </dl>
            <p>{help.doubt}</p>
            <p>{help.trilogies}</p>
            <p className={css['quiet']}>{help.source({ source: romeSource })}</p>
          </div>
        )}
      </div>
    </div>
  );
}
