import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, ifMatch } from '../../../api/client';
import { PageHeader } from '../../../components/PageHeader';
import { Loaded } from '../../../components/states';
import { toast } from '../../../components/toast';
import { Form } from '../../../forms/Form';
import { SubmitButton } from '../../../forms/SubmitButton';
import { useDraftForm } from '../../../forms/use-draft-form';
import { MergeNote, useMerge, type Versioned } from '../merge';
import { emptied } from '../stated';
import { LineFields } from './LineFields';
import { readLine, useLine } from './LinePage';

type Line = Dto<'LineDto'>;
type Values = Versioned & Dto<'UpdateLineDto'>;

const valuesOf = ({ version, name, unit, machines, description }: Line): Values => ({
  version,
  name,
  unit,
  machines,
  description,
});

export function LineEditPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const line = useLine(id);
  return <Loaded query={line}>{(found) => <Edit line={found} />}</Loaded>;
}

function Edit({ line }: { readonly line: Line }) {
  const { t } = useTranslation('producer');
  const navigate = useNavigate();
  const { id } = line;
  const [defaults] = useState(() => valuesOf(line));
  const form = useDraftForm<Values>({ id: `line.${id}`, defaults });
  const merge = useMerge({
    form,
    read: () => readLine(id),
    valuesOf,
    send: ({ version, name, unit, machines, description }) =>
      call(
        api.PATCH('/api/v1/lines/{id}', {
          params: { path: { id }, header: ifMatch(version) },
          body: { name: name!, unit: unit!, ...emptied({ machines, description }) },
        }),
      ),
    refreshes: ['line'],
    onDone: () => {
      toast(t('saved'));
      void navigate({ to: '/producer/lines/$id', params: { id }, replace: true });
    },
  });
  return (
    <div className="measure stack">
      <PageHeader
        title={t('lines.editTitle', { name: line.name })}
        back={
          <Link to="/producer/lines/$id" params={{ id }}>
            {line.name}
          </Link>
        }
      />
      <MergeNote
        merge={merge}
        fields={[
          { label: t('lines.name'), text: ({ name }) => name ?? '–' },
          { label: t('lines.unit'), text: ({ unit }) => unit ?? '–' },
          { label: t('lines.machines'), text: ({ machines }) => String(machines ?? '–') },
          { label: t('lines.description'), text: ({ description }) => description || '–' },
        ]}
      />
      <div className="card">
        <Form form={form} onSubmit={merge.run} problem={merge.problem}>
          <LineFields />
          <div>
            <SubmitButton>{t('save')}</SubmitButton>
          </div>
        </Form>
      </div>
    </div>
  );
}
