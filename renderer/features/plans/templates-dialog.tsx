import type { PlanTemplate } from '../../../shared/plans/starts/plan-template.ts';
import { removeTemplate } from '../../data/commands/template-commands.ts';
import { useTemplates } from '../../data/queries/use-plan-starts.ts';
import { count } from '../../i18n/formats.ts';
import { LiveView } from '../../live/live-view.tsx';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { templateWords as words } from './template-words.ts';

/** The templates that are kept, and taking one away. */
export function TemplatesDialog({ onClose }: { readonly onClose: () => void }) {
  const act = useAct();
  const templates = useTemplates();
  const remove = ({ id, name }: PlanTemplate) =>
    void act((book) => removeTemplate(book, id), { saved: words.removed(name), refused: () => words.gone });
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      sentence={words.sentence}
      footer={<Button onClick={onClose}>{words.close}</Button>}
    >
      <LiveView state={templates}>
        {(rows) => (
          <DataTable
            caption={words.title}
            rows={rows}
            rowKey={({ id }) => id}
            empty={<EmptyState title={words.noneTitle} sentence={words.noneSentence} />}
            columns={[
              { key: 'name', header: words.name, cell: ({ name }) => name },
              { key: 'people', header: words.people, kind: 'number', cell: ({ people }) => count(people) },
              { key: 'lines', header: words.lines, kind: 'number', cell: ({ lineCount }) => count(lineCount) },
              {
                key: 'remove',
                header: '',
                cell: (template) => (
                  <Button
                    size="small"
                    tone="quiet"
                    aria-label={words.removeOne(template.name)}
                    onClick={() => remove(template)}
                  >
                    {words.remove}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </LiveView>
    </Dialog>
  );
}
