/** A line that is only white space, of whatever kind, ends a paragraph. */
const BLANK_LINES = /\n(?:[^\S\n]*\n)+/;

/** Two spaces or a backslash at the end of a line: the page breaks the line there too. */
const HARD_BREAK = /(?: {2,}|\\)$/;
const BULLET = /^-\s{2,}/;

/** A closed strike that goes on as another one at once is one strike. */
const STRIKE_GOES_ON = /<\/s>(\s*)<s>/g;
/** Some pages lost the space before a strike. Within a word no capital follows a small letter or a comma. */
const LOST_SPACE = /(?<=[\p{Ll},;:])(?=<s>\p{Lu})/gu;
const STRIKE = /<s>(\s*)([^<]*?)(\s*)<\/s>/g;
const LINK = /(?<!\\)\[([^[\]\\]*)\]\(https?:[^()\s]*\)/g;
const ADDRESS = /<(https?:[^<>\s]+)>/g;
const TAG = /<\/?[a-z]+>/g;
const EMPHASIS = /(?<!\\)\*+/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/**
 * The text that a transcript in Markdown prints: lines that were wrapped are one again, paragraphs are parted
 * by a blank line, and of the markup only one kind is left, which is part of what is said: struck words stand
 * between `~~` and `~~`. White space is single spaces and the line breaks that the page has.
 */
export function printedText(markdown: string): string {
  return markdown
    .replace(/\r\n?/g, "\n")
    .split(BLANK_LINES)
    .map((paragraph) => plain(unwrapped(paragraph)))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

function unwrapped(paragraph: string): string {
  let text = "";
  for (const line of paragraph.split("\n")) {
    const isNew = BULLET.test(line) || text.endsWith("\n");
    text = `${isNew ? text.trimEnd() : text}${isNew && text !== "" ? "\n" : " "}`;
    text += `${line.replace(HARD_BREAK, "")}${HARD_BREAK.test(line) ? "\n" : ""}`;
  }
  return text;
}

function plain(markdown: string): string {
  return markdown
    .replace(STRIKE_GOES_ON, "$1")
    .replace(LOST_SPACE, " ")
    .replace(STRIKE, (_, before: string, struck: string, after: string) =>
      struck === "" ? before + after : `${before}~~${struck}~~${after}`,
    )
    .replace(LINK, "$1")
    .replace(ADDRESS, "$1")
    .replace(TAG, "")
    .replace(EMPHASIS, "")
    .replace(ESCAPED, "$1")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}
