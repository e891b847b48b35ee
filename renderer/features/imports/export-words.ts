/** What the export part of the page says. */
export const exportWords = {
  title: 'Export',
  sentence: 'For any spreadsheet, and back in again. The whole assembly is a folder on the Overview.',
  names: {
    plans: 'Plans',
    catalogue: 'Catalogue',
    households: 'Households',
    demand: 'Demand',
    stock: 'Stock',
  },
  holds: {
    plans: 'One line for each product a household wants, with what it can take up to.',
    catalogue: 'Products with unit, case size, season and prices.',
    households: 'Numbers, people, allowance and vote.',
    demand: 'What all plans want in a week, and up to how much. No household’s data.',
    stock: 'On hand and on order.',
  },
  formats: { csv: 'CSV', xlsx: 'XLSX' },
  exportAs: (what: string, format: string) => `Export ${what} as ${format}`,
  working: (what: string) => `Writing ${what} …`,
  nothing: 'There is no assembly to export yet.',
  failed: 'The export failed. Nothing was changed; please try again.',
  tooLong: (lines: string) => `${lines} lines are too many for one workbook here. Please take the CSV file.`,
} as const;
