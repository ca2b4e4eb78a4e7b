import "server-only";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import type { Reading } from "@/lib/platform/generated/enums";
import type { Found } from "@/lib/platform/word-search";
import { turnsOf } from "@/lib/sources/turns";
import { findSpeakersByLabel } from "@/lib/speakers/label-queries";
import { dayOf, kindOf, labelOf, timesOf } from "./capture-facts";
import { readingOf } from "./citation";
import { Place } from "./schema";

/** What a form for words selected in a stored copy begins with. All of it is a guess but the words. */
export type Suggestion = {
  quote: string;
  language: string;
  /** The label of the turn: "MS. PSAKI"; null where the text has none. */
  label: string | null;
  /** Whom the label can mean, the likeliest first; to be filled in only where `isSure`. */
  speakers: Found[];
  isSure: boolean;
  saidOn: string | null;
  mediaUrl: string | null;
  mediaStart: number | null;
  mediaEnd: number | null;
  /** The occasion that other statements of this source have, or what a new one could be called. */
  occasion: Found | null;
  newOccasion: { name: string; kind: string; heldOn: string | null };
};

/**
 * What can be told of words selected in a stored copy: who said them, when, on what occasion.
 *
 * Throws a Refusal when there is no text in that copy.
 */
export async function suggestFromCapture(given: Place): Promise<Suggestion> {
  const { captureId, reading, start, end } = Place.parse(given);
  const { source, ...capture } = await requireCapture(captureId);
  const text = readingOf({ ...capture, reading });
  const turns = turnsOf(text);
  const label = labelOf(turns, start, end);
  const saidOn = dayOf(text, turns, capture.found, source);
  const times = timesOf(capture.cues, start, end);
  const occasion = await findOccasionOf(source.id);
  const day = occasion?.heldOn ?? saidOn;
  const matching =
    label && day ? await findSpeakersByLabel(label, day, source.publisher) : { speakers: [], isSure: false };
  return {
    quote: text.slice(start, end).trim(),
    language: capture.language ?? source.language,
    label,
    ...matching,
    saidOn: day,
    mediaUrl: times ? source.url : null,
    mediaStart: times?.start ?? null,
    mediaEnd: times?.end ?? null,
    occasion: occasion && { id: occasion.id, label: occasion.name, hint: occasion.heldOn },
    newOccasion: { name: source.title, kind: kindOf(source.title), heldOn: day },
  };
}

/**
 * A stored copy to read and to select words in: its text in each of its readings, whose turns it has, and where
 * words are quoted already. Null when there is no such copy; `readings` is empty when it has no text.
 */
export async function findCaptureForReading(captureId: string) {
  const found = await findWithCitations(captureId);
  if (!found) return null;
  const { text, citations, source, ...capture } = found;
  const names: Reading[] =
    found.textForm === "printed_corrections" ? ["as_spoken", "as_corrected", "plain"] : ["plain"];
  const readings = text === null ? [] : names.map((reading) => toReading({ ...found, text }, reading));
  return { capture, source, readings };
}

function toReading({ text, textForm, citations }: FoundCapture & { text: string }, reading: Reading) {
  const words = readingOf({ text, textForm, reading });
  const quotations = citations.flatMap(({ startAt, endAt, statement, ...citation }) =>
    citation.reading === reading && startAt !== null && endAt !== null
      ? [
          {
            citationId: citation.id,
            statementId: statement.id,
            speaker: statement.speaker.name,
            result: citation.result,
            start: startAt,
            end: endAt,
          },
        ]
      : [],
  );
  return { reading, text: words, turns: turnsOf(words), quotations };
}

async function requireCapture(id: string) {
  const capture = await db().capture.findUnique({
    where: { id },
    select: { text: true, textForm: true, language: true, found: true, cues: true, source: true },
  });
  if (!capture?.text) throw new Refusal("not_found", "There is no stored copy to quote from.");
  return { ...capture, text: capture.text };
}

/** The occasion of the statements made from a source, if it is one and the same. */
async function findOccasionOf(sourceId: string) {
  const [one, other] = await db().occasion.findMany({
    where: { statements: { some: { citations: { some: { sourceId } } } } },
    take: 2,
    select: { id: true, name: true, heldOn: true },
  });
  return one && !other ? one : null;
}

type FoundCapture = NonNullable<Awaited<ReturnType<typeof findWithCitations>>>;

function findWithCitations(id: string) {
  return db().capture.findUnique({ where: { id }, include: FOR_READING });
}

const FOR_READING = {
  source: true,
  citations: {
    orderBy: { startAt: "asc" },
    select: {
      id: true,
      reading: true,
      result: true,
      startAt: true,
      endAt: true,
      statement: { select: { id: true, speaker: { select: { name: true } } } },
    },
  },
} as const;
