import { createElement, useCallback } from 'react';
import { fieldAt } from '../../domain/contents-schema.ts';
import type { FieldValue } from '../../domain/fields/field.ts';
import { isEmptyValue, valueText } from '../../domain/fields/kinds.ts';
import type { Section } from '../../domain/section.ts';
import { useAsk } from '../../ui/ask.tsx';
import { showToast } from '../../ui/toast.tsx';
import { Voice } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { useSectionWords } from './use-section-words.ts';

/**
 * Shows, once, words that have no place any more: their entry was removed while they could not be stored. Nothing is tried
 * again; the person reads them and may copy them.
 */
export function useGoneWords(section: Section): (path: readonly string[], value: FieldValue) => void {
  const ask = useAsk();
  const language = useLanguage();
  const words = useSectionWords();
  return useCallback(
    (path, value) => {
      const field = fieldAt(section.fields, path);
      if (field === undefined || isEmptyValue(value, field)) return;
      const text = valueText(value, field, language).join('\n');
      const title = words.goneWords({ field: field.label[language] });
      const question = {
        title,
        text: createElement(Voice, null, text),
        safe: words.close,
        act: words.copyText,
      };
      const show = async (): Promise<void> => {
        if (!(await ask(question))) return;
        try {
          await navigator.clipboard.writeText(text);
          showToast({ message: words.copied });
        } catch {
          // Not allowed to reach the clipboard: the words are shown again, to be taken by hand.
          showToast({ message: words.notCopied });
          await show();
        }
      };
      void show();
    },
    [ask, section, language, words],
  );
}
