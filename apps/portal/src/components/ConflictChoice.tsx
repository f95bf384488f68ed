import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem';
import { Button } from './Button';
import { Note } from './Note';
import { Table } from './DataTable';

export interface Difference {
  readonly label: string;
  readonly mine: ReactNode;
  readonly theirs: ReactNode;
}

interface ConflictChoiceProps {
  /** With status 412: says who changed the record, and when. */
  readonly problem: Problem;
  /** Fields that differ; leave out those that are the same. */
  readonly differences: readonly Difference[];
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
}

/** Two people changed one record: shows both, and nobody's work is lost unseen. */
export function ConflictChoice({ problem, differences, onTakeTheirs, onKeepMine }: ConflictChoiceProps) {
  const { t } = useTranslation();
  return (
    <Note tone="warn" title={problem.body.title}>
      <p>{problem.body.detail}</p>
      {differences.length > 0 && (
        <Table
          caption={t('conflict.differences')}
          rowKey={({ label }) => label}
          rows={differences}
          columns={[
            { key: 'label', header: t('conflict.field'), cell: ({ label }) => label },
            { key: 'mine', header: t('conflict.mine'), cell: ({ mine }) => mine },
            { key: 'theirs', header: t('conflict.theirs'), cell: ({ theirs }) => theirs },
          ]}
        />
      )}
      <div className="row">
        <Button kind="primary" onPress={onKeepMine}>
          {t('conflict.keepMine')}
        </Button>
        <Button onPress={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>
      </div>
    </Note>
  );
}
