import { useState } from 'react';
import { type QuickLine, readQuickLine } from '../../../shared/paper/read-quick-line.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { TextField } from '../../ui/text-field.tsx';
import { lineText } from './line-text.ts';
import type { Paper } from './use-paper.ts';
import { words } from './words.ts';

type QuickEntryProps = {
  readonly paper: Paper;
  readonly lines: readonly PlanLine[];
  readonly onLine: (line: PlanLine) => void;
  /** Ctrl+Enter saves the form. */
  readonly onSave: () => void;
};

/** A line in a dozen keys; what was understood is read back before Enter takes it. */
export function QuickEntry({ paper, lines, onLine, onSave }: QuickEntryProps) {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const read = typed.trim() === '' ? null : readQuickLine(typed, paper.search.find);
  const take = () => {
    const now = readQuickLine(typed, paper.search.find);
    if (now.kind === 'refused') return setRefused(refusalText(now, paper));
    const line = planLine(now, paper);
    if (line === null) return setRefused(words.lineRefused['no-such-product']);
    if (lines.some((other) => other.product === line.product && other.rhythm === line.rhythm)) {
      return setRefused(words.twice);
    }
    onLine(line);
    setTyped('');
    return setRefused(undefined);
  };
  const understood = read?.kind === 'line' ? planLine(read, paper) : null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onSave();
      }}
    >
      <TextField
        label={words.line}
        hint={understood === null ? `${words.lineHint} ${words.letters}` : lineText(understood, paper)}
        value={typed}
        autoFocus
        onValueChange={(text) => {
          setTyped(text);
          setRefused(undefined);
        }}
        {...(refused !== undefined && { refusal: refused })}
      />
    </form>
  );
}

function planLine({ product, ...rest }: Extract<QuickLine, { kind: 'line' }>, paper: Paper): PlanLine | null {
  const ordinal = paper.byCode.get(product)?.ordinal;
  if (ordinal === undefined) return null;
  const usual = { priority: 'normal', response: { kind: 'fixed' }, substitute: null, highestPrice: null } as const;
  return { product: ordinal, want: rest.want, upTo: rest.upTo, rhythm: rest.rhythm, ...usual };
}

function refusalText({ code, found }: Extract<QuickLine, { kind: 'refused' }>, paper: Paper): string {
  const proposals = found.map((each) => `${each} ${paper.byCode.get(each)?.name ?? ''}`);
  return [words.lineRefused[code], ...(code === 'several-products' ? [proposals.join(' · ')] : [])].join(' ');
}
