import { useEffect, useRef } from 'react';
import type { Household } from '../../../shared/members/household.ts';
import type { FormContent } from '../../../shared/paper/plan-form.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { type Paper as PaperSize, PrintSheets } from '../../ui/print-sheet.tsx';
import { PlanForm } from './plan-form.tsx';
import type { Paper } from './use-paper.ts';

export type PrintJob = {
  readonly households: readonly Household[];
  readonly content: FormContent;
  readonly size: PaperSize;
  readonly type: 'normal' | 'large';
  readonly plans: ReadonlyMap<string, readonly PlanLine[]>;
};

type PrintedFormsProps = { readonly job: PrintJob; readonly paper: Paper; readonly onPrinted: () => void };

/** All forms of a job, drawn for the printer only, printed once they stand. */
export function PrintedForms({ job, paper, onPrinted }: PrintedFormsProps) {
  const done = useRef(onPrinted);
  done.current = onPrinted;
  useEffect(() => {
    const finish = () => done.current();
    window.addEventListener('afterprint', finish);
    const timer = setTimeout(() => window.print());
    return () => {
      clearTimeout(timer);
      window.removeEventListener('afterprint', finish);
    };
  }, []);
  return (
    <PrintSheets paper={job.size} type={job.type}>
      {job.households.map((household) => (
        <PlanForm
          key={household.code}
          household={household}
          lines={job.plans.get(household.code) ?? []}
          content={job.content}
          paper={paper}
        />
      ))}
    </PrintSheets>
  );
}
