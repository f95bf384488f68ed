import type { Dto } from '../../api/client';

export type Appeal = Dto<'AppealDto'>;
export type AppealRow = Dto<'AppealRowDto'>;
export type Contested = Dto<'ContestedDto'>;
export type AppealWorkspace = 'producer' | 'manufacturer' | 'verifier' | 'planner' | 'oversight';

/** Where appeals stand in each workspace. */
export const LIST_OF = {
  producer: '/producer/appeals',
  manufacturer: '/manufacturer/appeals',
  verifier: '/verifier/appeals',
  planner: '/planner/appeals',
  oversight: '/oversight/appeals',
} as const;

export const PAGE_OF = {
  producer: '/producer/appeals/$id',
  manufacturer: '/manufacturer/appeals/$id',
  verifier: '/verifier/appeals/$id',
  planner: '/planner/appeals/$id',
  oversight: '/oversight/appeals/$id',
} as const;
