import { useTranslation } from 'react-i18next';
import type { FieldFault, Problem } from '../api/problem';
import styles from './Note.module.css';

interface ProblemNoteProps {
  readonly problem: Problem;
  /** Faults that no field shows; all of the problem's unless told. */
  readonly faults?: readonly FieldFault[];
}

/** Ways out that name a route or a field of the API say nothing to a reader of pages. */
const isForPeople = (fix: string): boolean => fix !== '' && !/\/api\/|: true/.test(fix);

/** What was refused, in the words of the API, and the way out. */
export function ProblemNote({ problem, faults = problem.fields }: ProblemNoteProps) {
  const { t } = useTranslation();
  const { title, detail, fix } = wordsOf(problem, t('problem.offline'), t('problem.offlineFix'), t('problem.fault'));
  return (
    <div className={`${styles.note} ${styles.bad}`} role="alert" tabIndex={-1} data-problem={problem.code}>
      <strong>{title}</strong>
      {detail && <p>{detail}</p>}
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={`${fault.pointer} ${fault.code}`}>{fault.detail}</li>
          ))}
        </ul>
      )}
      {isForPeople(fix) && <p>{fix}</p>}
      {problem.status >= 500 && problem.reference && (
        <p className="small">{t('problem.reference', { reference: problem.reference })}</p>
      )}
    </div>
  );
}

function wordsOf(problem: Problem, offline: string, offlineFix: string, fault: string) {
  if (problem.isOffline) return { title: offline, detail: '', fix: offlineFix };
  const { title, detail, fix } = problem.body;
  // Its detail counts faults, and each stands on its field or in the list.
  if (problem.code === 'invalid_input') return { title, detail: '', fix: '' };
  return { title: title || fault, detail, fix };
}
