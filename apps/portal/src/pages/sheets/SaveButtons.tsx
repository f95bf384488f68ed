import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action';
import { Button } from '../../components/Button';
import { ProblemNote } from '../../components/ProblemNote';
import { saveFile } from './save-file';

interface SaveButtonsProps {
  /** What is in the file, for those who hear the button only. */
  readonly what: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
}

/** The same rows in either format. */
export function SaveButtons({ what, path, query }: SaveButtonsProps) {
  const { t } = useTranslation('sheets');
  const save = useAction((format: string) => saveFile(path, { ...query, format }));
  return (
    <span className="stack-tight">
      <span className="row">
        {(['xlsx', 'csv'] as const).map((format) => (
          <Button
            key={format}
            size="s"
            isPending={save.isRunning}
            aria-label={t('files.save', { what, format })}
            onPress={() => void save.run(format)}
          >
            {format.toUpperCase()}
          </Button>
        ))}
      </span>
      {save.problem && <ProblemNote problem={save.problem} />}
    </span>
  );
}
