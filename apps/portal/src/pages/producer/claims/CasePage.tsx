import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dto } from '../../../api/client';
import { Badge, StateBadge } from '../../../components/Badge';
import { Note } from '../../../components/Note';
import { PageHeader } from '../../../components/PageHeader';
import { Loaded } from '../../../components/states';
import { CaseClaims } from './CaseClaims';
import { CaseMoves } from './CaseMoves';
import { CaseTracker } from './CaseTracker';
import { lastRound } from '../remarks';
import { useCase } from './use-claim';

type Case = Dto<'CaseDto'>;

export function CasePage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const found = useCase(id);
  return <Loaded query={found}>{(one) => <Details of={one} />}</Loaded>;
}

/** A case with everything that was sent in, how far it is, and what is to be done about it. */
function Details({ of }: { readonly of: Case }) {
  const { t } = useTranslation('producer');
  const { number, state, remarks } = of;
  const words = state === 'returned' ? lastRound(remarks) : [];
  const general = words.filter(({ claimId }) => claimId === null);
  const isWithUs = state === 'draft' || state === 'returned';
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageHeader
          title={t('case.title', { number })}
          lead={t(`case.leads.${state}`)}
          back={<Link to="/producer/verification">{t('verification.title')}</Link>}
          marks={
            <>
              <StateBadge life="case" state={state} />
              {of.isSynthetic && <Badge>{t('synthetic')}</Badge>}
            </>
          }
        />
        {general.map(({ words: said }) => (
          <Note key={said} tone="warn" title={t('claim.remark')}>
            {said}
          </Note>
        ))}
        {!isWithUs && <CaseTracker of={of} />}
      </div>
      <section className="stack">
        <h2>{t(isWithUs ? 'case.willCheck' : 'verification.claims')}</h2>
        {isWithUs && <p className="soft measure">{t('case.willCheckLead')}</p>}
        <CaseClaims of={of} remarks={words} />
      </section>
      <CaseMoves of={of} />
      {isWithUs && state === 'returned' && <CaseTracker of={of} />}
    </div>
  );
}
