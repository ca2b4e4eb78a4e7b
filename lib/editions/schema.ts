import { z } from "zod";
import { RubricAnswers } from "@/lib/pairs/schema";
import {
  Acknowledgement,
  ArchiveStatus,
  CaptureMethod,
  CheckResult,
  EditionKind,
  Extent,
  Issuer,
  Precision,
  Reading,
  Relation,
  SpeakerKind,
  Stance,
} from "@/lib/platform/generated/enums";
import {
  Address,
  AssessmentContent,
  Day,
  EvidenceContent,
  ResponseContent,
  SourceContent,
} from "./evidence-schema";

/** The version of `EditionContent` that is written today. Older ones are brought up by `readContent`. */
export const CONTENT_VERSION = 2;

const Moment = z.iso.datetime();
const Span = z.object({ start: z.int().min(0), end: z.int().min(0) });

/** A person or organisation as named on the day; `office` is the post held that day. */
export const SpeakerContent = z.object({
  slug: z.string(),
  name: z.string(),
  kind: z.enum(SpeakerKind),
  wikidata: z.string().nullable(),
  office: z.string().nullable(),
});

/** Our stored copy. `extract` is the run of text around the found words; its span marks them in it. */
const CaptureContent = z.object({
  id: z.uuid(),
  method: z.enum(CaptureMethod),
  capturedAt: Moment,
  finalUrl: z.string().nullable(),
  httpStatus: z.int().nullable(),
  mediaType: z.string(),
  byteLength: z.int(),
  sha256: z.string(),
  isWhole: z.boolean(),
  extract: z
    .object({ text: z.string(), start: z.int(), end: z.int(), cutBefore: z.boolean(), cutAfter: z.boolean() })
    .nullable(),
});

const ArchiveContent = z.object({
  service: z.string(),
  status: z.enum(ArchiveStatus),
  url: Address.nullable(),
  failure: z.string().nullable(),
  archivedAt: Moment.nullable(),
});

/** Where a statement's words stand. `quote` is what was looked for when it is not the statement's own quote. */
export const CitationContent = z.object({
  source: SourceContent,
  quote: z.string().nullable(),
  note: z.string().nullable(),
  check: z.object({
    result: z.enum(CheckResult),
    reading: z.enum(Reading),
    differences: z.array(z.object({ said: z.string(), quoted: z.string() })),
    warnings: z.array(z.string()),
    checkedAt: Moment,
  }),
  /** W3C selectors: the words with what stands around them, and their place in code points. */
  selector: z
    .object({
      exact: z.string(),
      prefix: z.string(),
      suffix: z.string(),
      start: z.int().min(0),
      end: z.int().min(0),
    })
    .nullable(),
  capture: CaptureContent.nullable(),
  archives: z.array(ArchiveContent),
});

export const StatementContent = z.object({
  id: z.uuid(),
  quote: z.string(),
  language: z.string(),
  translation: z.object({ text: z.string(), language: z.string() }).nullable(),
  speaker: SpeakerContent,
  spokenBy: SpeakerContent.nullable(),
  occasion: z.object({ name: z.string(), kind: z.string(), place: z.string().nullable() }).nullable(),
  /** `on` is the day; with precision `month` or `year` it is the first of it. `at` is HH:MM in `zone`. */
  said: z.object({
    on: Day,
    at: z.string().nullable(),
    zone: z.string().nullable(),
    precision: z.enum(Precision),
  }),
  media: z.object({ url: Address, start: z.number().nullable(), end: z.number().nullable() }).nullable(),
  citations: z.array(CitationContent),
  questions: z.array(
    z.object({ slug: z.string(), text: z.string(), stance: z.enum(Stance), reason: z.string().nullable() }),
  ),
  assessments: z.array(AssessmentContent),
});

/** What this edition changed, in plain words for readers; null for a first edition and for a minor fix. */
const Notice = z.object({ kind: z.enum(EditionKind), text: z.string() });

/** A whole pair as it was published: all that any public page, card or answer is made from. */
export const EditionContent = z.object({
  contentVersion: z.literal(CONTENT_VERSION),
  kind: z.enum(EditionKind),
  notice: Notice.nullable(),
  publishedAt: Moment,
  firstPublishedAt: Moment,
  author: z.string(),
  approvedBy: z.string(),
  pair: z.object({
    id: z.uuid(),
    slug: z.string(),
    language: z.string(),
    headline: z.string(),
    summary: z.string(),
    summaryFormat: z.enum(["plain", "markdown"]),
    statedReason: z.string().nullable(),
    whySelected: z.string().nullable(),
    unverifiedReason: z.string().nullable(),
    topics: z.array(z.object({ slug: z.string(), name: z.string() })),
  }),
  judgement: z.object({
    labelSetVersion: z.int(),
    relation: z.enum(Relation),
    extent: z.enum(Extent),
    acknowledgement: z.enum(Acknowledgement),
    issuedBy: z.enum(Issuer),
    rubric: RubricAnswers,
  }),
  earlier: StatementContent,
  later: StatementContent,
  evidence: z.array(EvidenceContent),
  responses: z.array(ResponseContent),
  /** The compared passage of each statement: UTF-16 spans of its quote. */
  passages: z.object({ earlier: Span, later: Span }),
});

/** One edition as readers get it. */
export const EditionView = z.object({
  number: z.int(),
  hash: z.string(),
  previousHash: z.string().nullable(),
  content: EditionContent,
});

const SideSummary = z.object({
  statementId: z.uuid(),
  passage: z.string(),
  language: z.string(),
  on: Day,
  precision: z.enum(Precision),
  speaker: SpeakerContent.pick({ slug: true, name: true, office: true }),
  spokenBy: SpeakerContent.pick({ slug: true, name: true, office: true }).nullable(),
});

/** A pair in a list or on a timeline. */
export const PairSummary = z.object({
  slug: z.string(),
  headline: z.string(),
  language: z.string(),
  relation: z.enum(Relation),
  extent: z.enum(Extent),
  acknowledgement: z.enum(Acknowledgement),
  issuedBy: z.enum(Issuer),
  labelSetVersion: z.int(),
  earlier: SideSummary,
  later: SideSummary,
  topics: z.array(z.object({ slug: z.string(), name: z.string() })),
  firstPublishedAt: Moment,
  notice: Notice.extend({ at: Moment }).nullable(),
});

export type CitationContent = z.infer<typeof CitationContent>;
export type EditionContent = z.infer<typeof EditionContent>;
export type EditionView = z.infer<typeof EditionView>;
export type PairSummary = z.infer<typeof PairSummary>;
export type SpeakerContent = z.infer<typeof SpeakerContent>;
export type StatementContent = z.infer<typeof StatementContent>;
