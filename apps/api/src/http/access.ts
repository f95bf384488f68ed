import { SetMetadata } from '@nestjs/common';
import type { MinistryRole } from '#contracts';

/** What a party route is about: the record whose owner decides who may come in. */
export const SUBJECTS = [
  'organisation',
  'facility',
  'claim',
  'case',
  'evidence',
  'line',
  'offer',
  'request',
  'proposal',
  'delivery',
  'receipt',
  'pool',
  'receipt_file',
  'invitation',
  'sheet_import',
  'appeal',
  'weekly_report',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/**
 * Who may call a route. Every route declares one; the API does not start with a route that has none.
 * `party`: members of the organisation that owns the subject (the service checks the exact record and answers 404 to
 * others), and the named ministry roles besides.
 */
export type Policy =
  | { readonly who: 'public' }
  | { readonly who: 'signed_in' }
  | { readonly who: 'ministry'; readonly roles: readonly MinistryRole[] }
  | {
      readonly who: 'party';
      readonly of: Subject;
      /** Route parameter that identifies the subject; absent on lists of one's own. */
      readonly param?: string;
      readonly role?: 'owner';
      readonly orMinistry?: readonly MinistryRole[];
    };

export const POLICY = Symbol('policy');

export const Access = (policy: Policy) => SetMetadata(POLICY, policy);
