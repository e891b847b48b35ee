import { useRef } from 'react';
import type { KeptMapping } from '../../../shared/imports/import-mapping.ts';
import { fitMapping } from '../../../shared/imports/mapping/fit-mapping.ts';
import { mappingOf, readMapping, writeMapping } from '../../../shared/imports/mapping/kept-mapping.ts';
import { useImportMappings } from '../../data/queries/use-import-mappings.ts';
import { downloadText } from '../../live/download-text.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldGrid, Row } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useToast } from '../../ui/toast.tsx';
import { columnsWords } from './columns-words.ts';
import type { OpenedFile } from './wizard-state.ts';
import { changeFile, type Wizard } from './wizard-store.ts';

type MappingPanelProps = { readonly wizard: Wizard; readonly file: OpenedFile };

const nothingKept: readonly KeptMapping[] = [];

/** A form that comes again: use what was kept, keep this one under a name, hand it on as a file. */
export function MappingPanel({ wizard, file }: MappingPanelProps) {
  const toast = useToast();
  const kept = useImportMappings();
  const picker = useRef<HTMLInputElement>(null);
  const { mapping, read, keepAs } = file;
  const known = kept.kind === 'ready' ? kept.value : nothingKept;
  const fitting = known.filter((each) => fits(each, read.header));
  const use = (chosen: KeptMapping) => {
    const own = mappingOf(chosen);
    const fitted = own === null ? null : fitMapping(own, read.header);
    if (fitted === null) return toast({ title: columnsWords.doesNotFit(chosen.name), tone: 'attention' });
    changeFile(wizard, { mapping: fitted, keepAs: chosen.name });
    return toast({ title: columnsWords.used(chosen.name) });
  };
  const open = async (chosen: File) => {
    const answer = readMapping(await chosen.text());
    if (answer.kind === 'refused') return toast({ title: columnsWords.notAForm, tone: 'attention' });
    return use(answer.kept);
  };
  const name = keepAs.trim();
  return (
    <Panel
      title={columnsWords.kept}
      sentence={columnsWords.keptSentence}
      actions={
        <Button size="small" onClick={() => picker.current?.click()}>
          {columnsWords.importForm}
        </Button>
      }
    >
      <FieldGrid>
        <Select
          label={columnsWords.use}
          {...(fitting.length === 0 && { hint: known.length === 0 ? columnsWords.none : columnsWords.noneFits })}
          disabled={fitting.length === 0}
          choices={fitting.map((each) => ({ value: each.name, label: each.name }))}
          value={fitting.some((each) => each.name === keepAs) ? keepAs : null}
          onValueChange={(chosen) => fitting.filter((each) => each.name === chosen).map(use)}
        />
        <TextField
          label={columnsWords.keepAs}
          optional
          hint={columnsWords.keepAsHint}
          maxLength={80}
          value={keepAs}
          onValueChange={(next) => changeFile(wizard, { keepAs: next })}
        />
      </FieldGrid>
      <Row>
        <Button
          size="small"
          disabled={name === ''}
          onClick={() => downloadText(`${name}.json`, writeMapping(name, mapping), 'application/json')}
        >
          {columnsWords.exportForm}
        </Button>
      </Row>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={columnsWords.importForm}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (chosen !== undefined) void open(chosen);
        }}
      />
    </Panel>
  );
}

function fits(kept: KeptMapping, header: readonly string[]): boolean {
  const mapping = mappingOf(kept);
  return mapping !== null && fitMapping(mapping, header) !== null;
}
