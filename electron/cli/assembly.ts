import { assemblyCommand } from './assembly-command.ts';

process.exitCode = await assemblyCommand(process.argv.slice(2), {
  out: (line) => console.log(line),
  error: (line) => console.error(line),
});
