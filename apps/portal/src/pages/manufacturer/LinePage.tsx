import { Link, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMaterialSheet } from '../../api/catalogue';
import { buttonLook } from '../../components/Button';
import { ConflictChoice } from '../../components/ConflictChoice';
import { PageHeader } from '../../components/PageHeader';
import { Loaded } from '../../components/states';
import { Form } from '../../forms/Form';
import { SubmitButton } from '../../forms/SubmitButton';
import { useDraftForm } from '../../forms/use-draft-form';
import { HintPanel } from './HintPanel';
import styles from './Line.module.css';
import { emptyLine, lineOfValues, type LineValues, valuesOfLine } from './line-values';
import { LineFields } from './LineFields';
import { type Request, type RequestLine, useDestinations, useName, useRequest } from './queries';
import { useHint } from './use-hint';
import { useSaveLine } from './use-save-line';

const NEW = 'new';

/** One line of a request: changed, or added. */
export function LinePage() {
  const { id = '', lineId = '' } = useParams({ strict: false });
  const request = useRequest(id);
  const { options, isLoading } = useDestinations();
  return (
    <Loaded query={request}>
      {(loaded) => {
        const line = loaded.lines.find((one) => one.id === lineId);
        if (isLoading) return null;
        return <LineEditor key={lineId} request={loaded} line={line} destination={options[0]?.value ?? null} />;
      }}
    </Loaded>
  );
}

interface EditorProps {
  readonly request: Request;
  /** Undefined: a new one. */
  readonly line: RequestLine | undefined;
  readonly destination: string | null;
}

function LineEditor({ request, line, destination }: EditorProps) {
  const { t } = useTranslation('manufacturer');
  const nameOf = useName();
  const [defaults] = useState(() => (line ? valuesOfLine(line) : emptyLine(destination)));
  const form = useDraftForm<LineValues>({ id: `line.${request.id}.${line?.id ?? NEW}`, defaults });
  const values = useWatch({ control: form.control }) as LineValues;
  const sheet = useMaterialSheet(values.materialCode ?? undefined);
  const written = useMemo(
    () => (sheet.data ? lineOfValues(values, sheet.data.attributes) : undefined),
    [values, sheet.data],
  );
  const hint = useHint(written);
  const save = useSaveLine(request, line, form);
  const title = line ? nameOf(line.material) : t('line.newTitle');
  return (
    <div className="stack">
      <PageHeader title={title} back={<BackToRequest request={request} />} lead={t('line.lead')} />
      <div className={styles.editor}>
        <div className="card">
          <Form
            form={form}
            onSubmit={async () => {
              const body = sheet.data && lineOfValues(form.getValues(), sheet.data.attributes);
              return body && save.run(body);
            }}
            problem={save.conflict ? undefined : save.problem}
          >
            <LineFields
              sheet={sheet.data}
              warnings={hint.warnings}
              materialText={line ? nameOf(line.material) : undefined}
            />
            {save.conflict && (
              <ConflictChoice
                problem={save.conflict.problem}
                differences={save.conflict.differences}
                onKeepMine={save.keepMine}
                onTakeTheirs={save.takeTheirs}
              />
            )}
            <div className="row">
              <SubmitButton>{t(line ? 'line.save' : 'line.add')}</SubmitButton>
              <Link to="/manufacturer/requests/$id" params={{ id: request.id }} className={buttonLook('quiet')}>
                {t('line.back')}
              </Link>
            </div>
          </Form>
        </div>
        <HintPanel of={hint} materialCode={values.materialCode ?? undefined} />
      </div>
    </div>
  );
}

const BackToRequest = ({ request }: { readonly request: Request }) => (
  <Link to="/manufacturer/requests/$id" params={{ id: request.id }}>
    {request.number} · {request.title}
  </Link>
);
