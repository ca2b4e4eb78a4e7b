import type { WholePair } from "@/lib/pairs/queries";
import { Refusal } from "@/lib/platform/errors";
import type { EditionKind } from "@/lib/platform/generated/enums";
import { extractAround, toTextPosition } from "@/lib/sources/selectors";
import { officeOn } from "@/lib/speakers/rules";
import { readingOf } from "@/lib/statements/citation";
import type { AssessmentContent } from "./evidence-schema";
import { type CitationContent, CONTENT_VERSION, EditionContent, type StatementContent } from "./schema";

/** What is said of one act of publishing; moments are in UTC. */
export type Publication = {
  kind: EditionKind;
  notice: string | null;
  publishedAt: Date;
  firstPublishedAt: string | null;
};

type Column = Exclude<keyof EditionContent["pair"], "topics" | "summaryFormat">;
type Axis = keyof EditionContent["judgement"];
type Span = "earlierStart" | "earlierEnd" | "laterStart" | "laterEnd";

/** What content is made from: a pair as it is stored, or as it stands in a form. */
export type Buildable = Pick<
  WholePair,
  Column | Axis | Span | "earlier" | "later" | "lastAuthor" | "approvedBy"
> & {
  topics: { topic: { slug: string; name: string } }[];
  evidence: Pick<WholePair["evidence"][number], "source" | "bearing" | "note">[];
  responses: Omit<WholePair["responses"][number], "id" | "pairId">[];
};

/** How much of a stored copy is shown on each side of the words, in characters, unless it is free to show. */
const SHOWN_AROUND = 600;

type Statement = WholePair["earlier"];
type Citation = Statement["citations"][number];
type Speaker = Statement["speaker"];

/**
 * The content of an edition: a snapshot of a whole pair as it is now, with nothing in it that has to be
 * looked up again.
 *
 * Throws a ZodError when the pair lacks what every edition has; check with `missingForPublishing` first.
 */
export function buildContent(pair: Buildable, publication: Publication): EditionContent {
  const { kind, notice } = publication;
  const publishedAt = publication.publishedAt.toISOString();
  return EditionContent.parse({
    contentVersion: CONTENT_VERSION,
    kind,
    notice: notice === null ? null : { kind, text: notice },
    publishedAt,
    firstPublishedAt: publication.firstPublishedAt ?? publishedAt,
    author: pair.lastAuthor.name,
    approvedBy: pair.approvedBy?.name,
    pair: { ...pair, summaryFormat: "markdown", topics: pair.topics.map(({ topic }) => topic) },
    judgement: pair,
    earlier: toStatement(pair.earlier),
    later: toStatement(pair.later),
    evidence: pair.evidence,
    responses: pair.responses,
    passages: {
      earlier: { start: pair.earlierStart, end: pair.earlierEnd },
      later: { start: pair.laterStart, end: pair.laterEnd },
    },
  });
}

function toStatement(statement: Statement): StatementContent {
  const { saidOn, saidAt, zone, precision, translation, translationLanguage, mediaUrl, occasion } = statement;
  return {
    id: statement.id,
    quote: statement.quote,
    language: statement.language,
    translation:
      translation && translationLanguage ? { text: translation, language: translationLanguage } : null,
    speaker: toSpeaker(statement.speaker, saidOn),
    spokenBy: statement.spokenBy && toSpeaker(statement.spokenBy, saidOn),
    occasion: occasion && { name: occasion.name, kind: occasion.kind, place: occasion.place },
    said: { on: saidOn, at: saidAt, zone, precision },
    media: mediaUrl === null ? null : { url: mediaUrl, start: statement.mediaStart, end: statement.mediaEnd },
    citations: statement.citations.map(toCitation),
    questions: statement.questions.map(({ question, stance, reason }) => ({
      slug: question.slug,
      text: question.text,
      stance,
      reason,
    })),
    assessments: statement.assessments.map(toAssessment),
  };
}

function toAssessment({ rating, ...assessment }: Statement["assessments"][number]): AssessmentContent {
  const { scale } = rating;
  return { ...assessment, rating, scale: { ...scale, ratings: scale._count.ratings } };
}

function toSpeaker({ offices, ...speaker }: Speaker, day: string) {
  return { ...speaker, office: officeOn(offices, day) };
}

function toCitation(citation: Citation): CitationContent {
  const { source, result, reading, differences, warnings, checkedAt } = citation;
  const place = placeOf(citation);
  return {
    source,
    quote: citation.quote,
    note: citation.note,
    check: {
      result,
      reading,
      differences: differences as CitationContent["check"]["differences"],
      warnings: warnings as string[],
      checkedAt: checkedAt.toISOString(),
    },
    selector: place?.selector ?? null,
    capture: toCapture(citation, place?.extract ?? null),
    archives: source.archives.map((archive) => ({
      ...archive,
      archivedAt: archive.archivedAt?.toISOString() ?? null,
    })),
  };
}

function toCapture(
  { capture }: Citation,
  extract: ReturnType<typeof extractAround> | null,
): CitationContent["capture"] {
  if (!capture) return null;
  const { mediaType, byteLength, sha256 } = capture;
  if (mediaType === null || byteLength === null || sha256 === null) {
    throw new Refusal("conflict", "A stored copy that is cited is not complete. Capture the source again.");
  }
  return { ...capture, mediaType, byteLength, sha256, capturedAt: capture.capturedAt.toISOString(), extract };
}

/** Where the words stand in the copy they were checked against, and what stands around them. */
function placeOf({ capture, reading, startAt, endAt, exact, prefix, suffix }: Citation) {
  if (!capture?.text || startAt === null || endAt === null || exact === null) return null;
  const text = readingOf({ text: capture.text, textForm: capture.textForm, reading });
  return {
    selector: { exact, prefix: prefix ?? "", suffix: suffix ?? "", ...toTextPosition(text, startAt, endAt) },
    extract: extractAround(text, startAt, endAt, SHOWN_AROUND),
  };
}
