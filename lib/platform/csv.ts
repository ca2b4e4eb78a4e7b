/** A cell that begins so is taken for a formula by spreadsheets. */
const FORMULA = /^[=+\-@\t\r]/;

/** A line of CSV (RFC 4180), with a quote before what a spreadsheet would run as a formula. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
