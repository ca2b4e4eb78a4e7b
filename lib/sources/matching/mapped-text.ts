/**
 * A text and where each of its UTF-16 units came from: unit `i` stands for `source.slice(from[i], to[i])`.
 * Several units may stand for one character ("…" as three dots), and one for several (a run of spaces).
 */
export type Mapped = { source: string; text: string; from: Uint32Array; to: Uint32Array };

/** A mapped text being written from another one. What is never written is dropped. */
export type Draft = { input: Mapped; length: number; codes: Uint16Array; from: Uint32Array; to: Uint32Array };

/** The text itself, each unit standing for itself. */
export function unmapped(source: string): Mapped {
  const from = new Uint32Array(source.length);
  const to = new Uint32Array(source.length);
  for (let index = 0; index < source.length; index += 1) {
    from[index] = index;
    to[index] = index + 1;
  }
  return { source, text: source, from, to };
}

/** The range of the source that the units from `start` to `end` stand for. */
export function sourceRange({ source, from, to }: Mapped, start: number, end: number) {
  const first = from[start] ?? source.length;
  return { start: first, end: end > start ? (to[end - 1] ?? source.length) : first };
}

/** What stands in the source for the units from `start` to `end`. */
export function sourceText(mapped: Mapped, start: number, end: number): string {
  const range = sourceRange(mapped, start, end);
  return mapped.source.slice(range.start, range.end);
}

export function draftFrom(input: Mapped): Draft {
  const room = Math.max(16, input.text.length + (input.text.length >> 3));
  return {
    input,
    length: 0,
    codes: new Uint16Array(room),
    from: new Uint32Array(room),
    to: new Uint32Array(room),
  };
}

/** Writes one unit that stands for the input's units from `start` to `end`. */
export function put(draft: Draft, code: number, start: number, end = start + 1): void {
  if (draft.length === draft.codes.length) grow(draft);
  draft.codes[draft.length] = code;
  draft.from[draft.length] = draft.input.from[start] ?? 0;
  draft.to[draft.length] = draft.input.to[end - 1] ?? 0;
  draft.length += 1;
}

/** Writes several units, each of which stands for all of the input from `start` to `end`. */
export function putAll(draft: Draft, units: string, start: number, end = start + 1): void {
  for (let index = 0; index < units.length; index += 1) put(draft, units.charCodeAt(index), start, end);
}

export function copy(draft: Draft, start: number, end: number): void {
  for (let index = start; index < end; index += 1) put(draft, draft.input.text.charCodeAt(index), index);
}

export function finish({ input, length, codes, from, to }: Draft): Mapped {
  const text = textOf(codes.subarray(0, length));
  return { source: input.source, text, from: from.subarray(0, length), to: to.subarray(0, length) };
}

function grow(draft: Draft): void {
  const room = draft.codes.length * 2;
  draft.codes = copied(new Uint16Array(room), draft.codes);
  draft.from = copied(new Uint32Array(room), draft.from);
  draft.to = copied(new Uint32Array(room), draft.to);
}

function copied<T extends Uint16Array | Uint32Array>(larger: T, smaller: T): T {
  larger.set(smaller);
  return larger;
}

/** In slices, because a call takes only so many arguments. A TextDecoder would alter lone surrogates. */
function textOf(codes: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < codes.length; at += 8192) {
    pieces.push(String.fromCharCode(...codes.subarray(at, at + 8192)));
  }
  return pieces.join("");
}
