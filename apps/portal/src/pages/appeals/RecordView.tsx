import { useTranslation } from 'react-i18next';
import type { Dto } from '../../api/client';
import { Badge } from '../../components/Badge';
import { Table } from '../../components/DataTable';
import { KeyValue } from '../../components/KeyValue';
import { Note } from '../../components/Note';
import { Skeleton } from '../../components/states';
import { Instant } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { RunWords } from './RunWords';
import type { Appeal } from './workspaces';

type Decision = NonNullable<NonNullable<Appeal['record']>['decision']>;

/** The replay and the explanation of a run, or what the verifier saw. */
export function RecordView({ appeal }: { readonly appeal: Appeal }) {
  const { t } = useTranslation('appeals');
  const { record, recordState } = appeal;
  if (recordState === 'preparing' || !record)
    return (
      <>
        <p className="soft">{t('record.preparing')}</p>
        <Skeleton lines={2} />
      </>
    );
  if (record.fault !== null) return <Note tone="warn" title={t('record.failed')} />;
  return (
    <div className="stack">
      {record.replay && <Replay replay={record.replay} />}
      {record.decision ? <Seen decision={record.decision} /> : <RunWords appeal={appeal} record={record} />}
      <p className="soft small">
        {t('record.preparedAt')} <Instant at={record.preparedAt} />
      </p>
    </div>
  );
}

function Replay({ replay }: { readonly replay: NonNullable<Dto<'AppealRecordDto'>['replay']> }) {
  const { t } = useTranslation('appeals');
  const { isEqual, replayedHash, wasCutShort } = replay;
  return (
    <Note tone={isEqual ? 'good' : 'bad'} title={t(isEqual ? 'record.equal' : 'record.unequal')}>
      <p>{t(isEqual ? 'record.equalBody' : wasCutShort ? 'record.cutShort' : 'record.unequalBody')}</p>
      <p className="soft small">{`${t('record.hash')} ${replayedHash.slice(0, HASH_SHOWN)}…`}</p>
    </Note>
  );
}

/** Enough of a hash to compare by eye. */
const HASH_SHOWN = 23;

function Seen({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation('appeals');
  const f = useFormats();
  const same = (isSame: boolean) => (
    <Badge tone={isSame ? 'good' : 'bad'}>{t(isSame ? 'record.same' : 'record.other')}</Badge>
  );
  return (
    <>
      <KeyValue
        rows={[
          [t('record.statement'), same(decision.statementIsSame)],
          [t('record.entries'), f.list(decision.entries.map((entry) => f.number(entry)))],
        ]}
      />
      {decision.evidence.length > 0 && (
        <Table
          caption={t('record.evidence')}
          rows={decision.evidence}
          rowKey={({ id }) => id}
          columns={[
            { key: 'title', header: t('record.evidence'), cell: ({ title }) => title },
            { key: 'same', header: t('record.now'), cell: ({ isSame }) => same(isSame) },
          ]}
        />
      )}
      {decision.checks && decision.checks.length > 0 && (
        <Table
          caption={t('record.checks')}
          rows={decision.checks}
          rowKey={({ item }) => item}
          columns={[
            { key: 'item', header: t('record.checks'), cell: ({ label }) => label },
            { key: 'ok', header: t('record.satisfied'), cell: ({ satisfied }) => t(satisfied ? 'yes' : 'no') },
            { key: 'note', header: t('record.note'), cell: ({ note }) => note ?? '–' },
          ]}
        />
      )}
    </>
  );
}
