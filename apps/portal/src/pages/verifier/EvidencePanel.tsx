import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge';
import { EmptyState } from '../../components/states';
import { Day } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import styles from './EvidencePanel.module.css';
import { FilePreview } from './FilePreview';
import type { Claim, Evidence } from './kinds';

interface EvidencePanelProps {
  readonly claim: Claim;
  readonly shownId: string | undefined;
  readonly onShow: (id: string) => void;
}

/** Files first: what can be looked at stands open at once. */
export const inOrder = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.toSorted((a, b) => Number(a.removedAt !== null) - Number(b.removedAt !== null) || rank(a) - rank(b));
const rank = ({ kind }: Evidence): number => ['file', 'field_visit', 'lab_result'].indexOf(kind);

/** The evidence of a claim beside it: a list, and what is chosen, open. */
export function EvidencePanel({ claim, shownId, onShow }: EvidencePanelProps) {
  const { t } = useTranslation('verifier');
  const f = useFormats();
  const all = inOrder(claim.evidence);
  const shown = all.find(({ id }) => id === shownId) ?? all[0];
  if (!shown) return <EmptyState title={t('evidence.none')}>{t('evidence.noneBody')}</EmptyState>;
  return (
    <section className={styles.panel} aria-labelledby="evidence-title">
      <h2 id="evidence-title">{t('evidence.title', { count: all.length })}</h2>
      <ul className={styles.list}>
        {all.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className={styles.item}
              aria-pressed={one.id === shown.id}
              onClick={() => onShow(one.id)}
            >
              <span>{one.title}</span>
              <span className="soft small">
                {one.file ? f.fileSize(one.file.sizeBytes) : t(`evidence.kinds.${one.kind}`)}
                {one.removedAt && ` · ${t('evidence.removed')}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Shown evidence={shown} />
    </section>
  );
}

function Shown({ evidence }: { readonly evidence: Evidence }) {
  const { t } = useTranslation('verifier');
  const { file, labResult, fieldVisit } = evidence;
  if (file) return <FilePreview key={evidence.id} id={evidence.id} title={evidence.title} file={file} />;
  if (fieldVisit) {
    return (
      <div className={styles.text}>
        <p className="row">
          <Badge tone={fieldVisit.satisfied ? 'good' : 'bad'}>
            {t(fieldVisit.satisfied ? 'visit.satisfied' : 'visit.notSatisfied')}
          </Badge>
          <Day at={fieldVisit.visitedOn} />
        </p>
        <p>{fieldVisit.findings}</p>
      </div>
    );
  }
  return (
    <div className={styles.text}>
      <p>
        {labResult?.standard}, {labResult?.laboratoryName ?? labResult?.laboratoryCode}
      </p>
      <p className="soft">
        {labResult?.sample} · {labResult && <Day at={labResult.testedOn} />}
      </p>
      <p className="soft">{t('evidence.inTable')}</p>
    </div>
  );
}
