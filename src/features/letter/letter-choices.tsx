import { letterDocuments, type LetterDocument, type LetterTopic } from '../../domain/letter.ts';
import { letter as en } from '../../i18n/en/letter.ts';
import { letter as fr } from '../../i18n/fr/letter.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Rows } from '../../ui/rows.tsx';
import { BlockTitle, Fine } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';

const words = { fr, en } as const;

/** Up to this many places, all are open at once. */
const fewPlaces = 3;

interface LetterChoicesProps {
  readonly topics: readonly LetterTopic[];
  readonly chosen: readonly string[];
  readonly documents: readonly LetterDocument[];
  readonly onTopics: (ids: readonly string[]) => void;
  readonly onDocuments: (ids: readonly LetterDocument[]) => void;
  /** More than one place was chosen. */
  readonly hasSeveral: boolean;
}

/** What was done there, and which papers are asked for. */
export function LetterChoices(props: LetterChoicesProps) {
  const word = words[useLanguage()];
  const groups = byOrganisation(props.topics);
  return (
    <>
      <section aria-labelledby="to">
        <BlockTitle id="to">{word.to}</BlockTitle>
        <Fine>{props.topics.length === 0 ? word.nothing : word.toHint}</Fine>
        <Rows>
          {groups.map(([organisation, topics]) => (
            <Disclosure
              key={organisation}
              title={organisation || word.unknownOrganisation}
              count={topics.length}
              level={3}
              defaultOpen={groups.length <= fewPlaces || topics.some(({ id }) => props.chosen.includes(id))}
            >
              {topics.map((topic) => (
                <Checkbox
                  key={topic.id}
                  label={topic.title || word.kinds[topic.kind]}
                  hint={[topic.title === '' ? '' : word.kinds[topic.kind], topic.dates]
                    .filter((part) => part !== '')
                    .join(' · ')}
                  checked={props.chosen.includes(topic.id)}
                  onChange={(isChosen) => props.onTopics(toggled(props.chosen, topic.id, isChosen))}
                />
              ))}
            </Disclosure>
          ))}
          {props.hasSeveral && <Notice tone="soon">{word.several}</Notice>}
        </Rows>
      </section>
      <section aria-labelledby="ask">
        <BlockTitle id="ask">{word.ask}</BlockTitle>
        {letterDocuments.map((document) => (
          <Checkbox
            key={document}
            label={word.documents[document]}
            checked={props.documents.includes(document)}
            onChange={(isAsked) => props.onDocuments(toggled(props.documents, document, isAsked))}
          />
        ))}
        {props.documents.length === 0 && <Fine>{word.askNothing}</Fine>}
      </section>
    </>
  );
}

function toggled<T>(all: readonly T[], one: T, isIn: boolean): readonly T[] {
  return isIn ? [...all, one] : all.filter((each) => each !== one);
}

/** In the order of the passport; what is noted without a place comes last. */
function byOrganisation(
  topics: readonly LetterTopic[],
): readonly (readonly [string, readonly LetterTopic[]])[] {
  const groups = Map.groupBy(topics, (topic) => topic.organisation);
  return [...groups].toSorted(([left], [right]) => Number(left === '') - Number(right === ''));
}
