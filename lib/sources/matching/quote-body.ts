import type { Mapped } from "./mapped-text";

/** Ranges of the normalised quote: `end` with its final punctuation, `coreEnd` without. */
export type Body = { start: number; end: number; coreEnd: number };

const SPACE = /\s/;

/** A character with an accent over it, even if the character is a space. */
const MARKED = /^.\p{M}/su;
const SINGLE_MARK = /^['‘’‚‛′ʼ`´＇‹›]$/;

/**
 * What of a quote its source must show: neither the quotation marks around it, nor the white space. The full
 * stop or comma that ends a quote may be the quoting writer's; a question or exclamation mark, a colon or a
 * semicolon is the speaker's. The apostrophe of "my supporters'" is no quotation mark.
 */
export function bodyOf(quote: Mapped): Body {
  const { text } = quote;
  let start = 0;
  let end = text.length;
  while (SPACE.test(text.charAt(start)) && !MARKED.test(text.slice(start, start + 3))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;

  const opened = text.charAt(start) === '"' && end - start > 1 && !MARKED.test(text.slice(start, start + 3));
  if (opened) start += 1;
  const closes = opened || (isUneven(text, start, end) && !isPossessive(quote, start, end - 1));
  if (closes && end > start && text.charAt(end - 1) === '"') end -= 1;
  return { start, end, coreEnd: coreEnd(quote, start, end) };
}

function coreEnd(quote: Mapped, start: number, end: number): number {
  let core = end;
  while (core > start && /[.,"\s]/.test(quote.text.charAt(core - 1))) {
    if (isPossessive(quote, start, core - 1)) break;
    core -= 1;
  }
  return quote.text.slice(core, end).includes("..") ? end : core;
}

/** Whether a mark between `start` and `end` has no partner there. */
function isUneven(text: string, start: number, end: number): boolean {
  let marks = 0;
  for (let at = start; at < end; at += 1) if (text.charAt(at) === '"') marks += 1;
  return marks % 2 === 1;
}

/** A single mark after a word that no other mark of the quote opens. */
function isPossessive({ source, text, from, to }: Mapped, start: number, at: number): boolean {
  if (!SINGLE_MARK.test(source.slice(from[at], to[at]))) return false;
  const opener = text.indexOf('"', start);
  return opener === -1 || opener === at;
}
