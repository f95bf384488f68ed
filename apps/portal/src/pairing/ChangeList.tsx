import { useTranslation } from 'react-i18next';
import type { Dto } from '../api/client';
import { useFormats } from '../format/use-formats';

/** What a run changed of everything that stood: in one line, and of what it is made up. */
export function ChangeList({ changes }: { readonly changes: Dto<'RunChangeListDto'> }) {
  const { t } = useTranslation('pairing');
  const f = useFormats();
  const { failed, created, changed, withdrawn, untouched } = changes;
  return (
    <div className="stack-tight">
      <strong>
        {t('changes.summary', {
          changed: f.number(failed + created + changed + withdrawn),
          untouched: f.number(untouched),
        })}
      </strong>
      <p className="soft">
        {t('changes.detail', {
          failed: f.number(failed),
          created: f.number(created),
          changed: f.number(changed),
          withdrawn: f.number(withdrawn),
        })}
      </p>
    </div>
  );
}
