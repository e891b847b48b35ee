import { useEffect, useState } from 'react';
import { type About, readAbout } from '../../desktop/read-about.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Row } from '../../ui/stack.tsx';
import { ErrorState, LoadingState } from '../../ui/states.tsx';
import { LicenceTable } from './licence-table.tsx';
import { words } from './words.ts';

/** Which Plenum this is, and what others made that is in it, with their licences. */
export function AboutPanel() {
  const [about, setAbout] = useState<About | null | 'reading'>('reading');
  const [open, setOpen] = useState(false);
  useEffect(() => {
    void readAbout().then(setAbout);
  }, []);
  if (about === 'reading') return <LoadingState rows={1} />;
  if (about === null) {
    return (
      <Panel title={words.about}>
        <ErrorState title={words.licencesFailed} sentence={words.licencesFailedSentence} />
      </Panel>
    );
  }
  return (
    <Panel title={words.about} sentence={words.aboutSentence(about.version)}>
      <Row>
        <Button onClick={() => setOpen(true)}>{words.showLicences}</Button>
      </Row>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.licencesTitle}
        sentence={words.licencesSentence}
        size="wide"
      >
        <LicenceTable licences={about.licences} />
      </Dialog>
    </Panel>
  );
}
