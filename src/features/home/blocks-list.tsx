import type { Section } from '../../domain/section.ts';
import { sections } from '../../domain/sections/index.ts';
import { welcome as en } from '../../i18n/en/welcome.ts';
import { welcome as fr } from '../../i18n/fr/welcome.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { BlockTitle, Fine } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { lawBlocks, type LawBlock } from './law-blocks.ts';
import styles from './blocks-list.module.css';

const words = { fr, en } as const;

interface BlocksListProps {
  /** How many entries each section has, by its type. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many connaissances, compétences and aptitudes there are in all; undefined while that is not known. */
  readonly competences?: number | undefined;
  /** Begins an entry of a section. */
  readonly onAdd: (section: Section) => void;
  /** False where something else says already what this is. */
  readonly hasHeading?: boolean;
}

/** The eight parts that the law lists, and what is there of each, in words: nothing is counted down, nothing is ticked off. */
export function BlocksList({ counts, competences, onAdd, hasHeading = true }: BlocksListProps) {
  const word = words[useLanguage()];
  return (
    <section aria-label={word.blocks}>
      {hasHeading && <BlockTitle>{word.blocks}</BlockTitle>}
      <Fine>{word.blocksLede}</Fine>
      <ul className={styles['blocks']}>
        {lawBlocks.map((block) => (
          <Block
            key={block.id}
            block={block}
            count={block.id === 'competences' ? (competences ?? 0) : (counts.get(block.section) ?? 0)}
            onAdd={onAdd}
          />
        ))}
      </ul>
      <ButtonLink variant="link" icon="clipboard-list" href="#/gather">
        {word.gather}
      </ButtonLink>
    </section>
  );
}

function Block(props: {
  readonly block: LawBlock;
  readonly count: number;
  readonly onAdd: (section: Section) => void;
}) {
  const { block, count, onAdd } = props;
  const language = useLanguage();
  const word = words[language];
  const section = sections.find((each) => each.type === block.section);
  if (!section) return null;
  const name = word.blockNames[block.id];
  const isCompetences = block.id === 'competences';
  return (
    <li className={styles['block']}>
      <Icon name={section.icon} hue={section.tone} />
      <div className={styles['told']}>
        <a href={`#/s/${section.type}`}>{name}</a>
        <small>{count === 0 ? word.nothingYet : word.blockCounts[block.id]({ count })}</small>
      </div>
      {isCompetences ? (
        <ButtonLink variant="link" icon="pen-line" href={`#/s/${section.type}`}>
          {word.describeMissions}
        </ButtonLink>
      ) : (
        <Button variant="link" icon="plus" onPress={() => onAdd(section)}>
          {section.add[language]}
        </Button>
      )}
    </li>
  );
}
