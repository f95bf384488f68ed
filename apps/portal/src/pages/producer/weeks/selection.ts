export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** From where a selection began to where it is now. */
export interface Selection {
  readonly anchor: Cell;
  readonly focus: Cell;
}

export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const blockOf = ({ anchor, focus }: Selection): Block => ({
  top: Math.min(anchor.row, focus.row),
  bottom: Math.max(anchor.row, focus.row),
  left: Math.min(anchor.column, focus.column),
  right: Math.max(anchor.column, focus.column),
});

export const isSingle = ({ top, bottom, left, right }: Block): boolean => top === bottom && left === right;

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const clamp = (value: number, size: number): number => Math.min(Math.max(value, 0), size - 1);

/** The cell some steps away, within the grid. */
export const moved = ({ row, column }: Cell, rows: number, columns: number, size: Size): Cell => ({
  row: clamp(row + rows, size.rows),
  column: clamp(column + columns, size.columns),
});

const PAGE = 8;
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
};
const SIDEWAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

interface Caret {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** Where a key leads from a cell; undefined when it belongs to the text in it. */
export function cellAfter(press: Press, from: Cell, size: Size, caret: Caret): Cell | undefined {
  const { key, altKey } = press;
  if (altKey) return undefined;
  const isFar = press.ctrlKey || press.metaKey;
  if (isFar && key === 'Home') return { row: 0, column: from.column };
  if (isFar && key === 'End') return { row: size.rows - 1, column: from.column };
  const step = STEPS[key];
  if (step) {
    const sign = key === 'Enter' && press.shiftKey ? -1 : 1;
    return moved(from, isFar && step[0] !== 0 ? Math.sign(step[0]) * size.rows : sign * step[0], step[1], size);
  }
  const sideways = SIDEWAYS[key];
  if (sideways === undefined || !leavesText(sideways, caret)) return undefined;
  return moved(from, 0, sideways, size);
}

/** An arrow leaves the text when all of it is marked, or the caret stands at that end. */
function leavesText(direction: number, { start, end, length }: Caret): boolean {
  if (start === 0 && end === length) return true;
  return start === end && start === (direction < 0 ? 0 : length);
}
