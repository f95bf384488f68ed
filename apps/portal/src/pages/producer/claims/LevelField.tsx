import { useTranslation } from 'react-i18next';
import { Select } from '../../../forms/Select';

/** How far the ministry is asked to look. */
export function LevelField() {
  const { t } = useTranslation('producer');
  const { t: common } = useTranslation();
  return (
    <Select
      name="requestedLevel"
      label={t('claim.level')}
      hint={t('claim.levelHint')}
      options={(['1', '2'] as const).map((level) => ({ value: level, text: common(`levels.${level}`) }))}
    />
  );
}
