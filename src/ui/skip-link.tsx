import { contentId } from './content-id.ts';
import { useUiWords } from './use-ui-words.ts';
import css from './skip-link.module.css';

/** The first stop of Tab: straight to the content. It moves the focus and leaves the address as it is. */
export function SkipLink() {
  const words = useUiWords();
  return (
    <a
      className={css['skip']}
      href={`#${contentId}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(contentId)?.focus();
      }}
    >
      {words.skipToContent}
    </a>
  );
}
