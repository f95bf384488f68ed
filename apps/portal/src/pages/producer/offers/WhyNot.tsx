import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMaterialSheet } from '../../../api/catalogue';
import { api, call, type Dto } from '../../../api/client';
import { KeyValue } from '../../../components/KeyValue';
import { Note } from '../../../components/Note';
import { EmptyState, Loaded } from '../../../components/states';
import { Instant, Quantity, Week } from '../../../components/values';
import { useAttributeTexts } from '../../../format/use-attribute-texts';
import { useFormats } from '../../../format/use-formats';
import { boundOf, type Detail, OBSTACLES, type Obstacle } from './obstacles';

type Why = Dto<'WhyNotDto'>;

/** Why the last run did not propose more of an offer: the nearest need, and what keeps it away. */
export function WhyNot({ offer }: { readonly offer: Dto<'OfferDto'> }) {
  const { id, material } = offer;
  const why = useQuery({
    queryKey: ['offer', id, 'why-not'],
    queryFn: () => call(api.GET('/api/v1/offers/{id}/why-not', { params: { path: { id } } })),
  });
  return <Loaded query={why}>{(found) => <Answer why={found} material={material} />}</Loaded>;
}

function Answer({ why, material }: { readonly why: Why; readonly material: Dto<'OfferDto'>['material'] }) {
  const { t } = useTranslation('producer');
  if (why.term === 'unconfirmed')
    return (
      <Note tone="warn" title={t('whyNot.unconfirmed')}>
        {t('whyNot.unconfirmedBody')}
      </Note>
    );
  if (why.runId === null || why.runFinishedAt === null)
    return <EmptyState title={t('whyNot.noRun')}>{t('whyNot.noRunBody')}</EmptyState>;
  return (
    <div className="stack measure">
      <KeyValue
        rows={[
          [t('whyNot.run'), <Instant key="run" at={why.runFinishedAt} />],
          [t('whyNot.planned'), <Quantity key="planned" value={why.planned ?? 0} unit={material.unit} />],
          [t('whyNot.idle'), <Quantity key="idle" value={why.idle ?? 0} unit={material.unit} />],
        ]}
      />
      {why.nearest === null ? <Note>{t('whyNot.nobody')}</Note> : <Nearest why={why} nearest={why.nearest} />}
      <Others terms={why.terms as Readonly<Record<string, number>>} />
    </div>
  );
}

/** The need that is nearest, and in one sentence what would have to be true. */
function Nearest({ why, nearest }: { readonly why: Why; readonly nearest: NonNullable<Why['nearest']> }) {
  const { t } = useTranslation('producer');
  const sentence = useSentence(nearest);
  const term = OBSTACLES.find((one) => one === why.term);
  return (
    <section className="stack-tight">
      <h2>{t('whyNot.nearest')}</h2>
      <KeyValue
        rows={[
          [t('proposals.quantity'), <Quantity key="quantity" value={nearest.quantity} unit={nearest.unit} />],
          [
            t('whyNot.window'),
            <span key="window">
              <Week week={nearest.earliestWeek} isShort /> – <Week week={nearest.latestWeek} isShort />
            </span>,
          ],
          [t('whyNot.province'), nearest.provinceName],
          ...(nearest.owner ? [[t('proposals.who'), nearest.owner.organisationName] as const] : []),
        ]}
      />
      {term && (
        <Note tone="warn" title={t(`whyNot.terms.${term}`)}>
          {sentence(term, why.detail ?? {})}
        </Note>
      )}
    </section>
  );
}

/** What was missed, in figures, as far as the run says. */
function useSentence(nearest: NonNullable<Why['nearest']>): (term: Obstacle, detail: Detail) => string | undefined {
  const { t } = useTranslation('producer');
  const f = useFormats();
  const texts = useAttributeTexts();
  const sheet = useMaterialSheet(nearest.materialCode);
  const nameOf = (code: string): string => {
    const attribute = sheet.data?.attributes.find((one) => one.code === code);
    return attribute ? texts.name(attribute) : code;
  };
  const unit = f.unit(nearest.unit);
  const shown = (term: Obstacle, value: number): string => {
    if (term === 'price_cap') return f.money(value);
    return term === 'local_content' ? f.percent(value / 100) : f.number(value);
  };
  return (term, detail) => {
    const { cheaperBy, least, reach, asked, given, misses, lacking } = boundOf(detail);
    if (cheaperBy !== undefined) return t('whyNot.cheaper', { amount: f.money(Math.ceil(cheaperBy)), unit });
    if (least !== undefined && reach !== undefined)
      return t('whyNot.least', { least: f.quantity(least, nearest.unit), reach: f.quantity(reach, nearest.unit) });
    if (asked !== undefined && given !== undefined)
      return t('whyNot.askedGiven', { asked: shown(term, asked), given: shown(term, given) });
    if (misses) return t('whyNot.misses', { names: f.list(misses.map(nameOf)) });
    return lacking ? t('whyNot.lacking', { names: f.list(lacking) }) : undefined;
  };
}

/** How many needs each obstacle keeps away, the commonest first. */
function Others({ terms }: { readonly terms: Readonly<Record<string, number>> }) {
  const { t } = useTranslation('producer');
  const known = OBSTACLES.filter((term) => (terms[term] ?? 0) > 0).toSorted((one, other) => terms[other] - terms[one]);
  if (known.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t('whyNot.all')}</h2>
      <KeyValue rows={known.map((term) => [t(`whyNot.terms.${term}`), t('whyNot.needs', { count: terms[term] })])} />
    </section>
  );
}
