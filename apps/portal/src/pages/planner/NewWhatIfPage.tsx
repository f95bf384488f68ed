import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { PageHeader } from '../../components/PageHeader';
import { Loaded } from '../../components/states';
import { Form } from '../../forms/Form';
import { NumberField } from '../../forms/NumberField';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import styles from './Planner.module.css';
import { PolicyFields } from './PolicyFields';
import { type WhatIfDraft, whatIfDraftOf, type WhatIfHints, whatIfOrderOf } from './what-if-draft';
import { ClosedSources, RaisedLines } from './WhatIfFields';

const TITLE_MAX = 160;

/** A question on a copy of the day's data: close a source, raise a line, change the policy. */
export function NewWhatIfPage() {
  const { t } = useTranslation('planner');
  const hints = useSearch({ strict: false }) as WhatIfHints;
  const policy = useQuery({ queryKey: ['policy'], queryFn: () => call(api.GET('/api/v1/matching-policy')) });
  return (
    <>
      <PageHeader
        title={t('whatIf.new')}
        lead={t('whatIf.newLead')}
        back={<Link to="/planner/what-if">{t('nav.whatIf')}</Link>}
      />
      <Loaded query={policy}>{(loaded) => <NewWhatIf policy={loaded} hints={hints} />}</Loaded>
    </>
  );
}

function NewWhatIf({ policy, hints }: { readonly policy: Dto<'PolicyDto'>; readonly hints: WhatIfHints }) {
  const { t } = useTranslation('planner');
  const navigate = useNavigate();
  const { line, firm, close } = hints;
  const defaults = useMemo(() => whatIfDraftOf(policy, { line, firm, close }), [policy, line, firm, close]);
  const form = useDraftForm<WhatIfDraft>({ id: `what-if.${line ?? close ?? 'new'}`, defaults });
  const start = useAction(
    (draft: WhatIfDraft, key) =>
      call(api.POST('/api/v1/runs/what-if', { params: { header: once(key) }, body: whatIfOrderOf(draft, policy) })),
    {
      refreshes: ['run'],
      onDone: ({ id }) => void navigate({ to: '/planner/runs/$id', params: { id }, replace: true }),
    },
  );
  return (
    <div className={styles.form}>
      <Form form={form} onSubmit={start.run} problem={start.problem} rename={RENAME}>
        <TextField name="title" label={t('whatIf.question')} hint={t('whatIf.questionHint')} maxLength={TITLE_MAX} />
        <ClosedSources />
        <RaisedLines />
        <details>
          <summary>{t('whatIf.policy')}</summary>
          <div className="stack">
            <PolicyFields />
          </div>
        </details>
        <NumberField name="seconds" label={t('newRun.seconds')} unit={t('newRun.secondsUnit')} min={1} max={600} />
        <div className="row">
          <SubmitButton>{t('whatIf.start')}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}

const RENAME = { timeLimitMs: 'seconds', 'close.localContentBelow': 'localContentBelow' } as const;
