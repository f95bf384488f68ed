import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dto } from '../../api/client';
import type { Action } from '../../api/use-action';
import { Badge, StateBadge } from '../../components/Badge';
import { Button } from '../../components/Button';
import type { Column } from '../../components/DataTable';
import { Countdown, Instant } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import styles from './InboxPage.module.css';

type Row = Dto<'CaseRowDto'>;

export function useInboxColumns(take: Action<Row, unknown>): Column<Row>[] {
  const { t } = useTranslation('verifier');
  const f = useFormats();
  return [
    {
      key: 'number',
      header: t('column.case'),
      cell: ({ id, number }) => (
        <Link to="/verifier/cases/$id" params={{ id }} className={styles.number}>
          {number}
        </Link>
      ),
    },
    { key: 'due', header: t('column.due'), cell: (row) => <Due row={row} /> },
    {
      key: 'firm',
      header: t('column.firm'),
      cell: ({ organisation }) => (
        <>
          {organisation.name}
          <br />
          <span className="soft">{organisation.regencyName ?? organisation.regencyCode}</span>
        </>
      ),
    },
    {
      key: 'kinds',
      header: t('column.claims'),
      cell: ({ kinds, claimCount, undecidedCount }) => (
        <>
          {f.list(kinds.map((kind) => t(`kinds.${kind}`)))}
          <br />
          <span className="soft">{t('column.undecided', { undecided: undecidedCount, count: claimCount })}</span>
        </>
      ),
    },
    { key: 'state', header: t('column.state'), cell: ({ state }) => <StateBadge life="case" state={state} /> },
    {
      key: 'assignee',
      header: t('column.assignee'),
      cell: ({ assignee, assignedToMe }) => (assignedToMe ? t('filter.me') : (assignee ?? '–')),
    },
    {
      key: 'acts',
      header: t('column.acts'),
      cell: (row) =>
        row.actions.includes('take') && (
          <Button kind="quiet" size="s" onPress={() => void take.run(row)} aria-label={t('case.takeNumber', row)}>
            {t('case.take')}
          </Button>
        ),
    },
  ];
}

/** Until when it is due; what is over is marked in words, not by colour alone. */
export function Due({ row }: { readonly row: Pick<Row, 'dueAt' | 'decidedAt'> }) {
  const { t } = useTranslation('verifier');
  const f = useFormats();
  const [now] = useState(() => new Date());
  if (row.decidedAt) return <Instant at={row.decidedAt} />;
  if (!row.dueAt) return <>–</>;
  if (new Date(row.dueAt) > now) return <Countdown until={row.dueAt} />;
  return (
    <span title={f.instant(row.dueAt)}>
      <Badge tone="bad">{t('case.overdue')}</Badge> {f.relative(row.dueAt, now)}
    </span>
  );
}
