import { type PointerEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cellsOf, type GridModel } from './grid-model';
import type { Block } from './selection';

/** Repeats what is selected over the weeks below: by dragging its handle, by Ctrl+D, or by a button. */
export function useFill(model: GridModel, block: Block) {
  const { t } = useTranslation('producer');
  const [until, setUntil] = useState<number>();
  /** The rows from the top of the selection to `bottom` are what is repeated, as far as `last`. */
  const repeat = (bottom: number, last: number): void => {
    const height = bottom - block.top + 1;
    const changes = cellsOf({ ...block, top: bottom + 1, bottom: last }).map((cell) => {
      const row = block.top + ((cell.row - block.top) % height);
      return model.changeAt(cell, model.textAt({ row, column: cell.column }));
    });
    model.changeMany(changes, t('grid.filled'));
  };
  return {
    until,
    /** The first row of the selection into the others. */
    down: () => repeat(block.top, block.bottom),
    toEnd: () => repeat(block.bottom, model.size.rows - 1),
    onGrab: (event: PointerEvent): void => {
      event.preventDefault();
      setUntil(block.bottom);
    },
    dragging: {
      onPointerMove: (event: PointerEvent): void => {
        if (until === undefined) return;
        // A finger keeps the element it began on: what lies under it has to be looked up.
        const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('tr[data-row]');
        if (under) setUntil(Math.max(block.bottom, Number(under.dataset.row)));
      },
      onPointerUp: (): void => {
        if (until !== undefined && until > block.bottom) repeat(block.bottom, until);
        setUntil(undefined);
      },
      onPointerCancel: (): void => setUntil(undefined),
    },
  };
}
