import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../../components/PageHeader';
import { Tabs } from '../../../components/Tabs';
import { EndedProposals, ProposalList } from './ProposalList';

/** The inbox of the producer: what has to be answered first, then what waits, what is agreed, and what is over. */
export function ProposalsPage() {
  const { t } = useTranslation('producer');
  return (
    <>
      <PageHeader title={t('proposals.title')} lead={t('proposals.lead')} />
      <Tabs
        label={t('proposals.title')}
        tabs={[
          {
            id: 'answer',
            text: t('proposals.tabs.answer'),
            content: () => (
              <ProposalList key="answer" of={{ awaiting: true }} emptyText={t('proposals.empty.answer')} />
            ),
          },
          {
            id: 'waiting',
            text: t('proposals.tabs.waiting'),
            content: () => (
              <ProposalList
                key="waiting"
                of={{ state: 'accepted_by_producer' }}
                emptyText={t('proposals.empty.waiting')}
              />
            ),
          },
          {
            id: 'agreed',
            text: t('proposals.tabs.agreed'),
            content: () => (
              <ProposalList key="agreed" of={{ state: 'agreed' }} emptyText={t('proposals.empty.agreed')} />
            ),
          },
          { id: 'all', text: t('proposals.tabs.all'), content: () => <EndedProposals /> },
        ]}
      />
    </>
  );
}
