import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { toast } from '../../components/toast';
import type { SheetImport } from './sheet-kinds';

const REFRESHES = ['sheet-import', 'sheet-row', 'offer', 'line', 'request'];

/** What can be done with an import. */
export function useImportMoves({ id }: Pick<SheetImport, 'id'>) {
  const { t } = useTranslation('sheets');
  const params = (key: string) => ({ path: { id }, header: once(key) });
  return {
    check: useAction(
      (body: Dto<'SheetReadingDto'>, key) =>
        call(api.POST('/api/v1/sheet-imports/{id}/check', { params: params(key), body })),
      { refreshes: REFRESHES },
    ),
    apply: useAction(
      (_: undefined, key) => call(api.POST('/api/v1/sheet-imports/{id}/apply', { params: params(key) })),
      { refreshes: REFRESHES },
    ),
    cancel: useAction(
      (_: undefined, key) => call(api.POST('/api/v1/sheet-imports/{id}/cancel', { params: params(key) })),
      { refreshes: REFRESHES, onDone: () => toast(t('cancel.done')) },
    ),
  };
}
