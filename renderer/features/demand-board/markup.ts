/** What XML 1.0 does not allow in any form: control characters but tab and line ends, halves of surrogate pairs. */
const notAllowed = /[[\p{Cc}--[\t\n\r]]\p{Cs}\ufffe\uffff]/gv;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or a quoted attribute, in HTML and in XML. */
export function escapeMarkup(text: string): string {
  return text.replace(notAllowed, '').replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}
