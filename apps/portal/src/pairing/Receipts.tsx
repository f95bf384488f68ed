import { useTranslation } from 'react-i18next';
import type { Dto } from '../api/client';
import { Timeline } from '../components/Timeline';
import { useFormats } from '../format/use-formats';
import { AddReceiptFile } from './AddReceiptFile';

interface ReceiptsProps {
  readonly plan: Dto<'DeliveryPlanDto'>;
  readonly proposal: Dto<'ProposalDto'>;
}

/** Every receipt, newest first. */
export function Receipts({ plan, proposal }: ReceiptsProps) {
  const { t } = useTranslation('pairing');
  const f = useFormats();
  const { unit } = proposal.material;
  const receipts = plan.deliveries.flatMap(({ receipts }) => receipts).toSorted((a, b) => (a.id < b.id ? 1 : -1));
  if (receipts.length === 0) return <p className="soft">{t('receipts.none')}</p>;
  return (
    <section className="stack-tight">
      <h3>{t('receipts.title')}</h3>
      <Timeline
        items={receipts.map(
          ({ id, createdAt, createdBy, receivedOn, accepted, rejected, reason, finding, note, files, actions }) => ({
            key: id,
            at: createdAt,
            by: createdBy,
            tone: rejected > 0 ? 'warn' : 'good',
            title: t('receipts.accepted', { quantity: f.quantity(accepted, unit), on: f.day(receivedOn) }),
            note: (
              <>
                {rejected > 0 && reason && (
                  <p>
                    {t('receipts.rejected', {
                      quantity: f.quantity(rejected, unit),
                      reason: t(`nonconformance.${reason}`),
                    })}
                  </p>
                )}
                {finding && (
                  <p>
                    {t('receipts.finding', {
                      attribute: finding.attributeCode,
                      measured: f.number(finding.measured),
                      laboratory: finding.laboratory,
                      report: finding.reportNumber,
                    })}
                  </p>
                )}
                {note && <p>{note}</p>}
                {files.map((file) => (
                  <p key={file.id}>
                    <a href={`/api/v1/receipt-files/${file.id}/file`} download>
                      {file.title}
                    </a>{' '}
                    <span className="soft">{f.fileSize(file.sizeBytes)}</span>
                  </p>
                ))}
                {actions.includes('add_file') && <AddReceiptFile receiptId={id} />}
              </>
            ),
          }),
        )}
      />
    </section>
  );
}
