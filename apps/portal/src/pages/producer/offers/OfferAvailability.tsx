import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, ifMatch } from '../../../api/client';
import { Note } from '../../../components/Note';
import { Loaded } from '../../../components/states';
import { useFormats } from '../../../format/use-formats';
import { useSpan } from '../weeks/SpanChoice';
import { type WeekCalendar, WeekEditor } from '../weeks/WeekEditor';

type Calendar = Dto<'OfferCalendarDto'>;

const calendarOf = ({ weeks, version }: Calendar): WeekCalendar => ({
  version,
  weeks: weeks.map(({ week, stated, ...values }) => ({ week, isStated: stated, values })),
});

/** The weeks of an offer: those of its line, until it has its own. */
export function OfferAvailability({ offer }: { readonly offer: Dto<'OfferDto'> }) {
  const { t } = useTranslation('producer');
  const f = useFormats();
  const { weeks, choice } = useSpan();
  const { id, lineId, material } = offer;
  const read = () => call(api.GET('/api/v1/offers/{id}/calendar', { params: { path: { id }, query: { weeks } } }));
  const calendar = useQuery({ queryKey: ['offer', id, 'calendar', weeks], queryFn: read });
  const promises = ['committed', 'held', 'free'] as const;
  return (
    <section className="stack">
      <div className="row">
        <h2>{t('calendar.title', { unit: f.unit(material.unit) })}</h2>
        {choice}
      </div>
      <Loaded query={calendar}>
        {(found) => (
          <>
            {found.followsLine && lineId && (
              <Note>
                <p>
                  {t('offer.followsLine')}{' '}
                  <Link to="/producer/lines/$id" params={{ id: lineId }}>
                    {t('offer.toLine')}
                  </Link>
                </p>
              </Note>
            )}
            <WeekEditor
              key={id}
              id={`offer.${id}`}
              caption={t('offer.availability')}
              columns={[
                { key: 'available', header: t('calendar.offered'), isEditable: true },
                ...promises.map((key) => ({ key, header: t(`calendar.${key}`), isEditable: false })),
              ]}
              calendar={calendarOf(found)}
              isReadOnly={!offer.actions.includes('write_calendar')}
              refreshes={['offer', 'line']}
              read={async () => calendarOf(await read())}
              send={(stated, version) =>
                call(
                  api.PUT('/api/v1/offers/{id}/calendar', {
                    params: { path: { id }, header: ifMatch(version) },
                    body: { weeks: stated as unknown as Dto<'OfferWeekInputDto'>[] },
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
