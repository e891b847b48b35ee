import type { Finding } from '../../../shared/grants/check-eligibility.ts';
import { date, money } from '../../i18n/formats.ts';
import { requestWords } from './request-words.ts';

/** What is told of a request, as a sentence. */
export function findingSentence(finding: Finding, currency: string): string {
  const values: Readonly<Record<string, string>> = {
    ...('limit' in finding && { limit: money(finding.limit, currency) }),
    ...('budget' in finding && { budget: money(finding.budget, currency) }),
    ...('date' in finding && { date: date(finding.date) }),
    ...('dueOn' in finding && { date: date(finding.dueOn), what: finding.what }),
    ...('product' in finding && { product: finding.product }),
    ...('person' in finding && { person: finding.person }),
  };
  return requestWords.findings[finding.code].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
