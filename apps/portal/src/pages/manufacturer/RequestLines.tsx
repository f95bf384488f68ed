import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMaterialSheet } from '../../api/catalogue';
import { api, call, ifMatch } from '../../api/client';
import { useAction } from '../../api/use-action';
import { StateBadge } from '../../components/Badge';
import { Button, buttonLook } from '../../components/Button';
import { confirm } from '../../components/confirm';
import { type Column, Table } from '../../components/DataTable';
import { ProblemNote } from '../../components/ProblemNote';
import { Quantity, UnitPrice, Week } from '../../components/values';
import { type Constraint, useAttributeTexts } from '../../format/use-attribute-texts';
import { useFormats } from '../../format/use-formats';
import { CancelDialog, useCancel } from './CancelDialog';
import styles from './Request.module.css';
import { type Request, type RequestLine, useName } from './queries';

/** What is asked for, line by line, and how much of it is found. */
export function RequestLines({ request }: { readonly request: Request }) {
  const { t } = useTranslation('manufacturer');
  const cancel = useCancel(request.id);
  const remove = useRemove(request);
  const columns = useColumns((line) => (
    <LineActions request={request} line={line} onCancel={cancel.askForLine} onRemove={(id) => void remove.ask(id)} />
  ));
  return (
    <div className="stack">
      {remove.problem && <ProblemNote problem={remove.problem} />}
      {cancel.problem && <ProblemNote problem={cancel.problem} />}
      <Table caption={t('request.lines')} rows={request.lines} rowKey={({ id }) => id} columns={columns} />
      {request.actions.includes('edit') && (
        <div>
          <Link
            to="/manufacturer/requests/$id/lines/$lineId"
            params={{ id: request.id, lineId: 'new' }}
            className={buttonLook()}
          >
            {t('line.add')}
          </Link>
        </div>
      )}
      <CancelDialog of={cancel} />
    </div>
  );
}

function useColumns(actions: (line: RequestLine) => ReactNode): readonly Column<RequestLine>[] {
  const { t } = useTranslation('manufacturer');
  const nameOf = useName();
  return [
    {
      key: 'material',
      header: t('line.material'),
      cell: (line) => (
        <>
          {nameOf(line.material)}
          <div className="soft small">{line.material.code}</div>
        </>
      ),
    },
    { key: 'grade', header: t('line.grade'), cell: (line) => <Conditions line={line} /> },
    {
      key: 'quantity',
      header: t('line.quantity'),
      align: 'end',
      cell: (line) => <Quantity value={line.quantity} unit={line.material.unit} />,
    },
    {
      key: 'found',
      header: t('request.found'),
      cell: (line) => <Found line={line} />,
    },
    {
      key: 'window',
      header: t('requests.window'),
      cell: ({ earliestWeek, latestWeek }) => (
        <>
          <Week week={earliestWeek} isShort />–<Week week={latestWeek} isShort />
        </>
      ),
    },
    { key: 'place', header: t('line.destination'), cell: ({ facility }) => facility.name },
    {
      key: 'state',
      header: t('requests.state'),
      cell: ({ state }) => <StateBadge life="request" state={state} />,
    },
    { key: 'actions', header: t('request.actions'), cell: actions },
  ];
}

interface LineActionsProps {
  readonly request: Request;
  readonly line: RequestLine;
  readonly onCancel: (lineId: string) => void;
  readonly onRemove: (lineId: string) => void;
}

function LineActions({ request, line, onCancel, onRemove }: LineActionsProps) {
  const { t } = useTranslation('manufacturer');
  const nameOf = useName();
  const may = (action: string): boolean => line.actions.includes(action);
  const isOnly = request.lines.length === 1;
  return (
    <span className={styles.actions}>
      {may('edit') && (
        <Link
          to="/manufacturer/requests/$id/lines/$lineId"
          params={{ id: request.id, lineId: line.id }}
          aria-label={t('request.editLine', { material: nameOf(line.material) })}
        >
          {t('request.edit')}
        </Link>
      )}
      {may('remove') && !isOnly && (
        <Button kind="quiet" size="s" onPress={() => onRemove(line.id)}>
          {t('request.remove')}
        </Button>
      )}
      {may('cancel') && !may('remove') && (
        <Button kind="quiet" size="s" onPress={() => onCancel(line.id)}>
          {t('request.cancelLine')}
        </Button>
      )}
    </span>
  );
}

/** Agreed, proposed and still open, as a bar and in words. */
function Found({ line }: { readonly line: RequestLine }) {
  const { t } = useTranslation('manufacturer');
  const f = useFormats();
  if (line.state === 'draft') return <>–</>;
  const share = (value: number): string => `${(value / line.quantity) * 100}%`;
  const { unit } = line.material;
  const parts = [
    ...(line.agreed > 0 ? [t('request.agreed', { quantity: f.quantity(line.agreed, unit) })] : []),
    ...(line.held > 0 ? [t('request.held', { quantity: f.quantity(line.held, unit) })] : []),
    ...(line.unmet > 0 ? [t('request.unmet', { quantity: f.quantity(line.unmet, unit) })] : []),
  ];
  return (
    <span className={styles.found}>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.agreed} style={{ width: share(line.agreed) }} />
        <span className={styles.held} style={{ width: share(line.held) }} />
      </span>
      <span className="small">{parts.join(', ')}</span>
    </span>
  );
}

/** Every condition of a line in a few words; those left open are not named. */
function Conditions({ line }: { readonly line: RequestLine }) {
  const { t } = useTranslation('manufacturer');
  const { t: common } = useTranslation();
  const f = useFormats();
  const texts = useAttributeTexts();
  const sheet = useMaterialSheet(line.material.code);
  const constraints = Object.entries(line.constraints as Record<string, Constraint>);
  const words = constraints.map(([code, constraint]) => {
    const attribute = sheet.data?.attributes.find((one) => one.code === code);
    return attribute ? `${texts.name(attribute)} ${texts.constraint(attribute, constraint)}` : code;
  });
  if (line.minLevel !== 1) words.push(common(`levels.${line.minLevel}` as 'levels.0'));
  if (line.minLocalContent > 0) words.push(`TKDN ≥ ${f.number(line.minLocalContent)}%`);
  if (line.certificates.length > 0) words.push(f.list(line.certificates));
  if (line.priority > 1) words.push(t(`priority.${line.priority}` as 'priority.1'));
  return (
    <ul className={styles.conditions}>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
      {line.maxUnitPrice !== null && (
        <li>
          ≤ <UnitPrice idr={line.maxUnitPrice} unit={line.material.unit} />
        </li>
      )}
      {words.length === 0 && line.maxUnitPrice === null && <li className="soft">{t('request.noCondition')}</li>}
    </ul>
  );
}

function useRemove(request: Request) {
  const { t } = useTranslation('manufacturer');
  const remove = useAction(
    (lineId: string) =>
      call(
        api.DELETE('/api/v1/requests/{id}/lines/{lineId}', {
          params: { path: { id: request.id, lineId }, header: ifMatch(request.version) },
        }),
      ),
    { refreshes: ['request'] },
  );
  const ask = async (lineId: string): Promise<void> => {
    const answer = await confirm({
      title: t('request.removeTitle'),
      body: t('request.removeBody'),
      action: t('request.remove'),
      kind: 'danger',
    });
    if (answer !== false) await remove.run(lineId);
  };
  return { ...remove, ask };
}
