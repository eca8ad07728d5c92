import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { SinglePage } from '../../ui/spread.tsx';
import { Lede, PageTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { addEntry } from './add-entry.ts';
import styles from './empty-section.module.css';
import type { SectionProps } from './section-props.ts';
import { useSectionWords } from './use-section-words.ts';

/** A section without an entry: one sentence that says little is enough, one button. */
export function EmptySection({ store, section, navigate }: SectionProps) {
  const language = useLanguage();
  const words = useSectionWords();
  const label = section.label[language];
  return (
    <SinglePage label={label}>
      <PageTitle>{label}</PageTitle>
      <Lede>{words.emptyTitle}</Lede>
      <div className={styles['empty']}>
        <Empty
          icon={section.icon}
          hue={section.tone}
          title={section.add[language]}
          action={
            <Button variant="main" icon="plus" onPress={() => void addEntry(store, section, navigate)}>
              {section.add[language]}
            </Button>
          }
        >
          <p>{section.empty[language]}</p>
        </Empty>
      </div>
    </SinglePage>
  );
}
