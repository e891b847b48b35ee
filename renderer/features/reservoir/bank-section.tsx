import { useState } from 'react';
import { FileField } from '../../ui/file-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { BankMatching } from './bank-matching.tsx';
import { BankReading } from './bank-reading.tsx';
import { bankWords as words } from './bank-words.ts';
import { openStatement, type StatementAnswer } from './read-statement.ts';
import type { Reservoir } from './use-reservoir.ts';

/** Reads the bank's statement and holds it against the ledger. */
export function BankSection({ reservoir }: { readonly reservoir: Reservoir }) {
  const [opened, setOpened] = useState<{ readonly file: string; readonly answer: StatementAnswer } | null>(null);
  if (!reservoir.isOpen) {
    return (
      <Panel title={words.title} sentence={words.sentence}>
        <EmptyState title={words.notOpen} sentence={words.notOpenSentence} />
      </Panel>
    );
  }
  const open = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    setOpened({ file: file.name, answer: openStatement(file.name, bytes) });
  };
  const hasLines = reservoir.bank.lines.length > 0;
  return (
    <>
      <Panel title={words.title} sentence={words.sentence}>
        <FileField
          label={words.choose}
          hint={words.chooseHint}
          accept=".csv,.txt,.xlsx,.ods,text/csv"
          onFile={(file) => void open(file)}
        />
        {opened?.answer.kind === 'refused' && (
          <Notice tone="refusal" title={words.notRead(opened.file)}>
            {opened.answer.code === 'no-columns' ? words.noColumns : words.notReadSentence}
          </Notice>
        )}
        {!hasLines && opened === null && <EmptyState title={words.noLines} sentence={words.noLinesSentence} />}
      </Panel>
      {opened?.answer.kind === 'opened' && (
        <BankReading
          key={opened.file}
          statement={opened.answer.statement}
          reservoir={reservoir}
          onClose={() => setOpened(null)}
        />
      )}
      {hasLines && opened?.answer.kind !== 'opened' && <BankMatching reservoir={reservoir} />}
    </>
  );
}
