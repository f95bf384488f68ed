import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMaterialSheet } from '../../../api/catalogue';
import type { Dto } from '../../../api/client';
import { Badge } from '../../../components/Badge';
import { Day } from '../../../components/values';
import { useAttributeTexts } from '../../../format/use-attribute-texts';
import { useFormats } from '../../../format/use-formats';
import styles from './EvidenceItem.module.css';

type Evidence = Dto<'EvidenceDto'>;

interface EvidenceItemProps {
  readonly evidence: Evidence;
  readonly claim: Dto<'ClaimDto'>;
  readonly act: ReactNode;
}

export function EvidenceItem({ evidence, claim, act }: EvidenceItemProps) {
  const { t } = useTranslation('producer');
  const { id, kind, title, file, labResult, fieldVisit, addedAt, removedAt } = evidence;
  return (
    <article className={styles.item}>
      <div className={styles.words}>
        <strong>{file ? <a href={`/api/v1/evidence/${id}/file`}>{title}</a> : title}</strong>{' '}
        {removedAt && <Badge>{t('evidence.takenBack')}</Badge>}
        <div className="soft small">
          {t(`evidence.kinds.${kind}`)}
          {file && <FileWords file={file} />} · <Day at={addedAt} />
        </div>
        {labResult && <LabWords result={labResult} materialCode={claim.material?.code} />}
        {fieldVisit && (
          <p className="small">
            <Day at={fieldVisit.visitedOn} />: {fieldVisit.findings}
          </p>
        )}
      </div>
      {act}
    </article>
  );
}

function FileWords({ file }: { readonly file: NonNullable<Evidence['file']> }) {
  const f = useFormats();
  return (
    <>
      {' '}
      · {file.name} · {f.fileSize(file.sizeBytes)}
    </>
  );
}

interface LabWordsProps {
  readonly result: NonNullable<Evidence['labResult']>;
  readonly materialCode: string | undefined;
}

/** The value a laboratory found, by the name the catalogue gives it. */
function LabWords({ result, materialCode }: LabWordsProps) {
  const { t } = useTranslation('producer');
  const texts = useAttributeTexts();
  const sheet = useMaterialSheet(materialCode);
  const attribute = sheet.data?.attributes.find(({ code }) => code === result.attribute);
  return (
    <p className="small">
      {attribute ? texts.name(attribute) : result.attribute}:{' '}
      <strong>{attribute ? texts.value(attribute, result.value) : String(result.value)}</strong>.{' '}
      {t('lab.words', {
        laboratory: result.laboratoryName ?? result.laboratoryCode,
        standard: result.standard,
        sample: result.sample,
      })}{' '}
      <Day at={result.testedOn} />
    </p>
  );
}
