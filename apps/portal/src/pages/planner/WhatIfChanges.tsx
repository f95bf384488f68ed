import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { buttonLook } from '../../components/Button';
import { Note } from '../../components/Note';
import { useFormats } from '../../format/use-formats';
import type { RunDetail } from './figures';
import { useProvinces } from './provinces';

type Changes = NonNullable<RunDetail['changes']>;

/** How the data of a what-if differ from the day's, in words; and that nothing came of it. */
export function WhatIfChanges({ run, changes }: { readonly run: RunDetail; readonly changes: Changes }) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const provinces = new Map(useProvinces().map(({ code, name }) => [code, name]));
  const firms = useNames(changes.close.organisationIds, 'organisation');
  const lines = useNames(
    changes.lines.map(({ lineId }) => lineId),
    'line',
  );
  const { provinceCodes, localContentBelow } = changes.close;
  const said = [
    ...provinceCodes.map((code) => t('changes.province', { name: provinces.get(code) ?? code })),
    ...firms.map((name) => t('changes.firm', { name })),
    ...(localContentBelow === null ? [] : [t('changes.imports', { share: f.percent(localContentBelow / 100) })]),
    ...changes.lines.map(({ factor }, index) =>
      t('changes.line', { name: lines[index], share: f.percent(factor ?? 1, 0) }),
    ),
    ...Object.keys(changes.policy ?? {}).map((term) =>
      t('changes.policy', { term: t(`changes.terms.${term as 'keepBonus'}`) }),
    ),
  ];
  return (
    <Note tone="info" title={t('whatIf.nothingHeld')}>
      {said.length === 0 ? (
        <p>{t('changes.none')}</p>
      ) : (
        <ul>
          {said.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {run.state === 'finished' && run.baseRunId && (
        <div className="row">
          <Link
            to="/planner/compare"
            search={{ before: run.baseRunId, after: run.id }}
            className={buttonLook('primary')}
          >
            {t('whatIf.compare')}
          </Link>
        </div>
      )}
    </Note>
  );
}

/** Names of firms or lines by id, the id until it is read. */
const useNames = (ids: readonly string[], kind: 'organisation' | 'line'): string[] =>
  useQueries({
    queries: ids.map((id) => ({
      queryKey: [kind, id],
      queryFn: (): Promise<{ readonly name: string }> =>
        kind === 'line'
          ? call(api.GET('/api/v1/lines/{id}', { params: { path: { id } } }))
          : call(api.GET('/api/v1/organisations/{id}', { params: { path: { id } } })),
    })),
    combine: (results) => results.map(({ data }, index) => data?.name ?? ids[index]),
  });
