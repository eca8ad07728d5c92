import { useRef, useState } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import { fold } from '../../domain/fold.ts';
import type { Entry } from '../../domain/records.ts';
import { tagsByEntry, tagsKey, withoutTag, withTag } from '../../domain/tags.ts';
import { Button } from '../../ui/button.tsx';
import { announce } from '../../ui/live.tsx';
import { SuggestionInput } from '../../ui/suggestion-input.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Head, SmallTitle } from '../../ui/titles.tsx';
import styles from './entry-tags.module.css';
import { useTags } from './use-listing.ts';
import { useSectionWords } from './use-section-words.ts';

interface EntryTagsProps {
  readonly store: PassportStore;
  readonly entry: Entry;
}

/** The person's own words to find entries again: for the lists and the search, never in a document. */
export function EntryTags({ store, entry }: EntryTagsProps) {
  const words = useSectionWords();
  const [isAdding, setAdding] = useState(false);
  const [typed, setTyped] = useState('');
  const { tagsOf, tags: known } = useTags(store);
  const tags = tagsOf(entry);
  const waiting = useRef<Promise<unknown>>(Promise.resolve());
  /** One step after the other, each on what is stored by then: what is drawn may be older than quick fingers. */
  const keep = (step: (stored: readonly string[]) => readonly string[]): Promise<readonly string[]> => {
    const next = waiting.current.then(async () => {
      const stored = tagsByEntry(await store.preferences()).get(entry.id) ?? [];
      const wanted = step(stored);
      if (wanted !== stored) await store.setPreference(tagsKey(entry.id), wanted);
      return wanted;
    });
    waiting.current = next.catch(() => undefined);
    return next;
  };
  const add = async (text: string): Promise<void> => {
    if (withTag(tags, text) === tags) return;
    const next = await keep((stored) => withTag(stored, text));
    announce(words.tagAdded({ tag: next.at(-1) ?? '' }));
  };
  const others = known.filter(
    ({ tag }) => fold(tag).includes(fold(typed).trim()) && withTag(tags, tag) !== tags,
  );
  return (
    <section>
      <Head>
        <SmallTitle level={2}>{words.tags}</SmallTitle>
        {!isAdding && (
          <Button variant="link" icon="plus" onPress={() => setAdding(true)}>
            {words.addTag}
          </Button>
        )}
      </Head>
      <div className={styles['tags']}>
        {tags.length > 0 && (
          <ul className={styles['list']} aria-label={words.tags}>
            {tags.map((tag) => (
              <li key={tag}>
                <Tag
                  icon={null}
                  removeLabel={words.removeTag({ tag })}
                  onRemove={() => {
                    void keep((stored) => withoutTag(stored, tag)).then(() =>
                      announce(words.tagRemoved({ tag })),
                    );
                  }}
                >
                  {tag}
                </Tag>
              </li>
            ))}
          </ul>
        )}
        {isAdding && (
          <div className={styles['add']}>
            <SuggestionInput
              label={words.addTag}
              hideLabel
              hint={words.tagsHint}
              placeholder={words.tagPlaceholder}
              value=""
              adds
              browse={others.length > 0}
              autoFocus
              onText={setTyped}
              suggestions={others.map(({ tag }) => ({ id: tag, label: tag }))}
              onCommit={add}
            />
          </div>
        )}
      </div>
    </section>
  );
}
