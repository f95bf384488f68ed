import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { KeyValue } from '../../components/KeyValue';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState, Loaded } from '../../components/states';
import { Instant } from '../../components/values';
import { ForRole } from './ForRole';
import styles from './Trail.module.css';
import { useTrailWords } from './trail-words';

/** One record of the trail: what was decided, what the decider saw, and its place in the chain. */
export function EntryPage() {
  const { t } = useTranslation('oversight');
  const { seq = '' } = useParams({ strict: false });
  const number = Number(seq);
  return (
    <>
      <PageHeader
        title={t('entry.title', { seq })}
        back={<Link to="/oversight/trail">{t('trail.title')}</Link>}
        actions={
          <>
            {number > 1 && (
              <Link to="/oversight/trail/$seq" params={{ seq: String(number - 1) }}>
                {t('entry.before')}
              </Link>
            )}
            <Link to="/oversight/trail/$seq" params={{ seq: String(number + 1) }}>
              {t('entry.after')}
            </Link>
          </>
        }
      />
      <ForRole of="auditor">
        <Found seq={number} />
      </ForRole>
    </>
  );
}

function Found({ seq }: { readonly seq: number }) {
  const { t } = useTranslation('oversight');
  const query = useQuery({
    queryKey: ['audit', 'entry', seq],
    queryFn: () => call(api.GET('/api/v1/audit/entries', { params: { query: { seq, limit: 1 } } })),
  });
  return (
    <Loaded query={query}>
      {({ items: [entry] }) => (entry ? <Entry entry={entry} /> : <EmptyState title={t('entry.none')} />)}
    </Loaded>
  );
}

function Entry({ entry }: { readonly entry: Dto<'AuditEntryAnswer'> }) {
  const { t } = useTranslation('oversight');
  const words = useTrailWords();
  const { actorId, actorName, subjectType, subjectId } = entry;
  const hash = (text: string) => <code className={styles.hash}>{text}</code>;
  return (
    <div className="stack-wide">
      <KeyValue
        rows={[
          [t('trail.action'), `${words.action(entry.action)} (${entry.action})`],
          [t('trail.at'), <Instant key="at" at={entry.at} />],
          [
            t('trail.actor'),
            actorId ? (
              <Link key="actor" to="/oversight/trail" search={{ actorId }}>
                {actorName}
              </Link>
            ) : (
              actorName
            ),
          ],
          [
            t('trail.subject'),
            subjectId ? (
              <Link key="subject" to="/oversight/trail" search={{ subjectType, subjectId }}>
                {words.subject(subjectType)} {subjectId}
              </Link>
            ) : (
              words.subject(subjectType)
            ),
          ],
          [t('trail.reason'), entry.reason],
          [t('entry.correlation'), hash(entry.correlationId)],
          [t('entry.prevHash'), hash(entry.prevHash)],
          [t('entry.hash'), hash(entry.hash)],
        ]}
      />
      <section className="stack-tight" aria-labelledby="details-title">
        <h2 id="details-title">{t('entry.details')}</h2>
        <pre className={styles.details}>{JSON.stringify(entry.details, null, 2)}</pre>
      </section>
    </div>
  );
}
