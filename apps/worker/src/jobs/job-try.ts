/** Which try of a job this is. */
export interface JobTry {
  /** No further try follows when this one throws. */
  readonly isLast: boolean;
}
