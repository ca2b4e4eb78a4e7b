import { hasWords } from "@/lib/sources/matching/quote-pattern";

/** Words that gave way to others, either may be empty, and the word that stands before them in both passages. */
export type Change = { before: string; after: string; behind: string };

/** More changes than this are counted, not read out. */
const MOST_TOLD = 4;

/** Longer words of a change are cut short in the sentence; the marked text has them all. */
const MOST_SAID = 120;

/** Marks have names, because a screen reader does not say a comma that is quoted alone. */
const MARKS = new Map(
  Object.entries({
    ",": "comma",
    ".": "full stop",
    "?": "question mark",
    "!": "exclamation mark",
    ":": "colon",
    ";": "semicolon",
    "…": "ellipsis",
    "...": "ellipsis",
    "—": "dash",
    "–": "dash",
    "-": "hyphen",
    "“": "quotation mark",
    "”": "quotation mark",
    '"': "quotation mark",
    "(": "bracket",
    ")": "bracket",
    "[": "bracket",
    "]": "bracket",
  }),
);

/** Says in plain English what changed: “would” became “wouldn’t” and “Russia” was added. */
export function describeChanges(changes: readonly Change[]): string {
  const clauses = changes.slice(0, MOST_TOLD).map(describe);
  const rest = changes.length - MOST_TOLD;
  if (rest > 0) clauses.push(rest === 1 ? "there is one more change" : `there are ${rest} more changes`);
  const told = listed(clauses);
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}

function describe(change: Change): string {
  const { before, after } = change;
  if (!hasWords(before + after)) return describeMarks(change);
  if (before === "") return `${quoted(withoutEdgeMarks(after))} was added`;
  if (after === "") return `${quoted(withoutEdgeMarks(before))} was left out`;
  const capitals = before.toLowerCase() === after.toLowerCase() ? " (only capital letters differ)" : "";
  return `${quoted(before)} became ${quoted(after)}${capitals}`;
}

function describeMarks({ before, after, behind }: Change): string {
  const place = behind === "" ? "at the beginning" : `after ${quoted(behind)}`;
  if (before === "") return `${nameOf(after, "a")} ${place} was added`;
  if (after === "") return `${nameOf(before, "the")} ${place} was left out`;
  return `${nameOf(before, "the")} ${place} became ${nameOf(after, "a")}`;
}

function listed(clauses: string[]): string {
  if (clauses.length < 3) return clauses.join(" and ");
  return `${clauses.slice(0, -1).join("; ")}; and ${clauses.at(-1)}`;
}

function nameOf(mark: string, article: "a" | "the"): string {
  const name = MARKS.get(mark);
  if (!name) return quoted(mark);
  return `${article === "a" && /^[aeiou]/.test(name) ? "an" : article} ${name}`;
}

/** The comma that added words bring along is marked in the text and not read out. */
function withoutEdgeMarks(words: string): string {
  return words.replace(/^[,;:—–\s]+|[,;:—–\s]+$/g, "");
}

/** With single marks inside; cut at a space, so that no character is divided. */
function quoted(words: string): string {
  const line = words.replace(/“/g, "‘").replace(/”/g, "’");
  if (line.length <= MOST_SAID) return `“${line}”`;
  const characters = [...new Intl.Segmenter("en").segment(line)].map(({ segment }) => segment);
  const start = characters.slice(0, MOST_SAID).join("");
  const space = start.lastIndexOf(" ");
  return `“${space > 0 ? start.slice(0, space) : start} …”`;
}
