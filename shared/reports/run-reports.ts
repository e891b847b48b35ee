import type { AssemblyRun } from '../assembly/run-assembly.ts';
import { addUp } from '../demand/add-up.ts';
import { weeklyDemand } from '../demand/weekly-demand.ts';
import { currencyDigits } from '../quantities/currency-digits.ts';
import { publishRun } from '../recount/publish-run.ts';
import { demandReport } from './demand-report.ts';
import { grantsReport } from './grants-report.ts';
import { openDemandReport } from './open-demand-report.ts';
import { pricesReport } from './prices-report.ts';
import { resultReport } from './result-report.ts';
import { roundsReport } from './rounds-report.ts';
import { stockingReport } from './stocking-report.ts';

/** All files of a run's result by name, as the terminal writes them and the screens export them: the same bytes. */
export function runReports(run: AssemblyRun): ReadonlyMap<string, string> {
  const { products, settings } = run.inputs.assembly;
  const digits = currencyDigits(settings.currency);
  const asWritten = weeklyDemand(addUp(run.inputs.columns), settings.period.weeks);
  return new Map([
    ['rounds.csv', roundsReport(run.rounds, digits)],
    ['rounds.json', publishRun(run)],
    ['prices.csv', pricesReport(run.final, products, digits)],
    ['demand.csv', demandReport({ round: run.final, products, asWritten })],
    ['stocking-list.csv', stockingReport(run.result.stocking, products, digits)],
    ['open-demand.csv', openDemandReport(run.result.openDemand, products, digits)],
    ['grants.csv', grantsReport(run.result.grants, digits)],
    ['result.json', resultReport(run)],
  ]);
}
