import { Download } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Row } from '../../ui/stack.tsx';
import { type ExportKind, exportKinds } from './export-table.ts';
import { exportWords as words } from './export-words.ts';
import styles from './imports.module.css';
import { type ExportFormat, useExport } from './use-export.ts';

const formats: readonly ExportFormat[] = ['csv', 'xlsx'];

/** Every table that can be taken out, in two formats. */
export function ExportPanel() {
  const { running, run, cancel } = useExport();
  return (
    <Panel title={words.title} sentence={words.sentence}>
      {running !== null && (
        <ProgressBar label={words.working(words.names[running.kind])} done={null} onCancel={cancel} />
      )}
      <div className={styles['exports']}>
        {exportKinds.map((kind) => (
          <ExportLine
            key={kind}
            kind={kind}
            isBusy={running !== null}
            onExport={(format) => void run({ kind, format })}
          />
        ))}
      </div>
    </Panel>
  );
}

type ExportLineProps = {
  readonly kind: ExportKind;
  readonly isBusy: boolean;
  readonly onExport: (format: ExportFormat) => void;
};

function ExportLine({ kind, isBusy, onExport }: ExportLineProps) {
  return (
    <div className={styles['export']}>
      <h3>{words.names[kind]}</h3>
      <p>{words.holds[kind]}</p>
      <Row>
        {formats.map((format) => (
          <Button
            key={format}
            size="small"
            icon={<Download aria-hidden />}
            aria-label={words.exportAs(words.names[kind], words.formats[format])}
            disabled={isBusy}
            onClick={() => onExport(format)}
          >
            {words.formats[format]}
          </Button>
        ))}
      </Row>
    </div>
  );
}
