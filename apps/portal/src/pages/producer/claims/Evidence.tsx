import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../../api/client';
import { uploadFile } from '../../../api/upload';
import { useAction } from '../../../api/use-action';
import { Button } from '../../../components/Button';
import { confirm } from '../../../components/confirm';
import { ProblemNote } from '../../../components/ProblemNote';
import { EmptyState } from '../../../components/states';
import { toast } from '../../../components/toast';
import { Progress } from '../../../components/values';
import { FileDrop } from '../../../forms/FileDrop';
import { EvidenceItem } from './EvidenceItem';
import { LabResultDialog } from './LabResultDialog';

/** What stands behind a claim, and the ways to add to it while it is a draft. */
export function Evidence({ claim }: { readonly claim: Dto<'ClaimDto'> }) {
  const { t } = useTranslation('producer');
  const { actions, evidence } = claim;
  const remove = useAction((id: string) => call(api.DELETE('/api/v1/evidence/{id}', { params: { path: { id } } })), {
    refreshes: ['claim', 'case'],
    onDone: () => toast(t('evidence.removed')),
  });
  const ask = async (id: string): Promise<void> => {
    const question = { title: t('evidence.removeTitle'), body: t('evidence.removeBody') };
    if ((await confirm({ ...question, action: t('remove') })) !== false) await remove.run(id);
  };
  const mayAdd = actions.includes('add_evidence');
  return (
    <section className="stack">
      <h2>{t('evidence.title')}</h2>
      {remove.problem && <ProblemNote problem={remove.problem} />}
      {evidence.length === 0 && (
        <EmptyState title={t('evidence.none')}>{t(`evidence.needed.${claim.kind}`)}</EmptyState>
      )}
      {evidence.map((item) => (
        <EvidenceItem
          key={item.id}
          evidence={item}
          claim={claim}
          act={
            actions.includes('remove_evidence') &&
            item.removedAt === null && (
              <Button kind="quiet" size="s" onPress={() => void ask(item.id)}>
                {t('remove')}
              </Button>
            )
          }
        />
      ))}
      {mayAdd && <AddFiles claimId={claim.id} />}
      {mayAdd && claim.kind === 'capability' && <AddLabResult claim={claim} />}
    </section>
  );
}

interface Chosen {
  readonly file: File;
  readonly title: string;
}

/** One file after the other, each with how much of it has arrived. */
function AddFiles({ claimId }: { readonly claimId: string }) {
  const { t } = useTranslation('producer');
  const [sent, setSent] = useState<{ readonly name: string; readonly fraction: number }>();
  const add = useAction(
    ({ file, title }: Chosen, key) =>
      uploadFile<Dto<'EvidenceDto'>>({
        to: `/api/v1/claims/${claimId}/files`,
        file,
        title,
        key,
        onProgress: (fraction) =>
          setSent({
            name: file.name,
            fraction,
          }),
      }),
    { refreshes: ['claim', 'case'], onDone: () => toast(t('evidence.added')) },
  );
  const addAll = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      setSent({ name: file.name, fraction: 0 });
      const done = await add.run({ file, title: file.name.replace(/\.\w+$/, '').slice(0, 160) });
      if (done === undefined) break;
    }
    setSent(undefined);
  };
  return (
    <div className="stack-tight measure">
      <FileDrop label={t('evidence.addFile')} onFiles={(files) => void addAll(files)} isMultiple />
      {sent && <Progress label={sent.name} fraction={sent.fraction} />}
      {add.problem && <ProblemNote problem={add.problem} />}
    </div>
  );
}

function AddLabResult({ claim }: { readonly claim: Dto<'ClaimDto'> }) {
  const { t } = useTranslation('producer');
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button onPress={() => setOpen(true)}>{t('lab.add')}</Button>
      {isOpen && <LabResultDialog claim={claim} onClose={() => setOpen(false)} />}
    </div>
  );
}
