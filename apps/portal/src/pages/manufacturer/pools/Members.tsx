import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../../api/client';
import { useAction } from '../../../api/use-action';
import { Badge } from '../../../components/Badge';
import { Button } from '../../../components/Button';
import { confirm } from '../../../components/confirm';
import { type Column, Table } from '../../../components/DataTable';
import { ProblemNote } from '../../../components/ProblemNote';
import { toast } from '../../../components/toast';
import { Money, Quantity } from '../../../components/values';

type Pool = Dto<'PoolDetailDto'>;
type Member = Pool['members'][number];

const TONES = { invited: 'neutral', joined: 'info', left: 'neutral', served: 'good', released: 'warn' } as const;

/** The pooler sees everybody who is in; a member its own part. */
export function Members({ pool }: { readonly pool: Pool }) {
  const { t } = useTranslation('pools');
  const leave = useAction(
    (requestLineId: string, key) =>
      call(
        api.POST('/api/v1/pools/{id}/leave', {
          params: { path: { id: pool.id }, header: once(key) },
          body: { requestLineId },
        }),
      ),
    { refreshes: ['request'], onDone: () => toast(t('leave.done')) },
  );
  const ask = async (requestLineId: string): Promise<void> => {
    const sure = await confirm({ title: t('leave.title'), body: t('leave.body'), action: t('leave.action') });
    if (sure !== false) await leave.run(requestLineId);
  };
  const isAllShown = pool.members.some(({ isOwn }) => !isOwn);
  const mayLeave = ({ isOwn, state }: Member) => isOwn && state === 'joined' && pool.actions.includes('leave');
  const columns = useColumns(pool);
  const act: Column<Member> = {
    key: 'act',
    header: t('act'),
    cell: (member) =>
      mayLeave(member) && (
        <Button size="s" onPress={() => void ask(member.requestLineId)} isPending={leave.isRunning}>
          {t('leave.action')}
        </Button>
      ),
  };
  if (pool.members.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t(isAllShown ? 'members.all' : 'members.own')}</h2>
      {!isAllShown && <p className="soft">{t('members.private')}</p>}
      {leave.problem && <ProblemNote problem={leave.problem} />}
      <Table
        caption={t(isAllShown ? 'members.all' : 'members.own')}
        columns={pool.members.some(mayLeave) ? [...columns, act] : columns}
        rows={pool.members}
        rowKey={({ id }) => id}
      />
    </section>
  );
}

function useColumns({ material: { unit } }: Pool): Column<Member>[] {
  const { t } = useTranslation('pools');
  return [
    {
      key: 'name',
      header: t('members.name'),
      cell: ({ organisationName, requestNumber }) =>
        [organisationName ?? t('members.unnamed'), requestNumber].filter(Boolean).join(' · '),
    },
    {
      key: 'state',
      header: t('state'),
      cell: ({ state }) => <Badge tone={TONES[state]}>{t(`members.states.${state}`)}</Badge>,
    },
    {
      key: 'share',
      header: t('members.share'),
      align: 'end',
      cell: ({ share }) => <Quantity value={share} unit={unit} />,
    },
    {
      key: 'received',
      header: t('members.received'),
      align: 'end',
      cell: ({ received }) => <Quantity value={received} unit={unit} />,
    },
    {
      key: 'cost',
      header: t('members.cost'),
      align: 'end',
      cell: ({ received, landedCost }) => (received > 0 ? <Money idr={landedCost} /> : '–'),
    },
  ];
}
