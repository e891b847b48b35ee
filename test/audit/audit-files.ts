import { readFileSync } from 'node:fs';
import { auditLedger } from './audit-ledger.ts';

const [ledger, journal] = process.argv.slice(2);
if (ledger === undefined || journal === undefined) {
  process.stderr.write('node test/audit/audit-files.ts LEDGER.csv JOURNAL.ndjson\n');
  process.exitCode = 2;
} else {
  const audit = auditLedger(readFileSync(ledger, 'utf8'), readFileSync(journal, 'utf8'));
  process.stdout.write(`${JSON.stringify(audit, null, 2)}\n`);
  process.exitCode = audit.faults.length === 0 ? 0 : 1;
}
