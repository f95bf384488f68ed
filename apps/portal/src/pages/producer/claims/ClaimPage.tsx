import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, ifMatch } from '../../../api/client';
import { useAction } from '../../../api/use-action';
import { Badge, LevelBadge, StateBadge } from '../../../components/Badge';
import { Button, buttonLook } from '../../../components/Button';
import { confirm } from '../../../components/confirm';
import { Note, Warnings } from '../../../components/Note';
import { PageHeader } from '../../../components/PageHeader';
import { ProblemNote } from '../../../components/ProblemNote';
import { Loaded } from '../../../components/states';
import { toast } from '../../../components/toast';
import { Day } from '../../../components/values';
import styles from './CaseClaims.module.css';
import { useClaimTitle } from './claim-title';
import { Decisions } from './Decisions';
import { Evidence } from './Evidence';
import { Statement } from './Statement';
import { useClaim, useClaimRemarks } from './use-claim';

type Claim = Dto<'ClaimDto'>;

export function ClaimPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const claim = useClaim(id);
  return <Loaded query={claim}>{(found) => <Details claim={found} />}</Loaded>;
}

function Details({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation('producer');
  const title = useClaimTitle()(claim);
  const remarks = useClaimRemarks(claim);
  const { id, state, level, validUntil, actions } = claim;
  const isOpen = state === 'draft' || state === 'pending';
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageHeader
          title={title}
          back={<Link to="/producer/verification">{t('verification.title')}</Link>}
          marks={
            <>
              <StateBadge life="claim" state={state} />
              {state === 'verified' && <LevelBadge level={level} />}
              {claim.isSynthetic && <Badge>{t('synthetic')}</Badge>}
            </>
          }
          lead={
            validUntil && (
              <>
                {t('claim.validUntil')} <Day at={validUntil} />
              </>
            )
          }
          actions={
            <>
              {actions.includes('withdraw') && <Withdraw id={id} version={claim.version} />}
              {actions.includes('update') && (
                <Link to="/producer/verification/claims/$id/edit" params={{ id }} className={buttonLook('primary')}>
                  {t('edit')}
                </Link>
              )}
            </>
          }
        />
        <Where claim={claim} />
        <Contest claim={claim} />
        {remarks
          .filter(({ pointer }) => pointer === '')
          .map(({ words }) => (
            <Note key={words} tone="warn" title={t('claim.remark')}>
              {words}
            </Note>
          ))}
        <Warnings warnings={claim.warnings} title={t('offer.odd')} />
      </div>
      <div className="columns">
        <section className="stack-tight">
          <h2>{t('claim.states')}</h2>
          <Statement claim={claim} remarks={remarks} />
        </section>
        <section className="stack-tight">
          <h2>{t(isOpen ? 'claim.checked' : 'claim.wasChecked')}</h2>
          {isOpen && <p className="soft small">{t('claim.checkedLead')}</p>}
          <ul className={styles.points}>
            {claim.checklist.map(({ item, label }) => (
              <li key={item}>{label}</li>
            ))}
          </ul>
        </section>
      </div>
      <Evidence claim={claim} />
      <Decisions decisions={claim.decisions} />
    </div>
  );
}

/** In which case it stands, and what to do next. */
function Where({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation('producer');
  if (claim.case) {
    const { id, number, state } = claim.case;
    const isFrozen = state === 'submitted' || state === 'in_review';
    return (
      <Note tone={state === 'returned' ? 'warn' : 'info'}>
        <span>
          {isFrozen ? t('claim.frozen') : t('claim.inCase')}{' '}
          <Link to="/producer/verification/cases/$id" params={{ id }}>
            {number}
          </Link>
        </span>
      </Note>
    );
  }
  if (claim.state !== 'draft') return null;
  return (
    <Note title={t('claim.notSent')}>
      <span>
        {claim.evidenceCount === 0 ? t('claim.addFirst') : t('claim.sendNext')}{' '}
        <Link to="/producer/verification/cases/new">{t('verification.send')}</Link>
      </span>
    </Note>
  );
}

const AGAINST = new Set(['rejected', 'suspended', 'revoked']);

/** The way to the appeal, where it went against the firm. */
function Contest({ claim: { id, state } }: { readonly claim: Claim }) {
  const { t } = useTranslation('producer');
  if (!AGAINST.has(state)) return null;
  return (
    <p>
      <Link to="/producer/appeals" search={{ tab: 'contestable', contest: id }}>
        {t('claim.contest')}
      </Link>
    </p>
  );
}

function Withdraw({ id, version }: { readonly id: string; readonly version: number }) {
  const { t } = useTranslation('producer');
  const navigate = useNavigate();
  const withdraw = useAction(
    () => call(api.DELETE('/api/v1/claims/{id}', { params: { path: { id }, header: ifMatch(version) } })),
    {
      onDone: () => {
        toast(t('claim.withdrawn'));
        void navigate({ to: '/producer/verification', search: { tab: 'claims' } as never, replace: true });
      },
    },
  );
  const ask = async (): Promise<void> => {
    const question = { title: t('claim.withdrawTitle'), body: t('claim.withdrawBody') };
    if ((await confirm({ ...question, action: t('claim.withdraw') })) !== false) await withdraw.run(undefined);
  };
  return (
    <>
      {withdraw.problem && <ProblemNote problem={withdraw.problem} />}
      <Button kind="quiet" onPress={() => void ask()} isPending={withdraw.isRunning}>
        {t('claim.withdraw')}
      </Button>
    </>
  );
}
