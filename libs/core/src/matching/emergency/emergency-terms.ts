import type { ScenarioTranche } from '#contracts';

/** What of the policy an emergency switches for its family. */
export interface EmergencyTerms {
  readonly classWeights: readonly number[];
  readonly tranches: readonly ScenarioTranche[];
  readonly minLevel: number;
}

/** An emergency as a run keeps it: part of the policy it was solved under. */
export interface EmergencyPolicy extends EmergencyTerms {
  readonly id: string;
  readonly family: string;
}
