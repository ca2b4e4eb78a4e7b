/** How many characters must be put in, taken out or replaced to turn one text into the other. */
export function editDistance(one: string, other: string): number {
  let row = Uint32Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 0; at < one.length; at += 1) row = nextRow(row, one.charCodeAt(at), other);
  return row[other.length] ?? 0;
}

function nextRow(above: Uint32Array<ArrayBuffer>, code: number, other: string): Uint32Array<ArrayBuffer> {
  const row = new Uint32Array(above.length);
  row[0] = (above[0] ?? 0) + 1;
  for (let at = 0; at < other.length; at += 1) {
    const replaced = (above[at] ?? 0) + (other.charCodeAt(at) === code ? 0 : 1);
    row[at + 1] = Math.min(replaced, (above[at + 1] ?? 0) + 1, (row[at] ?? 0) + 1);
  }
  return row;
}
