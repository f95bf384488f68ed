/** RFC 9457 problem details, as every refusal and fault leaves the API. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly fix: string;
  /** Correlation id: quote it to the operator. */
  readonly instance: string;
  readonly errors?: readonly { pointer: string; code: string; detail: string }[];
  /** Moves that are possible instead (409 illegal_move). */
  readonly allowed?: readonly string[];
}
