import { IconButton } from './button.tsx';
import { Menu } from './menu.tsx';
import type { MenuEntry } from './menu.tsx';
import { useUiWords } from './use-ui-words.ts';
import css from './reorderable-list.module.css';

interface LineControlsProps {
  readonly name: string;
  readonly look: 'buttons' | 'menu';
  /** Shown in the menu before what takes the line away. */
  readonly more?: readonly MenuEntry[] | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** -1 up, 1 down. */
  readonly onMove: (step: -1 | 1) => void;
  readonly onDuplicate: (() => void) | undefined;
  readonly onRemove: (() => void) | undefined;
}

interface Control {
  readonly id: string;
  readonly icon: string;
  readonly word: string;
  readonly isOff: boolean;
  readonly act: () => void;
}

/** What can be done with one line of a list. Each button says the name of its line. */
export function LineControls(props: LineControlsProps) {
  const { name, look } = props;
  const words = useUiWords();
  const controls = useControls(props);
  if (look === 'menu') {
    const entryOf = ({ id, icon, word, isOff, act }: Control): MenuEntry => ({
      id,
      icon,
      label: word,
      disabled: isOff,
      grave: id === 'remove',
      onSelect: act,
    });
    const items = [
      ...controls.filter(({ id }) => id !== 'remove').map(entryOf),
      ...(props.more ?? []),
      ...controls.filter(({ id }) => id === 'remove').map(entryOf),
    ];
    return (
      <span className={css['controls']} data-controls="">
        <Menu label={words.actionsOn({ name })} items={items} variant="icon" />
      </span>
    );
  }
  return (
    <span className={css['controls']} data-controls="">
      {controls.map(({ id, icon, word, isOff, act }) => (
        <IconButton
          key={id}
          icon={icon}
          label={words.actionOn({ action: word, name })}
          onPress={act}
          disabled={isOff}
          quiet
        />
      ))}
    </span>
  );
}

function useControls({
  isFirst,
  isLast,
  onMove,
  onDuplicate,
  onRemove,
}: LineControlsProps): readonly Control[] {
  const words = useUiWords();
  const isAlone = isFirst && isLast;
  return [
    ...(isAlone
      ? []
      : [
          { id: 'up', icon: 'arrow-up', word: words.moveUp, isOff: isFirst, act: () => onMove(-1) },
          { id: 'down', icon: 'arrow-down', word: words.moveDown, isOff: isLast, act: () => onMove(1) },
        ]),
    ...(onDuplicate === undefined
      ? []
      : [{ id: 'duplicate', icon: 'copy-plus', word: words.duplicate, isOff: false, act: onDuplicate }]),
    ...(onRemove === undefined
      ? []
      : [{ id: 'remove', icon: 'trash-2', word: words.delete, isOff: false, act: onRemove }]),
  ];
}
