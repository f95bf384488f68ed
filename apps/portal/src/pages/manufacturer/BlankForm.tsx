import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMaterialSheet } from '../../api/catalogue';
import { api, call, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Form } from '../../forms/Form';
import type { Option } from '../../forms/Select';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import { useOrganisation } from '../../session/organisation';
import { HintPanel } from './HintPanel';
import styles from './Line.module.css';
import { emptyLine, lineOfValues, type LineValues, type NewLine } from './line-values';
import { LineFields } from './LineFields';
import { useDrafted } from './use-drafted';
import { useHint } from './use-hint';

interface Values extends LineValues {
  title: string;
}

/** A need of one line, written by hand; more lines are added to its draft. */
export function BlankForm({ destinations }: { readonly destinations: readonly Option[] }) {
  const { t } = useTranslation('manufacturer');
  const { id: organisationId } = useOrganisation();
  const first = destinations[0].value;
  const defaults = useMemo((): Values => ({ ...emptyLine(first), title: '' }), [first]);
  const form = useDraftForm<Values>({ id: `request.${organisationId}.line`, defaults });
  const values = useWatch({ control: form.control }) as Values;
  const sheet = useMaterialSheet(values.materialCode ?? undefined);
  const written = useMemo(
    () => (sheet.data ? lineOfValues(values, sheet.data.attributes) : undefined),
    [values, sheet.data],
  );
  const hint = useHint(written);
  const onDone = useDrafted();
  const create = useAction(
    ({ title, line }: { title: string; line: NewLine }, key) =>
      call(
        api.POST('/api/v1/requests', { params: { header: once(key) }, body: { organisationId, title, lines: [line] } }),
      ),
    { refreshes: ['request'], onDone },
  );
  return (
    <div className={styles.editor}>
      <div className="card">
        <Form
          form={form}
          problem={create.problem}
          rename={renamed(create.problem?.fields.map(({ pointer }) => pointer) ?? [])}
          onSubmit={async (all) => {
            const line = sheet.data && lineOfValues(all, sheet.data.attributes);
            return line && create.run({ title: all.title.trim(), line });
          }}
        >
          <TextField name="title" label={t('new.requestTitle')} hint={t('new.requestTitleHint')} maxLength={160} />
          <LineFields sheet={sheet.data} warnings={hint.warnings} />
          <div>
            <SubmitButton>{t('new.draft')}</SubmitButton>
          </div>
        </Form>
      </div>
      <HintPanel of={hint} materialCode={values.materialCode ?? undefined} />
    </div>
  );
}

/** The API speaks of the first line of a request; the form has its fields at the top. */
const renamed = (pointers: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    pointers
      .filter((pointer) => pointer.startsWith('/lines/0/'))
      .map((pointer) => pointer.slice(1).replaceAll('/', '.'))
      .map((name) => [name, name.replace('lines.0.', '')]),
  );
