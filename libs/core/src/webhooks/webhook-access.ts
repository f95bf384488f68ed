import type { EntityManager } from 'typeorm';
import { found } from '../platform/refusal.js';
import { WebhookEndpoint } from './webhook-endpoint.entity.js';

/** The endpoint of this organisation; that of another does not exist. */
export async function endpointOf(
  manager: EntityManager,
  organisationId: string,
  id: string,
  options: { readonly isLocked?: boolean } = {},
): Promise<WebhookEndpoint> {
  const endpoint = await manager.findOne(WebhookEndpoint, {
    where: { id, organisationId },
    ...(options.isLocked ? { lock: { mode: 'for_no_key_update' as const } } : {}),
  });
  return found(endpoint, 'webhook', id);
}
