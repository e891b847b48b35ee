/** One posting as the exported ledger has it. Amounts in minor units, counted from the text. */
export type AuditedPosting = { readonly account: string; readonly amount: bigint };

export type AuditedEntry = {
  readonly id: string;
  readonly date: string;
  readonly kind: string;
  readonly grant: string;
  readonly reverses: string;
  readonly change: number;
  readonly postings: readonly AuditedPosting[];
  /** What each of its lines says beside the posting, by column. */
  readonly told: readonly Readonly<Record<string, string>>[];
};

/** Splits comma separated text; a quoted cell may hold commas, line ends and doubled quotes. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (isQuoted && letter === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (letter === ',' || letter === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (letter === '\n') rows.push([]);
    } else cell += letter;
  }
  return rows.filter((row) => row.length > 0);
}

function minorUnits(text: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) throw new Error(`Not an amount: ${text}`);
  const size = BigInt(`${match[2]}${match[3] ?? ''}`);
  return match[1] === '-' ? -size : size;
}

/** An apostrophe stands before text that a spreadsheet would take for a formula. */
function plain(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r'])/, '');
}

/** The ledger's entries, from a file with a line for each posting. */
export function readLedgerFile(text: string): readonly AuditedEntry[] {
  const [header = [], ...lines] = cellsOf(text);
  const entries = new Map<string, AuditedEntry>();
  for (const cells of lines) {
    const cell = (name: string) => plain(cells[header.indexOf(name)] ?? '');
    const posting = { account: cell('account'), amount: minorUnits(cells[header.indexOf('amount')] ?? '') };
    const id = cell('entry');
    const before = entries.get(id);
    const head = { id, date: cell('date'), kind: cell('kind'), grant: cell('grant'), reverses: cell('reverses') };
    const postings = [...(before?.postings ?? []), posting];
    const told = [...(before?.told ?? []), Object.fromEntries(header.map((name) => [name, cell(name)]))];
    entries.set(id, { ...head, change: Number(cell('journal_change')), postings, told });
  }
  return [...entries.values()];
}
