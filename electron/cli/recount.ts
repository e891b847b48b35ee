import { recountCommand } from './recount-command.ts';

process.exitCode = await recountCommand(process.argv.slice(2), {
  out: (line) => console.log(line),
  error: (line) => console.error(line),
});
