import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dto } from '../api/client';
import styles from './Badge.module.css';
import type { Tone } from './Note';

export function Badge({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}

interface Lives {
  appeal: Dto<'AppealDto'>['state'];
  case: Dto<'CaseDto'>['state'];
  claim: Dto<'ClaimDto'>['state'];
  offer: Dto<'OfferDto'>['state'];
  request: Dto<'RequestDto'>['state'];
  run: Dto<'RunDto'>['state'];
  proposal: Dto<'ProposalDto'>['state'];
  delivery: Dto<'DeliveryPlanDto'>['deliveries'][number]['state'];
  organisation: Dto<'OrganisationDto'>['state'];
  line: Dto<'LineDto'>['state'];
  pool: Dto<'PoolDto'>['state'];
}

const TONES: { readonly [L in keyof Lives]: Readonly<Record<Lives[L], Tone>> } = {
  appeal: {
    submitted: 'info',
    in_review: 'info',
    dismissed: 'neutral',
    changed: 'good',
    sent_back: 'good',
    withdrawn: 'neutral',
  },
  case: { draft: 'neutral', submitted: 'info', in_review: 'info', returned: 'warn', approved: 'good', rejected: 'bad' },
  claim: {
    draft: 'neutral',
    pending: 'info',
    verified: 'good',
    rejected: 'bad',
    expired: 'warn',
    suspended: 'bad',
    revoked: 'bad',
  },
  offer: { draft: 'neutral', published: 'good', withdrawn: 'neutral' },
  request: {
    draft: 'neutral',
    open: 'info',
    matched: 'good',
    fulfilled: 'good',
    cancelled: 'neutral',
    lapsed: 'warn',
  },
  run: { queued: 'neutral', running: 'info', finished: 'good', failed: 'bad', cancelled: 'neutral' },
  proposal: {
    proposed: 'info',
    accepted_by_manufacturer: 'info',
    accepted_by_producer: 'info',
    agreed: 'good',
    delivering: 'info',
    completed: 'good',
    cancelled: 'bad',
    declined: 'bad',
    countered: 'neutral',
    expired: 'warn',
    withdrawn: 'neutral',
  },
  delivery: { due: 'neutral', arriving: 'info', received: 'good', closed_short: 'warn', cancelled: 'bad' },
  organisation: { active: 'good', suspended: 'bad' },
  line: { active: 'good', stopped: 'warn' },
  pool: { gathering: 'info', committed: 'info', ordered: 'good', completed: 'good', dissolved: 'neutral' },
};

/** A state of one of the lives of things, in words: `<StateBadge life="case" state="in_review" />`. */
export function StateBadge<L extends keyof Lives>({ life, state }: { readonly life: L; readonly state: Lives[L] }) {
  const { t } = useTranslation();
  return <Badge tone={TONES[life][state]}>{t(`states.${life}.${state}` as 'states.case.draft')}</Badge>;
}

const LEVEL_TONES: readonly Tone[] = ['neutral', 'info', 'good'];

/** Verification level 0, 1 or 2 with what it means. */
export function LevelBadge({ level }: { readonly level: number }) {
  const { t } = useTranslation();
  return <Badge tone={LEVEL_TONES[level] ?? 'neutral'}>{t(`levels.${level}` as 'levels.0')}</Badge>;
}
