/**
 * Prints one line for each file. A file that is refused is named in one sentence on standard error, the others are still
 * answered, and the command ends with status 2.
 */
export async function answerEachFile(
  command: string,
  files: readonly string[],
  answer: (file: string) => Promise<string>,
): Promise<void> {
  for (const file of files) {
    try {
      process.stdout.write(`${await answer(file)}\n`);
    } catch (error) {
      process.stderr.write(`${command}: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 2;
    }
  }
}
