import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { Button } from '../../components/Button';
import { Loaded, Skeleton } from '../../components/states';
import styles from './FilePreview.module.css';

const PdfPages = lazy(() => import('./PdfPages'));

type File = Dto<'EvidenceFileDto'>;

interface FilePreviewProps {
  readonly id: string;
  readonly title: string;
  readonly file: File;
}

/** A minute after it was last shown, it is read again; each reading by the ministry is on record. */
const KEPT_MS = 60_000;

/** A file of evidence in the page. */
export function FilePreview({ id, title, file }: FilePreviewProps) {
  const bytes = useQuery({
    queryKey: ['evidence-file', id],
    staleTime: Infinity,
    gcTime: KEPT_MS,
    queryFn: async () => {
      const answer = api.GET('/api/v1/evidence/{id}/file', { params: { path: { id } }, parseAs: 'blob' });
      // The type is the one the API found in the content, not what a file says of itself.
      return new Blob([await call(answer)], { type: file.mediaType });
    },
  });
  return (
    <Loaded query={bytes} lines={8}>
      {(blob) => <Opened blob={blob} title={title} name={file.name} />}
    </Loaded>
  );
}

interface OpenedProps {
  readonly blob: Blob;
  readonly title: string;
  readonly name: string;
}

function Opened({ blob, title, name }: OpenedProps) {
  const { t } = useTranslation('verifier');
  return (
    <div className={styles.preview}>
      {blob.type === 'application/pdf' ? (
        <Suspense fallback={<Skeleton lines={8} />}>
          <PdfPages blob={blob} title={title} />
        </Suspense>
      ) : (
        <Picture blob={blob} title={title} />
      )}
      <p className="row">
        <Button size="s" onPress={() => download(blob, name)}>
          {t('evidence.download')}
        </Button>
        <span className="soft small">{t('evidence.recorded')}</span>
      </p>
    </div>
  );
}

function Picture({ blob, title }: Omit<OpenedProps, 'name'>) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(blob);
    image.current?.setAttribute('src', url);
    return () => URL.revokeObjectURL(url);
  }, [blob]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard
    <section className={styles.paper} aria-label={title} tabIndex={0}>
      <img ref={image} alt={title} />
    </section>
  );
}

function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
