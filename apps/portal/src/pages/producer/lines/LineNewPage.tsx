import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../../api/client';
import { useAction } from '../../../api/use-action';
import { PageHeader } from '../../../components/PageHeader';
import { toast } from '../../../components/toast';
import { Form } from '../../../forms/Form';
import { Select } from '../../../forms/Select';
import { SubmitButton } from '../../../forms/SubmitButton';
import { useDraftForm } from '../../../forms/use-draft-form';
import { stated } from '../stated';
import { LineFields } from './LineFields';
import { useFacilities } from './use-lines';

type Values = Dto<'CreateLineDto'>;

export function LineNewPage() {
  const { t } = useTranslation('producer');
  const navigate = useNavigate();
  const { facility } = useSearch({ strict: false }) as { facility?: string };
  const facilities = useFacilities();
  const defaults = useMemo(() => ({ facilityId: facility ?? '', name: '', description: '' }), [facility]);
  const form = useDraftForm<Values>({ id: 'line.new', defaults });
  const create = useAction(
    (values: Values, key) => call(api.POST('/api/v1/lines', { params: { header: once(key) }, body: stated(values) })),
    {
      refreshes: ['line'],
      onDone: ({ id }) => {
        toast(t('lines.created'));
        void navigate({ to: '/producer/lines/$id', params: { id }, replace: true });
      },
    },
  );
  return (
    <div className="measure">
      <PageHeader
        title={t('lines.new')}
        lead={t('lines.newLead')}
        back={<Link to="/producer/lines">{t('lines.title')}</Link>}
      />
      <div className="card">
        <Form form={form} onSubmit={create.run} problem={create.problem}>
          <Select
            name="facilityId"
            label={t('facility')}
            options={(facilities.data?.items ?? []).map(({ id, name }) => ({ value: id, text: name }))}
          />
          <LineFields />
          <div>
            <SubmitButton>{t('lines.create')}</SubmitButton>
          </div>
        </Form>
      </div>
    </div>
  );
}
