import type { DeviceSettings } from '../../data/registry.ts';
import type { TimelineLane } from '../../domain/timeline.ts';
import { Timeline } from '../../parts/timeline/timeline.tsx';
import { TimelineTable } from '../../parts/timeline/timeline-table.tsx';
import { Button } from '../../ui/button.tsx';
import { BlockTitle, Head } from '../../ui/titles.tsx';
import css from './home-page.module.css';
import { useHomeWords } from './use-home-words.ts';

interface PathBlockProps {
  readonly lanes: readonly TimelineLane[];
  readonly today: string;
  readonly view: DeviceSettings['pathView'];
  readonly onView: (view: DeviceSettings['pathView']) => void;
}

/** The path so far, drawn or told: the same either way. */
export function PathBlock({ lanes, today, view, onView }: PathBlockProps) {
  const words = useHomeWords();
  const hasDates = lanes.some((lane) => lane.marks.length > 0);
  const isList = view === 'list' || !hasDates;
  return (
    <div>
      <Head>
        <BlockTitle>{words.path}</BlockTitle>
        {hasDates && (
          <Button
            variant="link"
            icon={isList ? 'history' : 'list'}
            onPress={() => onView(isList ? 'drawing' : 'list')}
          >
            {isList ? words.pathAsDrawing : words.pathAsList}
          </Button>
        )}
      </Head>
      {!hasDates && <p className={css['quiet']}>{words.pathEmpty}</p>}
      {lanes.length > 0 &&
        (isList ? <TimelineTable lanes={lanes} /> : <Timeline lanes={lanes} today={today} />)}
    </div>
  );
}
