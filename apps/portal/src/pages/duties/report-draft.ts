import type { Dto } from '../../api/client';

/** A report as the form holds it; lines in the order in which they are shown. */
export interface ReportDraft {
  readonly output: number | undefined;
  readonly unit: string;
  readonly utilisation: number | undefined;
  readonly workers: number | undefined;
  readonly stockDays: number | undefined;
  readonly cancelledOrders: number | undefined;
  readonly lines: readonly { readonly output: number | undefined; readonly utilisation: number | undefined }[];
}

type Figures = Dto<'ReportFiguresDto'>;
interface FormLine {
  readonly id: string;
  readonly unit: string;
}

/** Begins with the figures of last time; cancelled orders begin at none. */
export const reportDraftOf = (last: Partial<Figures> | null, lines: readonly FormLine[]): ReportDraft => ({
  output: last?.output,
  unit: last?.unit ?? lines[0]?.unit ?? 'pcs',
  utilisation: last?.utilisation,
  workers: last?.workers,
  stockDays: last?.stockDays,
  cancelledOrders: 0,
  lines: lines.map(({ id }) => {
    const known = last?.lines?.find(({ lineId }) => lineId === id);
    return { output: known?.output, utilisation: known?.utilisation };
  }),
});

/** Lines of which nothing is said are left out; figures that the form asks for are never empty here. */
export const figuresOfDraft = (draft: ReportDraft, lines: readonly FormLine[]): Figures => ({
  output: draft.output!,
  unit: draft.unit,
  utilisation: draft.utilisation!,
  workers: draft.workers!,
  stockDays: draft.stockDays!,
  cancelledOrders: draft.cancelledOrders!,
  lines: lines.flatMap(({ id }, i) => {
    const { output, utilisation } = draft.lines[i] ?? {};
    return output === undefined ? [] : [{ lineId: id, output, utilisation: utilisation ?? draft.utilisation! }];
  }),
});
