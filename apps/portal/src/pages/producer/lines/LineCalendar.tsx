import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, ifMatch } from '../../../api/client';
import { Warnings } from '../../../components/Note';
import { Loaded } from '../../../components/states';
import { useFormats } from '../../../format/use-formats';
import { type WeekCalendar, WeekEditor } from '../weeks/WeekEditor';
import { useSpan } from '../weeks/SpanChoice';

type Calendar = Dto<'LineCalendarDto'>;

const calendarOf = ({ weeks, version }: Calendar): WeekCalendar => ({
  version,
  weeks: weeks.map(({ week, stated, ...values }) => ({ week, isStated: stated, values })),
});

/** What the line gives week by week: the three figures one states, and what is promised of them. */
export function LineCalendar({ line }: { readonly line: Dto<'LineDto'> }) {
  const { t } = useTranslation('producer');
  const f = useFormats();
  const { weeks, choice } = useSpan();
  const { id, name, unit } = line;
  const read = () => call(api.GET('/api/v1/lines/{id}/calendar', { params: { path: { id }, query: { weeks } } }));
  const calendar = useQuery({ queryKey: ['line', id, 'calendar', weeks], queryFn: read });
  const states = ['installed', 'effective', 'maximum'] as const;
  const promises = ['committed', 'held', 'available'] as const;
  return (
    <section className="stack">
      <div className="row">
        <h2>{t('calendar.title', { unit: f.unit(unit) })}</h2>
        {choice}
      </div>
      <p className="soft small measure">{t('calendar.lead')}</p>
      <Loaded query={calendar}>
        {(found) => (
          <>
            <Warnings warnings={found.warnings} title={t('offer.odd')} />
            <WeekEditor
              key={id}
              id={`line.${id}`}
              caption={t('calendar.caption', { name })}
              columns={[
                ...states.map((key) => ({ key, header: t(`calendar.${key}`), isEditable: true })),
                ...promises.map((key) => ({ key, header: t(`calendar.${key}`), isEditable: false })),
              ]}
              calendar={calendarOf(found)}
              isReadOnly={!line.actions.includes('write_calendar')}
              refreshes={['line', 'offer']}
              read={async () => calendarOf(await read())}
              send={(stated, version) =>
                call(
                  api.PUT('/api/v1/lines/{id}/calendar', {
                    params: { path: { id }, header: ifMatch(version) },
                    body: { weeks: stated as unknown as Dto<'LineWeekInputDto'>[] },
                  }),
                )
              }
            />
          </>
        )}
      </Loaded>
    </section>
  );
}
