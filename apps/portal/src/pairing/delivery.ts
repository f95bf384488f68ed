import type { Dto } from '../api/client';

export interface DeliveryProps {
  readonly delivery: Dto<'DeliveryPlanDto'>['deliveries'][number];
  readonly proposal: Dto<'ProposalDto'>;
}

/** What has not arrived yet, base units. */
export const leftOf = ({ quantity, accepted, rejected }: DeliveryProps['delivery']): number =>
  quantity - accepted - rejected;
