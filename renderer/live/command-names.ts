/**
 * What a journal command is called on screen. Commands are named `subject.verb` in the journal; those not listed here
 * are shown with the dot and dashes as blanks, so that a new command is readable before it has a name.
 */
const names: Readonly<Record<string, string>> = {
  undo: 'Undo',
  redo: 'Redo',
};

export function commandName(command: string): string {
  const name = names[command] ?? command.replace(/[.-]/g, ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
