import { printedText } from "@/lib/sources/printed-text";
import type { PairEntry, SourceEntry, StatementEntry } from "../entry";
import type { TranscriptEntry } from "./entry";
import type { TranscriptDocument } from "./folder";
import { occasionOf, titleOf } from "./occasion";
import { pressOffice, speakerFor } from "./speakers";

/** Every pair of this kind has this topic, which keeps them apart from the others. */
const COMMON_TOPIC = { slug: "transcript-corrections", name: "Official corrections of transcripts" };

const TOPICS: Record<string, string> = {
  "climate-and-energy": "Climate, energy and weather",
  economy: "Economy and budget",
  "elections-and-law": "Elections, Congress and law",
  "foreign-policy": "Foreign policy and defence",
  health: "Health",
  immigration: "Immigration",
  "people-and-places": "People and places",
};

/**
 * The pair of a correction: what was said, and what the press office says should have been said. Both are
 * quoted from the same transcript, each from its own reading.
 */
export function toPair(entry: TranscriptEntry, document: TranscriptDocument): PairEntry {
  const { id, speaker, topics, earlierQuote, laterQuote, ...pair } = entry;
  const statement = statementIn(document, entry);
  return {
    ...pair,
    statedReason: null,
    acknowledgement: "explicit",
    issuedBy: "office",
    earlier: statement("as_spoken", earlierQuote),
    later: { ...statement("as_corrected", laterQuote), spokenBy: pressOffice() },
    topics: [...topics.map((slug) => ({ slug, name: TOPICS[slug] ?? slug })), COMMON_TOPIC],
  };
}

/** What was said is dated by its occasion, what the transcript makes of it by the day it was published. */
function statementIn(document: TranscriptDocument, { id, speaker }: TranscriptEntry) {
  const source = sourceOf(document);
  const occasion = occasionOf(document, source.copy?.text ?? "");
  return (reading: "as_spoken" | "as_corrected", quote: string): StatementEntry => ({
    importKey: `transcripts/${id}/${reading}`,
    speaker: speakerFor(speaker, occasion.heldOn),
    occasion,
    quote,
    language: "en",
    saidOn: reading === "as_spoken" ? occasion.heldOn : document.date,
    citations: [{ source, reading }],
  });
}

function sourceOf(document: TranscriptDocument): SourceEntry {
  return {
    importKey: `transcripts/${document.id}`,
    kind: "transcript",
    title: titleOf(document),
    publisher: "The White House",
    url: document.url,
    publishedOn: document.date,
    language: "en",
    provenance: "official",
    freeToShow: true,
    licence: "Work of the United States government, public domain; collection CC0",
    copy: {
      text: printedText(document.markdown),
      bytes: Buffer.from(document.markdown),
      mediaType: "text/markdown",
      textForm: "printed_corrections",
      isWhole: true,
    },
  };
}
