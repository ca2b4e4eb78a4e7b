import { createHash } from "node:crypto";
import {
  type CorrectionPlace,
  listCorrections,
  type PrintedCorrection,
} from "@/lib/sources/printed-corrections";
import { printedText } from "@/lib/sources/printed-text";
import type { TranscriptEntry } from "./entry";
import type { CorrectionRow, TranscriptDocument } from "./folder";
import { speakerFor } from "./speakers";

/** Words on each side of the change that the compared passage has, more where it would not be unique. */
const AROUND = 6;
const EVERYWHERE = 1000;

/**
 * Writes the entry of one correction by rule, for those that nobody has written up; or says why it cannot be.
 * Sentences are cut from the transcript itself. What kind of correction it is, is a script's guess
 * (`change_guess`) and is said to be.
 */
export function describeCorrection(
  row: CorrectionRow,
  document: TranscriptDocument,
): TranscriptEntry | { reason: string } {
  const found = findCorrection(row, document);
  if (!found) return { reason: "the correction was not found in the transcript" };
  const { spoken, corrected } = found;
  const earlierPassage = passageOf(spoken);
  const laterPassage = passageOf(corrected);
  if (!earlierPassage || !laterPassage)
    return { reason: "its sentence repeats itself, so no passage is unique" };
  if (spoken.sentence.text === corrected.sentence.text)
    return { reason: "the sentence reads the same either way" };

  const isFact = row.change_guess === "name" || row.change_guess === "number";
  return {
    id: row.id,
    slug: slugOf(row),
    ...wordsFor(row, found, document),
    relation: isFact ? "corrects_fact" : "corrects_wording",
    extent: row.change_guess === "polarity" ? "full" : "partial",
    rubric: {
      sameSubject: "yes",
      sameQuestion: "yes",
      change: isFact ? "fact" : "wording",
      newFacts: "no",
      acknowledged: "yes",
    },
    earlierQuote: spoken.sentence.text,
    laterQuote: corrected.sentence.text,
    earlierPassage,
    laterPassage,
    topics: [],
    speaker: found.speaker ?? row.speaker ?? "SPEAKER",
  };
}

function findCorrection(row: CorrectionRow, document: TranscriptDocument): PrintedCorrection | undefined {
  const same = listCorrections(printedText(document.markdown)).filter(
    ({ struck, inserted }) => key(struck) === key(row.struck) && key(inserted) === key(row.inserted),
  );
  const words = new Set(row.as_spoken.split(/\s+/));
  const shared = (place: CorrectionPlace) =>
    place.sentence.text.split(/\s+/).filter((word) => words.has(word)).length;
  const [best] = same.toSorted((a, b) => shared(b.spoken) - shared(a.spoken));
  return best;
}

function wordsFor(
  row: CorrectionRow,
  { struck, inserted, speaker }: PrintedCorrection,
  document: TranscriptDocument,
) {
  const { name } = speakerFor(speaker ?? row.speaker, row.date);
  const change = inserted ? `“${struck}” to “${inserted}”` : `“${struck}” struck out`;
  const remark = inserted
    ? `strikes “${struck}” from what ${name} said and puts “${inserted}” in its place`
    : `strikes “${struck}” from what ${name} said`;
  return {
    headline: `Transcript corrected: ${change} (${name}, ${longDate(row.date)})`,
    summary: `The White House transcript “${document.title.trim()}”, dated ${longDate(row.date)}, ${remark}. The correction is the press office's; the words struck are kept as they were spoken.`,
    whySelected:
      "It is one of the official corrections that White House transcripts print, loaded together. Its kind was guessed by a script and not read by an editor.",
  };
}

/** The words around the change, as few as stand only once in the sentence; undefined when none do. */
function passageOf({ start, end, sentence }: CorrectionPlace): string | undefined {
  const from = start - sentence.start;
  const to = end - sentence.start;
  for (const around of [AROUND, 2 * AROUND, EVERYWHERE]) {
    const before = sentence.text.slice(0, from).match(new RegExp(`(\\S+\\s+){0,${around}}\\S*$`))?.[0] ?? "";
    const after = sentence.text.slice(to).match(new RegExp(`^\\S*(\\s+\\S+){0,${around}}`))?.[0] ?? "";
    const passage = `${before}${sentence.text.slice(from, to)}${after}`.trim();
    if (passage && sentence.text.indexOf(passage) === sentence.text.lastIndexOf(passage)) return passage;
  }
  return;
}

/** Unique because the id is, and the same at every loading. */
function slugOf({ id, date, struck, inserted }: CorrectionRow): string {
  const words =
    `${struck} ${inserted}`
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.slice(0, 6)
      .join("-") ?? "words";
  return `transcript-${date}-${words.slice(0, 50)}-${createHash("sha256").update(id).digest("hex").slice(0, 6)}`;
}

function key(words: string): string {
  return words
    .normalize("NFC")
    .replace(/[\s\u2060\u00ad*\\]+/g, "")
    .toLowerCase();
}

function longDate(day: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
