import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../../api/client';
import { searchRegencies } from '../../../api/places';
import { Combobox } from '../../../forms/Combobox';
import { NumberField } from '../../../forms/NumberField';
import { Select } from '../../../forms/Select';
import { TextField } from '../../../forms/TextField';
import { FormSection } from '../FormSection';
import { PlaceMap } from './PlaceMap';

interface FacilityFieldsProps {
  readonly regencyText?: string;
}

/** A place where something is made: where it is, and what it is licensed for. */
export function FacilityFields({ regencyText }: FacilityFieldsProps) {
  const { t } = useTranslation('producer');
  return (
    <>
      <FormSection title={t('facilities.where')}>
        <TextField name="name" label={t('facilities.name')} hint={t('facilities.nameHint')} maxLength={150} />
        <TextField name="address" label={t('organisation.address')} isMultiline maxLength={300} />
        <Combobox
          name="regencyCode"
          of="regencies"
          search={searchRegencies}
          initialText={regencyText}
          label={t('facilities.regency')}
          hint={t('facilities.regencyHint')}
        />
        <Coordinates />
      </FormSection>
      <FormSection title={t('facilities.licence')}>
        <KbliFields />
        <NumberField name="workers" isOptional label={t('facilities.workers')} min={0} />
        <TextField name="nitku" isOptional label="NITKU" hint={t('facilities.nitkuHint')} maxLength={40} />
        <TextField name="siinasAccount" isOptional label={t('facilities.siinas')} maxLength={60} />
      </FormSection>
    </>
  );
}

/** By a click on the map or as figures; without them, the regency's point is taken. */
function Coordinates() {
  const { t } = useTranslation('producer');
  const { setValue } = useFormContext();
  const [lat, lon] = useWatch({ name: ['lat', 'lon'] }) as [number | null | undefined, number | null | undefined];
  const put = (to: { lat: number; lon: number }): void => {
    setValue('lat', to.lat, { shouldDirty: true, shouldTouch: true });
    setValue('lon', to.lon, { shouldDirty: true, shouldTouch: true });
  };
  return (
    <>
      <PlaceMap point={typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : undefined} onPick={put} />
      <div className="columns">
        <NumberField
          name="lat"
          isOptional
          label={t('facilities.lat')}
          hint={t('facilities.latHint')}
          min={-90}
          max={90}
          maxFraction={6}
        />
        <NumberField
          name="lon"
          isOptional
          label={t('facilities.lon')}
          hint={t('facilities.lonHint')}
          min={-180}
          max={180}
          maxFraction={6}
        />
      </div>
    </>
  );
}

const EDITIONS = ['2020', '2025'] as const;
type Edition = (typeof EDITIONS)[number];

/** The same five digits may mean something else in another edition: it is chosen first. */
function KbliFields() {
  const { t } = useTranslation('producer');
  const edition = useWatch({ name: 'kbliEdition' }) as Edition | null;
  const code = useWatch({ name: 'kbliCode' }) as string | null;
  const search = async (text: string) => {
    // What stands in the box already is a code with its title: look up the code.
    const [first] = text.trim().split(' ');
    const q = /^\d{5}$/.test(first) ? first : text.trim();
    const query = { limit: 20, ...(edition ? { edition } : {}), ...(q ? { q } : {}) };
    const { items } = await call(api.GET('/api/v1/kbli', { params: { query } }));
    return items.map((item) => ({ value: item.code, text: `${item.code} ${item.title}` }));
  };
  return (
    <>
      <Select
        name="kbliEdition"
        label={t('facilities.edition')}
        hint={t('facilities.editionHint')}
        options={EDITIONS.map((one) => ({ value: one, text: `KBLI ${one}` }))}
      />
      <Combobox
        key={edition}
        name="kbliCode"
        of={`kbli${edition ?? ''}`}
        search={search}
        initialText={code ?? undefined}
        label="KBLI"
        hint={t('facilities.kbliHint')}
      />
    </>
  );
}
