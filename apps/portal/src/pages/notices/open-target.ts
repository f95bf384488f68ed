import type { OrganisationRole } from '../../session/organisation';
import { hasMinistryRole, type Me } from '../../session/session';

interface Opened {
  readonly subject: string;
  readonly id: string;
}

/** Where the organisation stands to which the reader was told; undefined: told in another capacity. */
export interface Standing {
  readonly roles: readonly OrganisationRole[];
  /** Of a proposal: whether it is its producer. */
  readonly isProducerOfIt?: boolean;
}

/** The page of this thing for this reader; the start page where there is none. */
export function targetOf({ subject, id }: Opened, me: Me, standing: Standing | undefined): string {
  const target = standing ? firmsTarget(subject, id, standing) : ministryTarget(subject, id, me);
  return target ?? OWN[subject]?.(id) ?? '/start';
}

const OWN: Readonly<Record<string, (id: string) => string>> = {
  account: () => '/account',
  webhook: (id) => `/account/webhooks/${id}`,
};

function firmsTarget(subject: string, id: string, { roles, isProducerOfIt }: Standing): string | undefined {
  const isProducer = isProducerOfIt ?? roles.includes('producer');
  const workspace = isProducer ? '/producer' : '/manufacturer';
  switch (subject) {
    case 'proposal':
      return `${workspace}/proposals/${id}`;
    case 'run':
      return `${workspace}/proposals`;
    case 'case':
      return `/producer/verification/cases/${id}`;
    case 'claim':
      return `/producer/verification/claims/${id}`;
    case 'offer':
      return `/producer/offers/${id}`;
    case 'still_true':
      return '/producer/still-true';
    case 'weekly_report':
      return `${workspace}/reports`;
    case 'emergency':
      return '/';
    case 'appeal':
      return `${workspace}/appeals/${id}`;
    case 'pool':
      return `/manufacturer/pools/${id}`;
    case 'request':
      return `/manufacturer/requests/${id}`;
    default:
      return undefined;
  }
}

function ministryTarget(subject: string, id: string, me: Me): string | undefined {
  const isVerifier = hasMinistryRole(me, 'verifier');
  if (subject === 'case' && isVerifier) return `/verifier/cases/${id}`;
  if (subject === 'appeal' && isVerifier) return `/verifier/appeals/${id}`;
  if (subject === 'claim' && isVerifier) return `/verifier/claims/${id}`;
  if (subject === 'weekly_report' && isVerifier) return '/verifier/reports';
  if (!hasMinistryRole(me, 'planner', 'auditor')) return undefined;
  if (subject === 'run') return `/planner/runs/${id}`;
  if (subject === 'weekly_report') return '/planner/reports';
  if (subject === 'emergency') return `/planner/emergencies/${id}`;
  return undefined;
}
