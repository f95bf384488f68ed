import { useTranslation } from 'react-i18next';
import { api, call, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Button } from '../../components/Button';
import { ProblemNote } from '../../components/ProblemNote';
import { toast } from '../../components/toast';
import { FileDrop } from '../../forms/FileDrop';
import { useFormats } from '../../format/use-formats';
import { saveFile } from '../sheets/save-file';
import type { Appeal } from './workspaces';

/** Papers of the appellant; added until a verifier has taken the appeal. */
export function AppealFiles({ appeal }: { readonly appeal: Appeal }) {
  const { t } = useTranslation('appeals');
  const f = useFormats();
  const { id, files, actions } = appeal;
  const add = useAction(
    (file: File, key) => {
      const form = new FormData();
      form.append('file', file);
      return call(
        api.POST('/api/v1/appeals/{id}/files', {
          params: { path: { id }, header: once(key) },
          body: form as never,
          bodySerializer: (body) => body as never,
        }),
      );
    },
    { refreshes: ['appeal'], onDone: () => toast(t('files.added')) },
  );
  const open = useAction((fileId: string) => saveFile(`appeals/${id}/files/${fileId}`, {}));
  return (
    <div className="stack-tight">
      <h3>{t('files.title')}</h3>
      {files.length === 0 && <p className="soft">{t('files.none')}</p>}
      {files.map((file) => (
        <div key={file.id} className="row">
          <span>
            {file.title} <span className="soft small">{f.fileSize(file.sizeBytes)}</span>
          </span>
          <Button kind="quiet" size="s" onPress={() => void open.run(file.id)}>
            {t('files.open', { title: file.title })}
          </Button>
        </div>
      ))}
      {actions.includes('add_file') && <FileDrop label={t('files.add')} onFiles={([file]) => void add.run(file)} />}
      {(add.problem ?? open.problem) && <ProblemNote problem={(add.problem ?? open.problem)!} />}
    </div>
  );
}
