import { useState } from 'react';
import { softSkills } from '../../domain/codelists/soft-skills.ts';
import { phraseExamples, verbGroups, type PhrasePart } from '../../domain/competence-phrases.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceInput } from '../../ui/choice-input.tsx';
import { RadioRow } from '../../ui/radio-row.tsx';
import { Rows } from '../../ui/rows.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { useEditing } from '../editing.tsx';
import css from './competence-help.module.css';
import { useCompetenceWords } from './use-competence-words.ts';
import type { PhraseInTheMaking } from './use-phrase.ts';

interface PhraseStepProps {
  readonly making: PhraseInTheMaking;
  /** Whose examples are shown. */
  readonly trade: string;
  readonly onTrade: (trade: string) => void;
}

/** One question of the phrase: free words first, then what may help to find them. */
export function PhraseStep({ making, trade, onTrade }: PhraseStepProps) {
  const language = useLanguage();
  const { phrase: words } = useCompetenceWords();
  const { part, step, steps } = making;
  if (part === undefined) return null;
  return (
    <Rows>
      <div className={css['stepHead']}>
        <p className={css['quiet']}>{words.step({ page: step + 1, pages: steps })}</p>
        <ChoiceInput
          label={words.trade}
          value={{ code: trade }}
          options={phraseExamples.map((example) => ({ code: example.id, label: example.trade[language] }))}
          onCommit={(chosen) => onTrade(chosen !== null && 'code' in chosen ? chosen.code : '')}
        />
      </div>
      {part === 'quality' ? <Quality making={making} /> : <Words making={making} part={part} trade={trade} />}
      {part === 'verb' && <Verbs making={making} />}
    </Rows>
  );
}

interface WordsProps extends Omit<PhraseStepProps, 'onTrade'> {
  readonly part: PhrasePart;
}

function Words({ making, part, trade }: WordsProps) {
  const { phrase: words } = useCompetenceWords();
  const { contentLanguage } = useEditing();
  const { column, step } = making;
  const example = phraseExamples.find(({ id }) => id === trade)?.[column][contentLanguage][part];
  const ofKnowledge = column === 'knowledge' && (part === 'object' || part === 'context');
  return (
    <TextInput
      label={ofKnowledge ? words.knowledgeQuestions[part] : words.questions[part]}
      hint={example === undefined ? undefined : words.like({ text: example })}
      value={making.phrase[part] ?? ''}
      lang={contentLanguage}
      autoFocus
      onText={(text) => making.tell(part, text)}
      onCommit={() => undefined}
      onEnter={() => making.goTo(step + 1)}
    />
  );
}

/** Verbs by kind of work; pressing one answers the question. */
function Verbs({ making }: { readonly making: PhraseInTheMaking }) {
  const language = useLanguage();
  const { phrase: words } = useCompetenceWords();
  const { contentLanguage } = useEditing();
  const [work, setWork] = useState('');
  const group = verbGroups.find(({ id }) => id === work);
  return (
    <>
      <RadioRow
        label={words.work}
        value={work}
        options={verbGroups.map(({ id, label }) => ({ value: id, label: label[language] }))}
        clearLabel={null}
        onCommit={setWork}
      />
      {group && (
        <ul className={css['verbs']} aria-label={words.verbs} lang={contentLanguage}>
          {group.verbs.map((verb) => (
            <li key={verb.fr}>
              <Button
                onPress={() => {
                  making.tell('verb', verb[contentLanguage]);
                  making.goTo(making.step + 1);
                }}
              >
                {verb[contentLanguage]}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** One of the 16 savoir-être with its definition, or one's own word. */
function Quality({ making }: { readonly making: PhraseInTheMaking }) {
  const { phrase: words, suggestions } = useCompetenceWords();
  const { contentLanguage } = useEditing();
  const { phrase, code } = making;
  const { quality = '' } = phrase;
  return (
    <ChoiceInput
      label={words.questions.quality}
      hint={suggestions.softSkills}
      value={code !== undefined ? { code } : quality === '' ? null : { other: quality }}
      allowOther
      emptyLabel={words.ownOrList}
      options={softSkills.rows.map((row) => ({
        code: row.code,
        label: row[contentLanguage],
        detail: row.definition[contentLanguage],
      }))}
      onCommit={(chosen) => {
        if (chosen === null) making.tellQuality('', undefined);
        else if ('other' in chosen) making.tellQuality(chosen.other, undefined);
        else making.tellQuality(softSkills.find(chosen.code)?.[contentLanguage] ?? '', chosen.code);
      }}
    />
  );
}
