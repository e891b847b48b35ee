import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { checkSettings } from '../../../shared/assembly/check-settings.ts';
import { openingOf } from '../../../shared/ledger/in-effect.ts';
import type { Book } from '../book.ts';
import { type Command, type CommandAnswer, type Decision, plainCommand, refused, write } from '../command.ts';
import { assemblyKey } from '../row-keys.ts';
import { runCommand } from '../run-command.ts';

function put(settings: AssemblySettings): Decision {
  const faults = checkSettings(settings);
  if (faults.length > 0) return refused('invalid', { faults });
  return write([{ table: 'assembly', key: assemblyKey, row: settings }]);
}

function creation(settings: AssemblySettings): Command {
  return plainCommand('assembly.create', async (rows) =>
    (await rows.one('assembly', assemblyKey)) === null ? put(settings) : refused('already-created'),
  );
}

/** Sets up the assembly of an empty book. Refused `invalid` {faults}, `already-created`. */
export function createAssembly(book: Book, settings: AssemblySettings): Promise<CommandAnswer> {
  return runCommand(book, creation(settings));
}

/**
 * Changes the frame. Refused `invalid` {faults}, `no-assembly`; once a round was announced its currency and period stay
 * as they are: `rounds-announced` {field}; once the ledger was opened so does the balance: `ledger-opened` {field}.
 */
export function setSettings(book: Book, settings: AssemblySettings, why = ''): Promise<CommandAnswer> {
  const command = plainCommand('assembly.settings', async (rows) => {
    const before = await rows.one('assembly', assemblyKey);
    if (before === null) return refused('no-assembly');
    if ((await rows.keys('rounds')).length > 0) {
      if (before.currency !== settings.currency) return refused('rounds-announced', { field: 'currency' });
      const samePeriod = before.period.from === settings.period.from && before.period.weeks === settings.period.weeks;
      if (!samePeriod) return refused('rounds-announced', { field: 'period' });
    }
    const isOpened = openingOf(await rows.all('ledger')) !== null;
    if (isOpened && before.reservoir.balance !== settings.reservoir.balance) {
      return refused('ledger-opened', { field: 'reservoir.balance' });
    }
    return put(settings);
  });
  return runCommand(book, { ...command, why });
}
