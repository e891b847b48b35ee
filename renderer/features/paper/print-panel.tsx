import { useState } from 'react';
import type { FormContent } from '../../../shared/paper/plan-form.ts';
import { useBook } from '../../data/book-context.ts';
import { readPlanLines } from '../../data/queries/read-plan-lines.ts';
import { plural } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Panel } from '../../ui/panel.tsx';
import { type Paper as PaperSize, PrintSheet, PrintSheets } from '../../ui/print-sheet.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldGrid, Stack } from '../../ui/stack.tsx';
import { usualPaper } from '../../ui/usual-paper.ts';
import { PrintedForms, type PrintJob } from './printed-forms.tsx';
import type { Paper } from './use-paper.ts';
import { words } from './words.ts';

type Who = keyof typeof words.whoChoices;
type TypeSize = keyof typeof words.typeChoices;

const choices = <Value extends string>(labels: Readonly<Record<Value, string>>) =>
  (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }));

/** Forms for the households chosen, on the paper chosen. */
export function PrintPanel({ paper }: { readonly paper: Paper }) {
  const book = useBook();
  const [who, setWho] = useState<Who>('all');
  const [one, setOne] = useState<string | null>(null);
  const [content, setContent] = useState<FormContent>('catalogue');
  const [size, setSize] = useState<PaperSize>(usualPaper(paper.settings.currency));
  const [type, setType] = useState<TypeSize>('normal');
  const [job, setJob] = useState<PrintJob | null>(null);
  const households = paper.households.filter(({ code }) => {
    if (who === 'one') return code === one;
    return who === 'all' || !paper.planned.has(code);
  });
  const print = async () => {
    const codes = households.map(({ code }) => code);
    setJob({ households, content, size, type, plans: await readPlanLines(book, codes) });
  };
  return (
    <>
      <div data-print="hide">
        <Panel title={words.printTitle} sentence={words.printSentence}>
          <Stack>
            <FieldGrid>
              <Select label={words.who} choices={choices(words.whoChoices)} value={who} onValueChange={setWho} />
              {who === 'one' && (
                <Combobox
                  label={words.household}
                  options={paper.households.map(({ code }) => ({ value: code, label: code }))}
                  value={one}
                  onValueChange={setOne}
                />
              )}
              <Select
                label={words.what}
                choices={choices(words.whatChoices)}
                value={content}
                onValueChange={setContent}
              />
              <Select
                label={words.paper}
                choices={(['A4', 'Letter'] as const).map((value) => ({ value, label: value }))}
                value={size}
                onValueChange={setSize}
              />
              <Select label={words.type} choices={choices(words.typeChoices)} value={type} onValueChange={setType} />
            </FieldGrid>
            {households.length === 0 && who === 'without' && <p>{words.nothingToPrint}</p>}
            <div>
              <Button disabled={households.length === 0} onClick={print}>
                {words.print(plural(households.length, words.forms))}
              </Button>
            </div>
          </Stack>
        </Panel>
      </div>
      {job === null ? <NothingOnPaper /> : <PrintedForms job={job} paper={paper} onPrinted={() => setJob(null)} />}
    </>
  );
}

/** The browser's own print command knows no households; an empty page would not say so. */
function NothingOnPaper() {
  return (
    <PrintSheets>
      <PrintSheet title={words.printTitle} sentence={words.printFromScreen}>
        {null}
      </PrintSheet>
    </PrintSheets>
  );
}
