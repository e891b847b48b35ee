import { useState } from 'react';
import type { GrantBoard } from '../../../shared/grants/grant-board.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import { recuseDirector, setGrantBoard } from '../../data/commands/grant-board-commands.ts';
import { useDialogAct } from '../../live/use-dialog-act.ts';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { boardWords } from './board-words.ts';
import { names } from './read-request.ts';
import { readWhole } from './read-whole.ts';
import { refusalSentence } from './refusal-sentence.ts';

type BoardDialogProps = { readonly board: GrantBoard | null; readonly onClose: () => void };

export function BoardDialog({ board, onClose }: BoardDialogProps) {
  const { refusal, run } = useDialogAct(onClose, refusalSentence);
  const [directors, setDirectors] = useState(board?.directors.join('\n') ?? '');
  const [needed, setNeeded] = useState(board === null ? '' : String(board.neededVotes));
  const save = () =>
    void run(
      (book) => setGrantBoard(book, { directors: names(directors), neededVotes: readWhole(needed) }),
      boardWords.saved,
    );
  return (
    <EditDialog title={boardWords.board} saveLabel={boardWords.save} onSave={save} onClose={onClose}>
      <Stack>
        <TextArea
          label={boardWords.directors}
          hint={boardWords.directorsHint}
          rows={8}
          value={directors}
          onValueChange={setDirectors}
        />
        <DecimalField label={boardWords.needed} value={needed} onValueChange={setNeeded} />
        {refusal !== null && <Notice tone="refusal" title={refusal} />}
      </Stack>
    </EditDialog>
  );
}

type RecusalDialogProps = {
  readonly board: GrantBoard;
  readonly requests: readonly GrantRequest[];
  readonly onClose: () => void;
};

export function RecusalDialog({ board, requests, onClose }: RecusalDialogProps) {
  const { refusal, run } = useDialogAct(onClose, refusalSentence);
  const [request, setRequest] = useState(requests[0]?.id ?? '');
  const [director, setDirector] = useState(board.directors[0] ?? '');
  const [why, setWhy] = useState('');
  const save = () =>
    void run((book) => recuseDirector(book, { request, director, why }), boardWords.recused(director, request));
  return (
    <EditDialog title={boardWords.recuseTitle} saveLabel={boardWords.recuse} onSave={save} onClose={onClose}>
      <Stack>
        <Select
          label={boardWords.request}
          choices={requests.map(({ id, producer }) => ({ value: id, label: `${id} ${producer}` }))}
          value={request}
          onValueChange={setRequest}
        />
        <Select
          label={boardWords.director}
          choices={board.directors.map((name) => ({ value: name, label: name }))}
          value={director}
          onValueChange={setDirector}
        />
        <TextArea label={boardWords.why} value={why} maxLength={500} onValueChange={setWhy} />
        {refusal !== null && <Notice tone="refusal" title={refusal} />}
      </Stack>
    </EditDialog>
  );
}
