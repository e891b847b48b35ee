import { useMemo } from 'react';
import { useScreenActions } from '../../live/screen-actions.ts';
import { Button } from '../../ui/button.tsx';
import { FileField } from '../../ui/file-field.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RecountAnswer } from './recount-answer.tsx';
import { useRecount } from './use-recount.ts';
import { words } from './words.ts';

/** "Did you compute this right?" Rounds are worked out again, those of this assembly or of a published file. */
export function RecountScreen() {
  const { state, actions } = useRecount();
  const { recountOwn, recountFile } = actions;
  useScreenActions(useMemo(() => [{ key: 'recount.own', label: words.own, run: recountOwn }], [recountOwn]));
  return (
    <Page>
      <PageHeader
        title={words.title}
        sentence={words.sentence}
        action={
          <Button tone="primary" onClick={recountOwn}>
            {words.own}
          </Button>
        }
      />
      <RecountAnswer state={state} />
      <Panel title={words.fileTitle} sentence={words.fileSentence}>
        <FileField label={words.file} accept=".json,application/json" onFile={recountFile} />
      </Panel>
    </Page>
  );
}
