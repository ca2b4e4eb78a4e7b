import { createHash } from "node:crypto";
import type { CorrectionPlace, PrintedCorrection } from "@/lib/sources/printed-corrections";
import { printedText } from "@/lib/sources/printed-text";
import type { TranscriptEntry } from "./entry";
import { findCorrection } from "./find-correction";
import type { CorrectionRow, TranscriptDocument } from "./folder";
import { occasionOf } from "./occasion";
import { speakerFor } from "./speakers";

/** Words on each side of the change that the compared passage has, more where it would not be unique. */
const AROUND = 6;
const EVERYWHERE = 1000;

/**
 * Writes the entry of one correction by rule, for those that nobody has written up; or says why it cannot be.
 * Sentences are cut from the transcript itself. What kind of correction it is, is a script's guess
 * (`change_guess`) and is said to be.
 *
 * - A number or a name that was replaced corrects a fact, anything else the wording: no rule can tell a slip of
 *   the tongue from an error.
 * - The extent is full where the guess is a turned meaning. All others are partial, which claims least: that
 *   nothing changed would be a judgement too.
 */
export function describeCorrection(
  row: CorrectionRow,
  document: TranscriptDocument,
): TranscriptEntry | { reason: string } {
  const printed = printedText(document.markdown);
  const found = findCorrection(row, printed);
  if (!found) return { reason: "the transcript as it is read has no correction with these words" };
  const { spoken, corrected, speaker } = found;
  if (speaker === null) return { reason: "no label says whose words these are" };
  const [earlierPassage, laterPassage] = [passageOf(spoken), passageOf(corrected)];
  if (!earlierPassage || !laterPassage)
    return { reason: "its sentence has no passage that stands there once" };

  const isFact = row.change_guess === "name" || row.change_guess === "number";
  return {
    id: row.id,
    slug: slugOf(row),
    ...wordsFor({ ...found, speaker }, occasionOf(document, printed)),
    relation: isFact ? "corrects_fact" : "corrects_wording",
    extent: row.change_guess === "polarity" ? "full" : "partial",
    rubric: {
      sameSubject: "yes",
      sameQuestion: "yes",
      change: isFact ? "fact" : "wording",
      newFacts: "no",
      acknowledged: "yes",
    },
    earlierQuote: onOneLine(spoken.sentence.text),
    laterQuote: onOneLine(corrected.sentence.text),
    earlierPassage,
    laterPassage,
    topics: [],
    speaker,
  };
}

function wordsFor(
  { struck, inserted, speaker }: PrintedCorrection & { speaker: string },
  { name: title, heldOn }: { name: string; heldOn: string },
) {
  const { name } = speakerFor(speaker, heldOn);
  const [was, is] = [quoted(struck), quoted(inserted)];
  const change = inserted ? `${was} to ${is}` : `${was} struck out`;
  const remark = inserted
    ? `strikes ${was} from what ${name} said and puts ${is} in its place`
    : `strikes ${was} from what ${name} said and puts nothing in its place`;
  return {
    headline: `Transcript corrected: ${change} (${name}, ${longDate(heldOn)})`,
    summary: `The White House transcript ${quoted(title)} of ${longDate(heldOn)} ${remark}. The correction is the press office's; the words struck are kept as they were spoken.`,
    whySelected:
      "It is one of the official corrections that White House transcripts print, loaded together. Its kind was guessed by a script and not read by an editor.",
  };
}

/** The words around the change, as few as stand only once in the sentence; undefined when none do. */
function passageOf({ start, end, sentence }: CorrectionPlace): string | undefined {
  const whole = onOneLine(sentence.text);
  const before = sentence.text.slice(0, start - sentence.start).split(/(?<=\s)/);
  const after = sentence.text.slice(end - sentence.start).split(/(?=\s)/);
  const changed = sentence.text.slice(start - sentence.start, end - sentence.start);
  for (const around of [AROUND, 2 * AROUND, EVERYWHERE]) {
    const words = [...before.slice(-around), changed, ...after.slice(0, around)].join("");
    const passage = onOneLine(words).replace(/^[—–,;: ]+|[—–,;: ]+$/g, "");
    if (passage && whole.indexOf(passage) === whole.lastIndexOf(passage)) return passage;
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

/** Marks within marks are single. */
function quoted(words: string): string {
  return `“${words.replace(/“/g, "‘").replace(/”/g, "’")}”`;
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function longDate(day: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
