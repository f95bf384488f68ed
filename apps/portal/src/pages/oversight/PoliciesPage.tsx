import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { DataTable } from '../../components/DataTable';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState } from '../../components/states';
import { Instant } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { type PolicyChange, policyChanges, type PolicyTerm } from './policy-changes';

type Policy = Dto<'PolicyDto'>;

/** Every rationing policy that was ever set: by whom, why, and what it changed. */
export function PoliciesPage() {
  const { t } = useTranslation('oversight');
  const list = usePages(['policy', 'history'], (page) =>
    call(api.GET('/api/v1/matching-policy/history', { params: { query: page } })),
  );
  const before = (policy: Policy): Policy | undefined => list.items[list.items.indexOf(policy) + 1];
  return (
    <>
      <PageHeader title={t('policy.title')} lead={t('policy.lead')} />
      <DataTable
        caption={t('policy.title')}
        list={list}
        rowKey={({ id, inForceFrom }) => id ?? inForceFrom ?? ''}
        empty={<EmptyState title={t('policy.none')}>{t('policy.noneBody')}</EmptyState>}
        columns={[
          {
            key: 'since',
            header: t('policy.since'),
            cell: ({ inForceFrom }) => (inForceFrom ? <Instant at={inForceFrom} /> : '–'),
          },
          { key: 'by', header: t('policy.by'), cell: ({ setByName }) => setByName ?? '–' },
          { key: 'reason', header: t('policy.reason'), cell: ({ reason }) => reason ?? '–' },
          {
            key: 'changes',
            header: t('policy.changes'),
            cell: (policy) => <Changes policy={policy} before={before(policy)} hasMore={list.hasMore} />,
          },
        ]}
      />
    </>
  );
}

interface ChangesProps {
  readonly policy: Policy;
  readonly before: Policy | undefined;
  /** The one before may stand on the next page. */
  readonly hasMore: boolean;
}

function Changes({ policy, before, hasMore }: ChangesProps) {
  const { t } = useTranslation('oversight');
  const text = useChangeText();
  if (!before) return <span className="soft">{t(hasMore ? 'policy.showMore' : 'policy.first')}</span>;
  const changes = policyChanges(before, policy);
  if (changes.length === 0) return <span className="soft">{t('policy.same')}</span>;
  return (
    <ul>
      {changes.map((change) => (
        <li key={`${change.term} ${change.of}`}>{text(change)}</li>
      ))}
    </ul>
  );
}

const RUPIAH: ReadonlySet<PolicyTerm> = new Set(['fillValue', 'keepBonus'] as const);

function useChangeText(): (change: PolicyChange) => string {
  const { t } = useTranslation('oversight');
  const f = useFormats();
  return ({ term, of, before, after }) => {
    const value = (amount: number | null): string => {
      if (amount === null) return t(term === 'fillValue' ? 'policy.byRun' : 'policy.nothing');
      if (term === 'staleDiscount') return f.percent(amount);
      return RUPIAH.has(term) ? f.money(amount) : f.number(amount, 6);
    };
    const part =
      term === 'tranche'
        ? f.percent(Number(of), 0)
        : term === 'freight'
          ? t(`policy.rate.${of}` as 'policy.rate.seaFixed')
          : of;
    return t('policy.change', {
      term: t(`policy.term.${term}`, { of: part }),
      before: value(before),
      after: value(after),
    });
  };
}
