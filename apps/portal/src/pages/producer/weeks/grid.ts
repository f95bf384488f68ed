/** A figure of each week: a column of the grid. */
export interface GridColumn {
  readonly key: string;
  readonly header: string;
  readonly isEditable: boolean;
}

export interface GridWeek {
  readonly week: string;
  /** False: nobody has stated this week; its cells are empty, not zero. */
  readonly isStated: boolean;
  readonly values: Readonly<Record<string, number>>;
}
