import { zipSync } from 'fflate';
import { useEffect, useMemo, useState } from 'react';
import type { MethodOutcome } from '../../../shared/grants/allocate-by-method.ts';
import { useMethodOutcomes } from '../../data/queries/use-grant-decision.ts';
import { downloadSheet } from '../../live/download-sheet.ts';
import { downloadBytes } from '../../live/download-text.ts';
import { Button } from '../../ui/button.tsx';
import { KeyValueList, Panel } from '../../ui/panel.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { Row } from '../../ui/stack.tsx';
import { awardWords } from './award-words.ts';
import { decisionLines } from './decision-lines.ts';
import { DecisionPages } from './decision-pages.tsx';
import { decisionSheets } from './decision-sheets.ts';
import { resultFiles } from './result-files.ts';
import type { GrantsCase } from './use-grants.ts';

/** How the grants were decided, once they are: on screen, on paper, as a workbook, and as files to work it out again. */
export function DecisionPanel({ grants }: { readonly grants: GrantsCase }) {
  const { rows, inputs, facts } = grants;
  const { decision, awards } = rows;
  const methods = useMemo(() => (decision === null ? [] : [decision]), [decision]);
  const state = useMethodOutcomes(inputs.voted, methods);
  const outcomes: readonly MethodOutcome[] = state.kind === 'ready' ? state.value : [];
  const askForFiles = useFilesWhenReady(rows, outcomes[0]);
  if (decision === null) return null;
  const { currency } = facts.settings;
  const items = decisionLines(decision, currency).map(([label, value]) => ({ label, value }));
  const workbook = () =>
    void downloadSheet('grant-decision.xlsx', decisionSheets({ decision, awards, outcomes, currency }));
  return (
    <>
      <div data-print="hide">
        <Panel
          title={awardWords.decision}
          actions={
            <Row>
              <PrintButton label={awardWords.print} />
              <Button onClick={workbook}>{awardWords.workbook}</Button>
              <Button onClick={askForFiles}>{awardWords.resultFile}</Button>
            </Row>
          }
        >
          <KeyValueList items={items} />
        </Panel>
      </div>
      <DecisionPages {...{ decision, awards, outcomes }} settings={facts.settings} products={facts.products} />
    </>
  );
}

/** The files come as soon as the result is worked out again; asking for them earlier is not lost. */
function useFilesWhenReady({ decision, awards }: GrantsCase['rows'], outcome: MethodOutcome | undefined): () => void {
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (!isAsked || decision === null || outcome === undefined) return;
    setAsked(false);
    downloadBytes('grant-result.zip', zipSync(resultFiles({ decision, outcome, awards })), 'application/zip');
  }, [isAsked, decision, outcome, awards]);
  return () => setAsked(true);
}
