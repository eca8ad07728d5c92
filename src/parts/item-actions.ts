/** What both ways of drawing a list offer for one element. */
export interface ItemActions {
  readonly onMove: (id: string, toIndex: number) => Promise<void>;
  readonly onDuplicate: (id: string) => void;
  readonly onRemove: (id: string) => void;
}
