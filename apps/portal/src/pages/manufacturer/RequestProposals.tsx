import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonLook } from '../../components/Button';
import { Table } from '../../components/DataTable';
import { EmptyState, Loaded } from '../../components/states';
import { useProposalColumns } from './proposal-columns';
import { comparable } from './proposal-terms';
import { type Request, useProposalsOf } from './queries';

const COLUMNS = ['producer', 'material', 'quantity', 'landed', 'total', 'state', 'expires'] as const;

/** What came for the need so far, and the way to the comparison. */
export function RequestProposals({ request }: { readonly request: Request }) {
  const { t } = useTranslation('manufacturer');
  const columns = useProposalColumns(COLUMNS);
  return (
    <Loaded query={useProposalsOf(request.id)}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('compare.empty')}>{t('compare.emptyBody')}</EmptyState>
        ) : (
          <div className="stack">
            <div>
              <Link
                to="/manufacturer/requests/$id/compare"
                params={{ id: request.id }}
                className={buttonLook('primary')}
              >
                {t('compare.act')}
              </Link>
            </div>
            <Table
              caption={t('request.proposals')}
              rows={comparable(items)}
              rowKey={({ id }) => id}
              columns={columns}
            />
          </div>
        )
      }
    </Loaded>
  );
}
