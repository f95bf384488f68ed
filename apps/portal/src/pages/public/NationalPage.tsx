import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { CountryMap } from '../../components/CountryMap';
import { Table } from '../../components/DataTable';
import { FilterBar, useFilters } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState, Loaded } from '../../components/states';
import { useFormats } from '../../format/use-formats';

type Picture = Dto<'NationalPictureDto'>;
type Material = Dto<'MaterialPictureDto'>;

/** What everybody may see of the country: aggregates, left blank where a firm could be recognised. */
export function NationalPage() {
  const { t } = useTranslation('public');
  const picture = useQuery({
    queryKey: ['national'],
    queryFn: () => call(api.GET('/api/v1/national-picture')),
  });
  return (
    <>
      <PageHeader title={t('national.title')} lead={t('national.lead')} />
      <Loaded query={picture}>{(loaded) => <National picture={loaded} />}</Loaded>
    </>
  );
}

function National({ picture }: { readonly picture: Picture }) {
  const { t } = useTranslation('public');
  const f = useFormats();
  return (
    <div className="stack-wide">
      <Provinces picture={picture} />
      <Materials picture={picture} />
      <p className="soft small measure">{t('national.note', { at: f.instant(picture.at), firms: picture.firmsMin })}</p>
    </div>
  );
}

const SIDES = ['manufacturers', 'producers'] as const;

function Provinces({ picture }: { readonly picture: Picture }) {
  const { t } = useTranslation('public');
  const f = useFormats();
  const { values, ...filters } = useFilters(['side']);
  const side = SIDES.find((one) => one === values.side) ?? SIDES[0];
  const shown = useMemo(
    () => new Map(picture.provinces.flatMap((one) => (one[side] === null ? [] : [[one.code, one[side]] as const]))),
    [picture, side],
  );
  return (
    <section className="stack-tight" aria-labelledby="provinces">
      <h2 id="provinces">{t(`national.${side}`)}</h2>
      <FilterBar
        label={t('national.side')}
        state={{ values, ...filters }}
        filters={[
          {
            kind: 'choice',
            name: 'side',
            label: t('national.side'),
            options: [{ value: 'producers', text: t('national.sides.producers') }],
            all: t('national.sides.manufacturers'),
          },
        ]}
      />
      <CountryMap
        label={t('national.mapLabel')}
        fill={{ title: t(`national.${side}`), values: shown, text: (value) => f.number(value) }}
      />
      <p className="soft small">{t('national.blank', { firms: picture.firmsMin })}</p>
    </section>
  );
}

function Materials({ picture }: { readonly picture: Picture }) {
  const { t } = useTranslation('public');
  const f = useFormats();
  const { values, ...filters } = useFilters(['q']);
  const nameOf = ({ nameId, nameEn }: Material): string => (f.language === 'id' ? nameId : nameEn);
  const wanted = values.q?.toLowerCase() ?? '';
  const rows = picture.materials.filter((material) => nameOf(material).toLowerCase().includes(wanted));
  const quantity = (value: number | null, { unit }: Material) =>
    value === null ? <Few firms={picture.firmsMin} /> : f.quantity(value, unit);
  return (
    <section className="stack-tight" aria-labelledby="materials">
      <h2 id="materials">{t('national.materials')}</h2>
      <FilterBar
        label={t('national.search')}
        state={{ values, ...filters }}
        filters={[{ kind: 'search', name: 'q', label: t('national.search') }]}
      />
      {rows.length === 0 ? (
        <EmptyState title={t('national.noMaterial')}>{t('national.noMaterialBody')}</EmptyState>
      ) : (
        <Table
          caption={t('national.materials')}
          rows={rows}
          rowKey={({ code }) => code}
          columns={[
            { key: 'name', header: t('national.material'), cell: nameOf },
            {
              key: 'producers',
              header: t('national.verified'),
              align: 'end',
              cell: ({ producers }) => (producers === null ? <Few firms={picture.firmsMin} /> : f.number(producers)),
            },
            {
              key: 'offered',
              header: t('national.offered'),
              align: 'end',
              cell: (material) => quantity(material.offered, material),
            },
            {
              key: 'needed',
              header: t('national.needed'),
              align: 'end',
              cell: (material) => quantity(material.needed, material),
            },
          ]}
        />
      )}
    </section>
  );
}

/** In place of a figure that would tell about single firms. */
function Few({ firms }: { readonly firms: number }) {
  const { t } = useTranslation('public');
  return <span className="soft">{t('national.few', { firms })}</span>;
}
