import { useTranslation } from 'react-i18next';
import { CountryMap, type MapArc, type MapPoint } from '../../components/CountryMap';
import { useFormats } from '../../format/use-formats';
import { landedUnit } from './proposal-terms';
import type { Proposal } from './queries';

const DESTINATION = 'destination';

/** Where each proposal of a line comes from and where it goes; marks are the numbers of the rows above. */
export default function CompareMap({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const { t } = useTranslation('manufacturer');
  const f = useFormats();
  if (proposals.length === 0) return null;
  const { manufacturer } = proposals[0];
  const most = Math.max(...proposals.map(({ quantity }) => quantity));
  const points: MapPoint[] = [
    ...proposals.map(({ id, producer }, index): MapPoint => ({
      key: id,
      lon: producer.lon,
      lat: producer.lat,
      mark: String(index + 1),
      text: `${producer.name}, ${producer.regency}`,
      kind: 'origin',
    })),
    {
      key: DESTINATION,
      lon: manufacturer.lon,
      lat: manufacturer.lat,
      mark: t('map.here'),
      text: `${manufacturer.name}, ${manufacturer.regency}`,
      kind: 'destination',
    },
  ];
  const arcs = proposals.map((proposal, index): MapArc => ({
    key: proposal.id,
    from: proposal.id,
    to: DESTINATION,
    weight: proposal.quantity / most,
    text: t('map.flow', {
      mark: index + 1,
      producer: proposal.producer.name,
      from: proposal.producer.regency,
      to: manufacturer.regency,
      quantity: f.quantity(proposal.quantity, proposal.material.unit),
      landed: `${f.money(landedUnit(proposal))}/${f.unit(proposal.material.unit)}`,
    }),
  }));
  return (
    <section className="stack-tight">
      <h3>{t('map.title')}</h3>
      <p className="soft small">{t('map.lead')}</p>
      <CountryMap label={t('map.label')} points={points} arcs={arcs} isClose />
    </section>
  );
}
