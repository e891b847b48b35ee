import { useState } from 'react';
import type { Attachment } from '../../../shared/grants/grant-request.ts';
import { keepAttachment, readAttachment } from '../../data/attachments.ts';
import { bytes } from '../../i18n/formats.ts';
import { downloadBytes } from '../../live/download-text.ts';
import { Button } from '../../ui/button.tsx';
import { FileField } from '../../ui/file-field.tsx';
import styles from './grants.module.css';
import { requestWords } from './request-words.ts';

type AttachmentFieldsProps = {
  readonly attachments: readonly Attachment[];
  readonly onChange: (attachments: readonly Attachment[]) => void;
};

const mostBytes = 20 * 1024 * 1024;

/** Files of a request: kept on this computer by their hash, named in the journal. */
export function AttachmentFields({ attachments, onChange }: AttachmentFieldsProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const add = async (file: File) => {
    if (file.size > mostBytes) return setRefusal(requestWords.fileTooLarge);
    const sha256 = await keepAttachment(new Uint8Array(await file.arrayBuffer()));
    setRefusal(null);
    const others = attachments.filter((one) => one.sha256 !== sha256);
    onChange([...others, { name: file.name, sizeBytes: file.size, sha256 }]);
  };
  const save = async ({ name, sha256 }: Attachment) => {
    const found = await readAttachment(sha256);
    if (found === null) setRefusal(requestWords.notHere(name));
    else downloadBytes(name, found, 'application/octet-stream');
  };
  return (
    <>
      <FileField
        label={requestWords.file}
        hint={requestWords.fileHint}
        optional
        accept="*"
        refusal={refusal}
        onFile={(file) => void add(file)}
      />
      {attachments.length > 0 && (
        <ul className={styles['files']} aria-label={requestWords.files}>
          {attachments.map((one) => (
            <li key={one.sha256}>
              <span>{one.name}</span>
              <span>{bytes(one.sizeBytes)}</span>
              <span className={styles['hash']}>{one.sha256}</span>
              <Button size="small" onClick={() => void save(one)}>
                {requestWords.open}
              </Button>
              <Button
                size="small"
                tone="quiet"
                onClick={() => onChange(attachments.filter(({ sha256 }) => sha256 !== one.sha256))}
              >
                {requestWords.removeFile(one.name)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
