import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- the bundler makes a worker of it
import PdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../components/Note';
import { Skeleton } from '../../components/states';
import styles from './FilePreview.module.css';

GlobalWorkerOptions.workerPort = new PdfWorker();

/** Pages beyond it are read in the downloaded file. */
const PAGES_MAX = 60;

interface PdfPagesProps {
  readonly blob: Blob;
  readonly title: string;
}

type Opening = PDFDocumentProxy | 'failed' | undefined;

/**
 * A PDF as pictures of its pages, drawn by our own script in its worker: the same on a phone as on a desk, with no
 * plug-in and nothing in the file run.
 */
export default function PdfPages({ blob, title }: PdfPagesProps) {
  const { t } = useTranslation('verifier');
  const opened = useDocument(blob);
  if (opened === 'failed')
    return (
      <Note tone="warn" title={t('evidence.notDrawn')}>
        {t('evidence.notDrawnBody')}
      </Note>
    );
  if (!opened) return <Skeleton lines={8} />;
  const shown = Math.min(opened.numPages, PAGES_MAX);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard
    <section className={styles.paper} aria-label={title} tabIndex={0}>
      {Array.from({ length: shown }, (_, index) => (
        <Page key={index} document={opened} number={index + 1} />
      ))}
      {opened.numPages > shown && <p>{t('evidence.morePages', { count: opened.numPages - shown })}</p>}
    </section>
  );
}

function useDocument(blob: Blob): Opening {
  const [opened, setOpened] = useState<Opening>();
  useEffect(() => {
    let isOver = false;
    const opening = blob
      .arrayBuffer()
      .then((data) => getDocument({ data, isEvalSupported: false, useWasm: false, useSystemFonts: true }).promise);
    opening.then(
      (document) => !isOver && setOpened(document),
      () => !isOver && setOpened('failed'),
    );
    return () => {
      isOver = true;
      void opening.then((document) => document.destroy()).catch(() => undefined);
    };
  }, [blob]);
  return opened;
}

/** Drawn when it comes near the eye. */
function Page({ document: pdf, number }: { readonly document: PDFDocumentProxy; readonly number: number }) {
  const { t } = useTranslation('verifier');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState('');
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    let stop: (() => void) | undefined;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        watcher.disconnect();
        stop = draw(pdf, number, element, setWords);
      },
      { rootMargin: '50%' },
    );
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      stop?.();
    };
  }, [pdf, number]);
  return (
    <figure className={styles.page}>
      <canvas ref={canvas} aria-hidden="true" />
      <figcaption className="visually-hidden">
        {t('evidence.page', { number, count: pdf.numPages })} {words}
      </figcaption>
    </figure>
  );
}

const A4_RATIO = Math.SQRT2;

/** Draws a page as wide as its place, sharp on dense screens; answers how to stop. */
function draw(
  pdf: PDFDocumentProxy,
  number: number,
  element: HTMLCanvasElement,
  onWords: (words: string) => void,
): () => void {
  let isOver = false;
  let cancel: (() => void) | undefined;
  const work = async (): Promise<void> => {
    const page = await pdf.getPage(number);
    if (isOver) return;
    const task = page.render({ canvas: element, viewport: viewportFor(page, element) });
    cancel = () => task.cancel();
    await task.promise;
    element.dataset['drawn'] = 'yes';
    onWords(await textOf(page));
  };
  // A page that is left before it stands is no fault.
  work().catch(() => undefined);
  return () => {
    isOver = true;
    cancel?.();
  };
}

function viewportFor(page: PDFPageProxy, element: HTMLCanvasElement) {
  const plain = page.getViewport({ scale: 1 });
  const width = element.clientWidth || plain.width;
  const viewport = page.getViewport({ scale: (width / plain.width) * Math.min(devicePixelRatio, 2) });
  element.width = Math.round(viewport.width);
  element.height = Math.round(viewport.height);
  element.style.aspectRatio = `${plain.width / plain.height || 1 / A4_RATIO}`;
  return viewport;
}

/** For those who hear the page; a scan has none. */
async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
}
