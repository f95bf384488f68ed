import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Button } from '../../components/Button';
import { Table } from '../../components/DataTable';
import field from '../../components/field.module.css';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { Loaded } from '../../components/states';
import { toast } from '../../components/toast';
import { useChoices } from './queries';

type Choice = Dto<'NoticeChoiceDto'>;
type Change = Dto<'NewChoiceDto'>;

const MODES = ['now', 'digest', 'off'] as const;

/** What one wants to be told, and how, by kind. */
export function PreferencesPage() {
  const { t } = useTranslation('notices');
  const choices = useChoices();
  return (
    <div className="stack">
      <PageHeader
        title={t('choices.title')}
        lead={t('choices.lead')}
        back={<Link to="/notifications">{t('choices.back')}</Link>}
      />
      <Loaded query={choices}>{({ items }) => <Choices items={items} />}</Loaded>
    </div>
  );
}

function Choices({ items }: { readonly items: readonly Choice[] }) {
  const { t } = useTranslation('notices');
  const client = useQueryClient();
  const [changes, setChanges] = useState<ReadonlyMap<Choice['kind'], Change>>(new Map());
  const save = useAction(
    (body: Dto<'ChooseNoticesDto'>) => call(api.PUT('/api/v1/notifications/preferences', { body })),
    {
      onDone: async () => {
        await client.invalidateQueries({ queryKey: ['notice-choice'] });
        setChanges(new Map());
        toast(t('choices.saved'));
      },
    },
  );
  const change = ({ kind, inApp, email }: Choice, part: Partial<Change>): void =>
    setChanges((before) => new Map(before).set(kind, { kind, inApp, email, ...before.get(kind), ...part }));
  const shown = items.map((item) => ({ ...item, ...changes.get(item.kind) }));
  const groups = [...Map.groupBy(shown, ({ group }) => group)];
  return (
    <form
      className="stack-wide"
      onSubmit={(event) => {
        event.preventDefault();
        if (changes.size > 0) void save.run({ choices: [...changes.values()] });
      }}
    >
      {groups.map(([group, rows]) => (
        <section key={group} className="stack-tight" aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{t(`choices.groups.${group}`)}</h2>
          <ChoiceTable group={group} rows={rows} onChange={change} />
          {group === 'account' && <p className="soft small">{t('choices.letters')}</p>}
        </section>
      ))}
      {save.problem && <ProblemNote problem={save.problem} />}
      <div>
        <Button type="submit" kind="primary" isPending={save.isRunning} isDisabled={changes.size === 0}>
          {t('choices.save')}
        </Button>
      </div>
    </form>
  );
}

interface TableProps {
  readonly group: Choice['group'];
  readonly rows: readonly Choice[];
  readonly onChange: (choice: Choice, part: Partial<Change>) => void;
}

function ChoiceTable({ group, rows, onChange }: TableProps) {
  const { t } = useTranslation('notices');
  return (
    <Table
      caption={t(`choices.groups.${group}`)}
      rowKey={({ kind }) => kind}
      rows={rows}
      columns={[
        { key: 'name', header: t('choices.name'), cell: ({ name }) => name },
        {
          key: 'inApp',
          header: t('choices.inApp'),
          cell: (choice) =>
            choice.isFixed ? (
              t('choices.fixed')
            ) : (
              <input
                type="checkbox"
                aria-label={t('choices.inAppOf', { name: choice.name })}
                checked={choice.inApp}
                onChange={(event) => onChange(choice, { inApp: event.target.checked })}
              />
            ),
        },
        {
          key: 'email',
          header: t('choices.email'),
          cell: (choice) =>
            choice.isFixed ? (
              t('choices.fixed')
            ) : (
              <select
                className={field.control}
                aria-label={t('choices.emailOf', { name: choice.name })}
                value={choice.email}
                onChange={(event) =>
                  onChange(choice, { email: MODES.find((mode) => mode === event.target.value) ?? choice.email })
                }
              >
                {MODES.map((mode) => (
                  <option key={mode} value={mode}>
                    {t(`choices.modes.${mode}`)}
                  </option>
                ))}
              </select>
            ),
        },
      ]}
    />
  );
}
