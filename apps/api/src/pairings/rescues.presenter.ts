import type { RescueRecord } from '#core/pairings';
import type { RescueDto } from './rescues.dto.js';

export const presentRescue = (rescue: RescueRecord): RescueDto => ({
  id: rescue.id,
  proposalId: rescue.proposalId,
  material: {
    code: rescue.materialCode,
    nameId: rescue.materialNameId,
    nameEn: rescue.materialNameEn,
    unit: rescue.unit,
  },
  producerName: rescue.producerName,
  manufacturerName: rescue.manufacturerName,
  cause: rescue.cause,
  quantity: rescue.quantity,
  runId: rescue.runId,
  runState: rescue.runState,
  runFinishedAt: rescue.runFinishedAt?.toISOString() ?? null,
  changes: rescue.changes,
  backupOutcome: rescue.backupOutcome,
  backupProposalId: rescue.backupProposalId,
  proposalIds: [...rescue.proposalIds],
  createdAt: rescue.createdAt.toISOString(),
});
