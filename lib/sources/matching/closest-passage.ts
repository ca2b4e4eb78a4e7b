import search from "approx-string-match";

/** A range of the searched text. */
export type Passage = { start: number; end: number };

/** Up to here a needle is aligned as a whole; of a longer one, its two ends are. */
export const MOST_ALIGNED = 400;
const END_LENGTH = 64;
const ALLOWED = 0.5;

/**
 * The passages most like `needle`, best guess first: a few, for the caller to compare.
 *
 * Runs of a few characters that the needle has are counted along the text, in a window of the needle's
 * length. That takes one pass whatever the needle, and only the fullest windows are aligned (Myers'
 * algorithm, whose time grows with both lengths).
 */
export function closestPassages(text: string, needle: string): Passage[] {
  if (needle.length === 0 || text.length === 0) return [];
  const seen = new Set<string>();
  const [page, quoted] = [folded(text), folded(needle)];
  return fullestWindows(page, quoted).flatMap((at) => {
    const passage = align(page, quoted, at);
    const name = `${passage?.start}-${passage?.end}`;
    if (!passage || seen.has(name)) return [];
    seen.add(name);
    return [passage];
  });
}

/** The best alignment of the needle within a short range of the text: the first of equals, or the last. */
export function closestWithin(
  text: string,
  needle: string,
  range: Passage,
  last = false,
): Passage | undefined {
  const start = Math.max(0, range.start);
  const within = folded(text.slice(start, range.end));
  const best = search(within, folded(needle), Math.floor(needle.length * ALLOWED)).at(last ? -1 : 0);
  return best && { start: start + best.start, end: start + best.end };
}

/** The text in lower case, where that keeps every letter in its place: "WE" is close to "we". */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Where the windows begin that share most with the needle: the fullest of each block of half its length. */
function fullestWindows(text: string, needle: string): number[] {
  const block = Math.max(1, needle.length >> 1);
  const most = needle.length > MOST_ALIGNED ? 3 : 8;
  const best: Window[] = [];
  const counts = windowCounts(text, needle);
  for (let at = 0; at < counts.length; at += block) {
    keepBest(best, fullest(counts, at, Math.min(at + block, counts.length)), most);
  }
  return best.map(({ end }) => Math.max(0, end - needle.length));
}

/** For each place of the text, how many runs that the needle has begin in the window that ends there. */
function windowCounts(text: string, needle: string): Int32Array {
  const size = runLength(needle.length);
  const known = runsOf(needle, size);
  const counts = new Int32Array(text.length);
  const span = needle.length - size;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    count += known[hash(text, at, size)] ?? 0;
    if (at > span) count -= known[hash(text, at - span - 1, size)] ?? 0;
    counts[at] = count;
  }
  return counts;
}

type Window = { end: number; count: number };

function fullest(counts: Int32Array, from: number, to: number): Window {
  let best = { end: from, count: -1 };
  for (let at = from; at < to; at += 1) {
    const count = counts[at] ?? 0;
    if (count > best.count) best = { end: at, count };
  }
  return best;
}

function keepBest(best: Window[], next: Window, most: number): void {
  if (best.length === most && (best.at(-1)?.count ?? 0) >= next.count) return;
  const place = best.findIndex(({ count }) => count < next.count);
  best.splice(place === -1 ? best.length : place, 0, next);
  if (best.length > most) best.pop();
}

/** Short needles share only short runs once a letter has changed; in long ones short runs say nothing. */
function runLength(length: number): number {
  const sizes = [12, 48, 300, 3000].filter((limit) => length >= limit).length;
  return [2, 3, 4, 6, 8][sizes] ?? 8;
}

const HASHES = 1 << 18;

function runsOf(needle: string, size: number): Uint8Array {
  const known = new Uint8Array(HASHES);
  for (let at = 0; at + size <= needle.length; at += 1) known[hash(needle, at, size)] = 1;
  return known;
}

function hash(text: string, at: number, size: number): number {
  let value = 0;
  for (let index = at; index < at + size; index += 1) value = Math.imul(value, 31) + text.charCodeAt(index);
  return (Math.imul(value, 0x9e3779b1) >>> 14) & (HASHES - 1);
}

function align(text: string, needle: string, at: number): Passage | undefined {
  const slack = Math.min(needle.length, 600);
  const whole = { start: at - slack, end: at + needle.length + slack };
  if (needle.length <= MOST_ALIGNED) return closestWithin(text, needle, whole);

  const head = needle.slice(0, END_LENGTH);
  const tail = needle.slice(-END_LENGTH);
  const first = closestWithin(text, head, { start: whole.start, end: at + END_LENGTH + slack });
  const last = closestWithin(text, tail, { start: whole.end - 2 * slack - END_LENGTH, end: whole.end });
  const start = first?.start ?? Math.max(0, at);
  const end = last?.end ?? Math.min(text.length, at + needle.length);
  return end > start ? { start, end } : undefined;
}
