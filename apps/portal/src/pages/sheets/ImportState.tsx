import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge';
import type { Tone } from '../../components/Note';
import type { SheetImportRow } from './sheet-kinds';

const TONES: Readonly<Record<SheetImportRow['state'], Tone>> = {
  waiting: 'neutral',
  checking: 'info',
  unreadable: 'bad',
  unmatched: 'warn',
  checked: 'info',
  applying: 'info',
  done: 'good',
  cancelled: 'neutral',
};

export function ImportState({ job: { state } }: { readonly job: Pick<SheetImportRow, 'state'> }) {
  const { t } = useTranslation('sheets');
  return <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>;
}
