import { KEY_SCOPES, type KeyScope } from '#contracts';
import { Instant, ListOf, Nested, OneOf, OneOfList, Text, Uuid, Whole } from '../http/fields.js';

const STATES = ['live', 'expired', 'revoked'] as const;

export class CreateApiKeyDto {
  @Text({ max: 80, example: 'ERP gudang', description: 'Shown in the list and beside your name in the trail' })
  name: string;

  @OneOfList(KEY_SCOPES, { max: KEY_SCOPES.length, min: 1, example: ['supply:read', 'supply:write'] })
  scopes: KeyScope[];

  @Whole({ min: 1, max: 365, example: 90, description: 'Days until it ends by itself' })
  days: number;
}

export class ApiKeyDto {
  @Uuid()
  id: string;

  @Text({ max: 80, example: 'ERP gudang' })
  name: string;

  @OneOfList(KEY_SCOPES, { max: KEY_SCOPES.length, example: ['supply:read', 'supply:write'] })
  scopes: KeyScope[];

  @OneOf(STATES, { example: 'live' })
  state: (typeof STATES)[number];

  @Instant()
  createdAt: string;

  @Instant()
  expiresAt: string;

  @Instant({ nullable: true, description: 'To the minute; null: never' })
  lastUsedAt: string | null;

  @ListOf('text', { max: 5, example: ['revoke'] })
  actions: string[];
}

export class NewApiKeyDto {
  @Nested(() => ApiKeyDto)
  key: ApiKeyDto;

  @Text({
    max: 100,
    example: 'padan_0193a7b25c1e7d3f8a901b2c3d4e5f60_pX1b0w3zqk2m9T7VfYcJ4sLrNdGhUeKoQiAtBxZyR5M',
    description: 'Sent as `Authorization: Bearer …`; shown this once',
  })
  token: string;
}
