/** A line of a file, `text` null when it is longer than is allowed. */
export type Line = { number: number; text: string | null };

/** Splits bytes at line feeds only: the other breaks that JSON may hold are part of a line. Empty lines are left out. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest = Number.POSITIVE_INFINITY,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const end = (): Line[] => {
    number++;
    const text = length > longest ? null : Buffer.concat(parts).toString("utf8").replace(/\r$/, "");
    parts = [];
    length = 0;
    return text === null || text.trim() ? [{ number, text }] : [];
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at));
      yield* end();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  yield* end();
}
