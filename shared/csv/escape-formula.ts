/**
 * Spreadsheets run a cell that begins with one of these as a formula (OWASP, CSV injection): also behind blanks, on a
 * later line of the same cell, and in full width. A tab, or a line break right at the start, is dangerous by itself.
 * Apostrophes before it are part of the pattern so that text which already has one comes back unchanged.
 */
const dangerousLine = /^'*(?:[^\S\n]*[=+\-@＝＋－＠]|\t)/u;
const leadingLineBreak = /^'*\n/u;

/** Puts an apostrophe before each dangerous beginning. Only for text: a number such as -3 stays a number. */
export function escapeFormula(text: string): string {
  const lines = text.split('\n').map((line) => (dangerousLine.test(line) ? `'${line}` : line));
  const escaped = lines.join('\n');
  return leadingLineBreak.test(text) ? `'${escaped}` : escaped;
}

/** Takes back exactly what `escapeFormula` put in. */
export function stripFormulaEscape(text: string): string {
  if (!text.includes("'")) return text;
  const stripped = text
    .split('\n')
    .map((line) => (line.startsWith("'") && dangerousLine.test(line) ? line.slice(1) : line))
    .join('\n');
  return stripped.startsWith("'") && leadingLineBreak.test(stripped) ? stripped.slice(1) : stripped;
}
