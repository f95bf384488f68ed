import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { ProblemNote } from '../../components/ProblemNote';
import { Progress } from '../../components/values';
import { FileDrop } from '../../forms/FileDrop';
import { Choice } from './Choice';
import { KINDS_OF, type SheetKind, type SheetWorkspace } from './sheet-kinds';

interface UploadSheetProps {
  readonly workspace: SheetWorkspace;
  readonly organisationId: string;
}

/** Which data, then the file; the check begins by itself and changes nothing. */
export function UploadSheet({ workspace, organisationId }: UploadSheetProps) {
  const { t } = useTranslation('sheets');
  const navigate = useNavigate();
  const kinds = KINDS_OF[workspace];
  const { kind: asked } = useSearch({ strict: false }) as { kind?: string };
  const [kind, setKind] = useState<SheetKind>(kinds.find((one) => one === asked) ?? kinds[0]);
  const upload = useAction(
    (file: File, key) =>
      call(
        api.POST('/api/v1/sheet-imports', {
          params: { header: once(key) },
          body: { organisationId, kind, file } as never,
          bodySerializer: () => formOf({ organisationId, kind }, file),
        }),
      ),
    {
      refreshes: ['sheet-import'],
      onDone: ({ id }) =>
        void navigate(
          workspace === 'producer'
            ? { to: '/producer/sheets/$id', params: { id } }
            : { to: '/manufacturer/sheets/$id', params: { id } },
        ),
    },
  );
  return (
    <div className="stack measure">
      <p className="soft">{t('upload.lead')}</p>
      {kinds.length > 1 && (
        <Choice
          label={t('upload.kind')}
          value={kind}
          options={kinds.map((one) => ({ value: one, text: t(`kinds.${one}`) }))}
          onChange={(value) => setKind(value as SheetKind)}
        />
      )}
      {upload.isRunning ? (
        <Progress label={t('upload.running')} />
      ) : (
        <FileDrop
          label={t('upload.file', { kind: t(`kinds.${kind}`).toLocaleLowerCase() })}
          endings={['xlsx', 'csv']}
          onFiles={([file]) => void upload.run(file)}
        />
      )}
      {upload.problem && <ProblemNote problem={upload.problem} />}
    </div>
  );
}

function formOf(fields: Readonly<Record<string, string>>, file: File): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file, file.name);
  return form;
}
