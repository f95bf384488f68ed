import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Dialog } from '../../components/Dialog';
import { toast } from '../../components/toast';
import { Form } from '../../forms/Form';
import { Select } from '../../forms/Select';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import { useOrganisation } from '../../session/organisation';
import { useContested } from './use-contested';
import { PAGE_OF } from './workspaces';

interface Values {
  ground: Dto<'LodgeAppealDto'>['ground'] | '';
  words: string;
}

const DEFAULTS: Values = { ground: '', words: '' };
const WORDS = { min: 20, max: 4_000 } as const;

interface ContestDialogProps {
  readonly row: Dto<'ContestableDto'>;
  readonly workspace: 'producer' | 'manufacturer';
  readonly onClose: () => void;
}

/** Ground and words; papers are added on the appeal's own page. */
export function ContestDialog({ row, workspace, onClose }: ContestDialogProps) {
  const { t } = useTranslation('appeals');
  const { id } = useOrganisation();
  const navigate = useNavigate();
  const { titleOf } = useContested();
  const form = useDraftForm<Values>({ id: `appeal.${row.subjectId}`, defaults: DEFAULTS });
  const lodge = useAction(
    ({ ground, words }: Values, key) =>
      call(
        api.POST('/api/v1/organisations/{id}/appeals', {
          params: { path: { id }, header: once(key) },
          body: { kind: row.kind, subjectId: row.subjectId, ground: ground as Dto<'LodgeAppealDto'>['ground'], words },
        }),
      ),
    {
      refreshes: ['appeal'],
      onDone: (appeal) => {
        toast(t('contest.done', { number: appeal.number }));
        void navigate({ to: PAGE_OF[workspace], params: { id: appeal.id } });
      },
    },
  );
  return (
    <Dialog title={t('contest.title')} isOpen onClose={onClose} isWide>
      <div className="stack">
        <p>{titleOf(row.contested)}</p>
        <p className="soft">{t('contest.lead')}</p>
        <Form form={form} onSubmit={lodge.run} problem={lodge.problem}>
          <Select
            name="ground"
            label={t('ground')}
            options={row.grounds.map((value) => ({ value, text: t(`grounds.${value}`) }))}
          />
          <TextField
            name="words"
            label={t('contest.words')}
            hint={t('contest.wordsHint', WORDS)}
            maxLength={WORDS.max}
            rules={{ minLength: { value: WORDS.min, message: t('contest.wordsShort', WORDS) } }}
            isMultiline
          />
          <div>
            <SubmitButton>{t('contest.send')}</SubmitButton>
          </div>
        </Form>
      </div>
    </Dialog>
  );
}
