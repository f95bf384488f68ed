import { useTranslation } from 'react-i18next';
import type { Dto } from '../api/client';
import { Note } from '../components/Note';
import { UnitPrice } from '../components/values';
import { useFormats } from '../format/use-formats';

interface CounterNoteProps {
  readonly proposal: Dto<'ProposalDto'>;
  readonly counter: Dto<'CounterDto'>;
}

/** Who proposed other terms, which ones, and what stood before. */
export function CounterNote({ proposal, counter }: CounterNoteProps) {
  const { t } = useTranslation('pairing');
  const f = useFormats();
  const { unit } = proposal.material;
  const weeksOf = (weeks: Dto<'ProposalDto'>['weeks']): string =>
    f.list(weeks.map(({ arrivalWeek, quantity }) => `${f.weekShort(arrivalWeek)}: ${f.quantity(quantity, unit)}`));
  const isPriceNew = counter.from.unitPrice !== proposal.unitPrice;
  const [before, after] = [weeksOf(counter.from.weeks), weeksOf(proposal.weeks)];
  return (
    <Note tone="info" title={t(`counter.by.${counter.by}`, { round: counter.round })}>
      <ul>
        {isPriceNew && (
          <li>
            {t('counter.price')}{' '}
            <s>
              <UnitPrice idr={counter.from.unitPrice} unit={unit} />
            </s>{' '}
            <UnitPrice idr={proposal.unitPrice} unit={unit} />
          </li>
        )}
        {before !== after && <li>{t('counter.weeksChanged', { before, after })}</li>}
      </ul>
      {counter.note && <p>{t('counter.said', { note: counter.note })}</p>}
    </Note>
  );
}
