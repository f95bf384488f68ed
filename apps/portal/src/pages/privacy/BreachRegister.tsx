import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { usePages } from '../../api/queries';
import { useAction } from '../../api/use-action';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { confirm } from '../../components/confirm';
import { type Column, DataTable } from '../../components/DataTable';
import { ProblemNote } from '../../components/ProblemNote';
import { EmptyState } from '../../components/states';
import { toast } from '../../components/toast';
import { Instant } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { hasMinistryRole, useMe } from '../../session/session';
import { BreachDialog } from './BreachDialog';

type Row = Dto<'BreachDto'>;

/** Failures to protect personal data, each with its 3×24-hour clock. */
export function BreachRegister() {
  const { t } = useTranslation('privacy');
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  const list = usePages(['breach'], (page) => call(api.GET('/api/v1/privacy/breaches', { params: { query: page } })));
  const authority = useAction(
    (id: string, key) =>
      call(api.POST('/api/v1/privacy/breaches/{id}/authority-told', { params: { path: { id }, header: once(key) } })),
    { refreshes: ['breach'], onDone: () => toast(t('breach.noted')) },
  );
  const people = useAction(
    (id: string, key) =>
      call(api.POST('/api/v1/privacy/breaches/{id}/tell-people', { params: { path: { id }, header: once(key) } })),
    { refreshes: ['breach'], onDone: () => toast(t('breach.telling')) },
  );
  const askAndTell = async (row: Row): Promise<void> => {
    const question = { title: t('breach.tell'), body: t('breach.tellBody'), action: t('breach.tell') };
    if ((await confirm(question)) !== false) await people.run(row.id);
  };
  const columns = useColumns((row) => (
    <span className="row">
      {row.actions.includes('authority_told') && (
        <Button size="s" onPress={() => void authority.run(row.id)} isPending={authority.isRunning}>
          {t('breach.authority')}
        </Button>
      )}
      {row.actions.includes('tell_people') && (
        <Button size="s" onPress={() => void askAndTell(row)} isPending={people.isRunning}>
          {t('breach.tell')}
        </Button>
      )}
    </span>
  ));
  const problem = authority.problem ?? people.problem;
  return (
    <div className="stack">
      {hasMinistryRole(me, 'administrator') && (
        <div>
          <Button kind="primary" onPress={() => setOpen(true)}>
            {t('breach.enter')}
          </Button>
        </div>
      )}
      {problem && <ProblemNote problem={problem} />}
      <DataTable
        caption={t('desk.breaches')}
        columns={columns}
        rowKey={({ id }) => id}
        list={list}
        empty={<EmptyState title={t('breach.none')}>{t('breach.noneBody')}</EmptyState>}
      />
      {isOpen && <BreachDialog onClose={() => setOpen(false)} />}
    </div>
  );
}

function useColumns(acts: (row: Row) => ReactNode): Column<Row>[] {
  const { t } = useTranslation('privacy');
  const f = useFormats();
  const told = (at: string | null) => (at === null ? '–' : <Instant at={at} />);
  return [
    { key: 'what', header: t('breach.what'), cell: ({ what }) => what },
    { key: 'found', header: t('breach.discovered'), cell: ({ discoveredAt }) => <Instant at={discoveredAt} /> },
    { key: 'people', header: t('breach.people'), align: 'end', cell: ({ peopleCount }) => f.number(peopleCount) },
    {
      key: 'due',
      header: t('breach.notifyBy'),
      cell: ({ notifyBy, isOverdue }) => (
        <span className="row">
          <Instant at={notifyBy} />
          {isOverdue && <Badge tone="bad">{t('late')}</Badge>}
        </span>
      ),
    },
    { key: 'authority', header: t('breach.authorityTold'), cell: ({ authorityToldAt }) => told(authorityToldAt) },
    { key: 'told', header: t('breach.peopleTold'), cell: ({ peopleToldAt }) => told(peopleToldAt) },
    { key: 'acts', header: t('columns.acts'), cell: acts },
  ];
}
