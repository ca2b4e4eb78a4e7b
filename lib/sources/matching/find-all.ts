/** The range of the text that is searched; all of it by default. */
export type Within = { start?: number; end?: number };

/**
 * Where every occurrence of `needle` begins in `text`, overlapping ones too.
 *
 * This is Knuth, Morris and Pratt's search: its time grows with the length of the text alone. With `indexOf`,
 * called again after each place, it would grow with the product of both lengths for "the the the …".
 */
export function findAll(
  text: string,
  needle: string,
  { start = 0, end = text.length }: Within = {},
): number[] {
  const found: number[] = [];
  if (needle === "" || end - start < needle.length) return found;

  const borders = bordersOf(needle);
  let matched = 0;
  for (let at = Math.max(0, start); at < Math.min(end, text.length); at += 1) {
    matched = advance(needle, borders, matched, text.charCodeAt(at));
    if (matched === needle.length) found.push(at + 1 - needle.length);
  }
  return found;
}

function bordersOf(needle: string): Int32Array {
  const borders = new Int32Array(needle.length + 1);
  for (let at = 1, matched = 0; at < needle.length; at += 1) {
    matched = advance(needle, borders, matched, needle.charCodeAt(at));
    borders[at + 1] = matched;
  }
  return borders;
}

function advance(needle: string, borders: Int32Array, matched: number, code: number): number {
  let length = matched === needle.length ? (borders[matched] ?? 0) : matched;
  while (length > 0 && needle.charCodeAt(length) !== code) length = borders[length] ?? 0;
  return needle.charCodeAt(length) === code ? length + 1 : 0;
}
