import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { Button } from '../../components/Button';
import { ErrorState, Skeleton } from '../../components/states';
import { Timeline } from '../../components/Timeline';
import { useFormats } from '../../format/use-formats';
import { fieldLabel } from './field-labels';

type Event = Dto<'RequestEventDto'>;

/** What was done with a request, by whom, newest first. */
export function RequestHistory({ id }: { readonly id: string }) {
  const { t } = useTranslation('manufacturer');
  const { t: common } = useTranslation();
  const noteOf = useNote();
  const list = usePages(['request', id, 'history'], (page) =>
    call(api.GET('/api/v1/requests/{id}/history', { params: { path: { id }, query: page } })),
  );
  if (list.isLoading) return <Skeleton lines={4} />;
  if (list.error && list.items.length === 0) return <ErrorState error={list.error} onRetry={list.reload} />;
  return (
    <div className="stack">
      <Timeline
        items={list.items.map((event) => ({
          key: `${event.at} ${event.event} ${event.materialCode ?? ''}`,
          at: event.at,
          by: event.by,
          title: titleOf(event, t),
          note: noteOf(event),
          tone: event.event === 'cancel' ? 'bad' : event.event === 'lapse' ? 'warn' : 'neutral',
        }))}
      />
      {list.hasMore && (
        <div>
          <Button onPress={list.loadMore} isPending={list.isLoadingMore}>
            {common('list.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

type Translate = ReturnType<typeof useTranslation<'manufacturer'>>['t'];

function titleOf({ event, materialCode }: Event, t: Translate): string {
  const [what, how] = event.split('.');
  if (how) return t(`event.line_${how}` as 'event.line_add', { material: materialCode ?? '' });
  return t(`event.${what}` as 'event.create');
}

function useNote(): (event: Event) => string | undefined {
  const { t } = useTranslation('manufacturer');
  const f = useFormats();
  return ({ reason, note, fields }) => {
    const parts = [
      ...(reason ? [t(`cancelReason.${reason}` as 'cancelReason.other')] : []),
      ...(note ? [note] : []),
      ...(fields.length > 0
        ? [t('event.changed', { fields: f.list(fields.map((field) => fieldLabel(field, t))) })]
        : []),
    ];
    return parts.length > 0 ? parts.join(' · ') : undefined;
  };
}
