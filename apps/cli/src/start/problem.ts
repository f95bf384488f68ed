/** Why Padan cannot start or go on, and what would probably help. Shown without a stack trace. */
export class StartProblem extends Error {
  constructor(
    problem: string,
    readonly wayOut: string,
  ) {
    super(problem);
  }
}

/** Somebody asked to stop while the start was under way. */
export class StopRequested extends Error {}
