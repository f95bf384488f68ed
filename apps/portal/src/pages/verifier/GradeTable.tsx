import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { Badge } from '../../components/Badge';
import { Table } from '../../components/DataTable';
import { Day } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { RemarkBox } from './RemarkBox';
import type { StatementProps } from './Statement';

type Attribute = Dto<'MaterialAttributeDto'>;

interface GradeRow {
  readonly code: string;
  readonly attribute: Attribute | undefined;
  readonly declared: unknown;
  readonly tests: readonly Dto<'LabResultDto'>[];
  readonly warnings: readonly Dto<'WarningDto'>[];
}

/** Every value of the grade beside what laboratories measured. */
export function GradeTable({ claim, earlier, remarks }: StatementProps) {
  const { t } = useTranslation('verifier');
  const f = useFormats();
  const code = claim.material?.code ?? '';
  const { data: material } = useQuery({
    queryKey: ['material', code],
    staleTime: Infinity,
    queryFn: () => call(api.GET('/api/v1/materials/{code}', { params: { path: { code } } })),
  });
  const nameOf = ({ code: own, attribute }: GradeRow): string =>
    (f.language === 'en' ? attribute?.nameEn : attribute?.nameId) ?? own;
  const show = (value: unknown, attribute: Attribute | undefined): string => {
    if (value === undefined) return '–';
    if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
    const text = typeof value === 'number' ? f.number(value, DIGITS) : textOf(value);
    return attribute?.unit ? `${text} ${attribute.unit}` : text;
  };
  const rows = rowsOf(claim, material?.attributes ?? []);
  if (rows.length === 0) return <p className="soft">{t('grade.none')}</p>;
  return (
    <Table
      caption={t('grade.caption')}
      rowKey={(row) => row.code}
      rows={rows}
      columns={[
        {
          key: 'name',
          header: t('grade.attribute'),
          cell: (row) => (
            <>
              {nameOf(row)}
              {row.attribute?.required && <span className="soft"> {t('grade.required')}</span>}
            </>
          ),
        },
        { key: 'declared', header: t('grade.declared'), cell: (row) => show(row.declared, row.attribute) },
        {
          key: 'tests',
          header: t('grade.tested'),
          cell: (row) => <Tests row={row} show={show} />,
        },
        {
          key: 'remark',
          header: t('grade.remark'),
          cell: (row) => (
            <RemarkBox
              claimId={claim.id}
              pointer={`/attributes/${row.code}`}
              label={nameOf(row)}
              earlier={earlier}
              remarks={remarks}
            />
          ),
        },
      ]}
    />
  );
}

interface TestsProps {
  readonly row: GradeRow;
  readonly show: (value: unknown, attribute: Attribute | undefined) => string;
}

/** What was measured of one property, and what looks odd about it. */
function Tests({ row: { tests, attribute, warnings }, show }: TestsProps) {
  const { t } = useTranslation('verifier');
  return (
    <>
      {tests.length === 0 && <span className="soft">{t('grade.untested')}</span>}
      {tests.map((test) => (
        <div key={`${test.sample} ${test.testedOn} ${String(test.value)}`}>
          <strong>{show(test.value, attribute)}</strong>{' '}
          <span className="soft">
            {test.standard}, {test.laboratoryName ?? test.laboratoryCode}, {test.sample}, <Day at={test.testedOn} />
          </span>
        </div>
      ))}
      {warnings.map(({ code, detail }) => (
        <div key={code}>
          <Badge tone="warn">{t('grade.odd')}</Badge> {detail}
        </div>
      ))}
    </>
  );
}

const DIGITS = 4;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function rowsOf({ statement, evidence, warnings }: StatementProps['claim'], known: readonly Attribute[]): GradeRow[] {
  const declared = (statement['attributes'] ?? {}) as Record<string, unknown>;
  const results = evidence.flatMap(({ labResult, removedAt }) => (labResult && !removedAt ? [labResult] : []));
  const codes = new Set([
    ...known.filter(({ code, required }) => required || code in declared).map(({ code }) => code),
    ...Object.keys(declared),
    ...results.map(({ attribute }) => attribute),
  ]);
  return [...codes].map((code) => ({
    code,
    attribute: known.find((one) => one.code === code),
    declared: declared[code],
    tests: results.filter(({ attribute }) => attribute === code),
    warnings: warnings.filter(({ pointer }) => pointer === `/statement/attributes/${code}`),
  }));
}
