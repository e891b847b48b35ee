import { useState } from 'react';
import type { PabulibRefusal } from '../../../shared/grants/ballots/pabulib-refusal.ts';
import { useElection } from '../../data/queries/use-election.ts';
import { reportBug } from '../../data/report-bug.ts';
import { count } from '../../i18n/formats.ts';
import { FileField } from '../../ui/file-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ElectionComparisonView } from './election-comparison.tsx';
import { electionWords } from './election-words.ts';
import { methodWords } from './method-words.ts';
import { WorkView } from './work-view.tsx';

type OpenedFile = { readonly name: string; readonly text: string; readonly opened: number };

/** A real election from a file under every rule; the assembly's own data is neither read nor changed. */
export function ElectionSection() {
  const [file, setFile] = useState<OpenedFile | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const open = async (chosen: File) => {
    try {
      const text = await chosen.text();
      setRefusal(null);
      setFile((before) => ({ name: chosen.name, text, opened: (before?.opened ?? 0) + 1 }));
    } catch (error) {
      reportBug(error);
      setRefusal(electionWords.unreadable);
    }
  };
  return (
    <>
      <Panel title={electionWords.title} sentence={electionWords.sentence}>
        <FileField
          label={electionWords.file}
          hint={electionWords.fileHint}
          accept=".pb,text/plain"
          refusal={refusal}
          onFile={(chosen) => void open(chosen)}
        />
      </Panel>
      {file !== null && <ElectionOfFile key={file.opened} file={file} />}
    </>
  );
}

function ElectionOfFile({ file }: { readonly file: OpenedFile }) {
  const [showAll, setShowAll] = useState(false);
  const [picked, setPicked] = useState('');
  const state = useElection(file.text, showAll ? 'every' : 'usual');
  return (
    <WorkView state={state} label={electionWords.working} progress={methodWords.progress}>
      {(found) => {
        if (found === null) return null;
        if (found.kind === 'refused') return <Refused name={file.name} refusal={found} />;
        return (
          <ElectionComparisonView
            {...{ found, fileName: file.name, showAll, picked }}
            onShowAll={setShowAll}
            onPick={setPicked}
          />
        );
      }}
    </WorkView>
  );
}

function Refused({
  name,
  refusal: { code, line, field, given },
}: {
  readonly name: string;
  readonly refusal: PabulibRefusal;
}) {
  return (
    <Notice tone="refusal" title={electionWords.refused(name, count(line))}>
      {electionWords.refusals[code](field, given.slice(0, 80))}
    </Notice>
  );
}
