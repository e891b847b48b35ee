/** The look of the published page, in it: light and dark, cards on a phone, repeated heads on paper. */
export const boardPageStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1c1b19, #ebe8e2); --soft: light-dark(#5d5a54, #a8a49c);
  --line: light-dark(#d9d5cc, #45423c); --paper: light-dark(#fffefb, #1b1a18); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; margin: 2rem 0 .25rem; }
.lead { max-width: 45rem; margin: 0 0 1rem; }
dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0 0 1.5rem; }
dt { color: var(--soft); font-size: .875rem; }
dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: .5rem .5rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line);
  overflow-wrap: break-word; }
tbody th, td:nth-child(2) { overflow-wrap: anywhere; }
thead th { color: var(--soft); font-size: .875rem; font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 600; min-width: 11rem; }
td:nth-child(2) { min-width: 6rem; }
small { display: block; color: var(--soft); font-size: .875rem; font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.small { color: var(--soft); font-size: .875rem; margin: 1rem 0 0; }
@media (max-width: 45rem) {
  table, tbody, tr, tbody th, td { display: block; width: auto; min-width: 0; overflow-wrap: anywhere; }
  td:nth-child(2) { min-width: 0; }
  thead { display: none; }
  tbody tr { border-bottom: 1px solid var(--line); padding: .75rem 0; }
  tbody th, td { border: 0; padding: .125rem 0; }
  td, td.number { display: flex; justify-content: space-between; gap: 1rem; text-align: right; }
  td::before { content: attr(data-label); color: var(--soft); text-align: left; flex: none; }
  td:empty { display: none; }
}
@media print {
  :root { color-scheme: light; }
  @page { margin: 14mm 12mm; }
  body { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  thead { display: table-header-group; }
  .screen { display: none; }
  tr { break-inside: avoid; }
  table, thead th, small, .small { font-size: 8.5pt; }
  tbody th, td:nth-child(2) { min-width: 0; }
  th, td { padding: 1.2mm 1mm; }
}
`;
