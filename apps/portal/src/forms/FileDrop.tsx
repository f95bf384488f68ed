import { useRef, useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button';
import styles from '../components/field.module.css';
import { useFormats } from '../format/use-formats';

const MB = 1_000_000;
const EVIDENCE = ['application/pdf', 'image/png', 'image/jpeg'] as const;

interface FileDropProps {
  readonly label: string;
  /** Media types; PDF, PNG and JPEG unless told otherwise. */
  readonly accept?: readonly string[];
  /** Endings of names (`xlsx`) instead of media types, for kinds that systems call by many. */
  readonly endings?: readonly string[];
  readonly maxBytes?: number;
  /** Only files of an accepted kind and size arrive here. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly isMultiple?: boolean;
}

/** Files by dropping, pasting or choosing. Says beforehand what is taken, and why a file is not. */
export function FileDrop({
  label,
  accept = EVIDENCE,
  endings,
  maxBytes = 10 * MB,
  onFiles,
  isMultiple = false,
}: FileDropProps) {
  const { t } = useTranslation();
  const f = useFormats();
  const picker = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const kinds = (endings ?? accept).map((type) => type.split('/').at(-1)!.toUpperCase());
  const isTaken = ({ name, type }: File): boolean =>
    endings ? endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`)) : accept.includes(type);
  const take = (files: readonly File[]): void => {
    const faults = files.flatMap((file) => {
      if (!isTaken(file)) return [t('file.wrongKind', { name: file.name, kinds: f.list(kinds) })];
      if (file.size > maxBytes)
        return [t('file.tooLarge', { name: file.name, size: f.fileSize(file.size), limit: f.fileSize(maxBytes) })];
      return [];
    });
    setRefused(faults);
    const good = files.filter((file) => isTaken(file) && file.size <= maxBytes);
    if (good.length > 0) onFiles(isMultiple ? good : good.slice(0, 1));
  };
  return (
    <div className={styles.field}>
      <DropZone
        className={styles.drop}
        onDrop={(event) => {
          const dropped = event.items.filter((item) => item.kind === 'file');
          void Promise.all(dropped.map((item) => item.getFile())).then(take);
        }}
      >
        <Text slot="label" className={styles.label}>
          {label}
        </Text>
        <span className={styles.hint}>{t('file.taken', { kinds: f.list(kinds), limit: f.fileSize(maxBytes) })}</span>
        <input
          ref={picker}
          type="file"
          hidden
          accept={endings ? endings.map((ending) => `.${ending}`).join(',') : accept.join(',')}
          multiple={isMultiple}
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            // The same file may be chosen again after it was corrected.
            event.target.value = '';
          }}
        />
        <Button onPress={() => picker.current?.click()}>{t('file.choose')}</Button>
      </DropZone>
      <div role="alert">
        {refused.map((fault) => (
          <p key={fault} className={styles.error}>
            {fault}
          </p>
        ))}
      </div>
    </div>
  );
}
