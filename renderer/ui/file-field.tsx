import styles from './field.module.css';
import { Field, type FieldBasics } from './field.tsx';

type FileFieldProps = FieldBasics & {
  /** Endings and types, as the browser's file dialog takes them: ".csv,text/csv". */
  readonly accept: string;
  readonly onFile: (file: File) => void;
};

/** One file of this computer. Choosing the same file again reads it again. */
export function FileField(props: FileFieldProps) {
  const { accept, onFile } = props;
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          className={styles['file']}
          type="file"
          accept={accept}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file !== undefined) onFile(file);
          }}
        />
      )}
    </Field>
  );
}
