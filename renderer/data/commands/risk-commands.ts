import { checkRiskQuestion } from '../../../shared/risk/check-risk-question.ts';
import type { RiskQuestion } from '../../../shared/risk/risk-case.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, write } from '../command.ts';
import { runCommand } from '../run-command.ts';

/** Keeps what the board supposes of one grant. Refused `no-such-request` {id}, `invalid` {faults}. */
export function setRiskAssumptions(book: Book, question: RiskQuestion, why = ''): Promise<CommandAnswer> {
  const command = plainCommand('risk.assume', async (rows) => {
    const { grant } = question;
    if ((await rows.one('grantRequests', grant)) === null) return refused('no-such-request', { id: grant });
    const faults = checkRiskQuestion(question);
    if (faults.length > 0) return refused('invalid', { faults });
    return write([{ table: 'riskAssumptions', key: grant, row: question }]);
  });
  return runCommand(book, { ...command, why });
}
