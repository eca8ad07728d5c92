import { Icon } from './icons.tsx';
import { useUiWords } from './use-ui-words.ts';
import css from './save-state.module.css';

/** `time` is already written for the person (« 14 h 02 »). */
export type SaveStateKind =
  | { readonly kind: 'saved'; readonly time: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'problem' }
  | { readonly kind: 'example' };

/** Whether what was written is stored: always the truth. It is spoken only when there is a problem. */
export function SaveState({ state }: { readonly state: SaveStateKind }) {
  const words = useUiWords();
  const shown = {
    saved: { icon: 'check', text: state.kind === 'saved' ? words.savedAt({ time: state.time }) : '' },
    saving: { icon: 'refresh-cw', text: words.saving },
    problem: { icon: 'circle-alert', text: words.notSavedYet },
    example: { icon: 'lock-keyhole', text: words.exampleNotSaved },
  }[state.kind];
  return (
    <span className={css['state']} role="status" aria-live={state.kind === 'problem' ? 'assertive' : 'off'}>
      <Icon name={shown.icon} small />
      {shown.text}
    </span>
  );
}
