import type { PairForEditing, StatementForPair as Statement } from "@/lib/pairs/editing-queries";
import type { PairFields } from "@/lib/pairs/schema";

/** A statement as one side of a pair. */
export type StatementForPair = Statement;

export type Side = "earlier" | "later";

/** A source in the list of evidence; `sourceId` is empty until one is chosen. */
export type EvidenceRow = { sourceId: string; bearing: "supports" | "disputes"; note: string };

/** Somebody who was asked for an answer. */
export type ResponseRow = {
  asked: string;
  channel: string;
  askedOn: string;
  deadline: string | null;
  answer: string | null;
  answeredOn: string | null;
};

/** What stands in the form of a pair: as it is stored, but rows of lists may be half filled in. */
export type PairValues = Omit<PairFields, "rubric" | "evidence" | "responses"> & {
  rubric: Record<string, string> | null;
  evidence: EvidenceRow[];
  responses: ResponseRow[];
};

export type Fields = Record<string, unknown>;

export type Seen = { version: number; base: PairValues };

/** What the form begins with: `restored` is work that was kept and not saved. */
export type Beginning = {
  seen: Seen;
  restored: { values: PairValues; at: string } | null;
  /** The fields that somebody else saved while this work was kept. */
  fromThem: string[];
};

/** A remark on a field, or on the whole of a pair. */
export type CommentView = PairForEditing["comments"][number];

/** What each field is called, in the form, in its errors and where two texts have to be chosen between. */
export const LABELS: Record<string, string> = {
  slug: "Address",
  earlierId: "Earlier statement",
  laterId: "Later statement",
  earlierPassage: "Words of the earlier statement that are compared",
  laterPassage: "Words of the later statement that are compared",
  language: "Language of our text",
  headline: "Headline",
  summary: "Summary",
  statedReason: "Reason given",
  whySelected: "Why this pair is here",
  relation: "Relation",
  extent: "Change of meaning",
  acknowledgement: "Acknowledgement",
  issuedBy: "Issued by",
  rubric: "Five questions",
  unverifiedReason: "Why it is published without a found quotation on each side",
  topicIds: "Topics",
  evidence: "Evidence",
  responses: "Right of reply",
};

const INSIDE: Record<string, string> = {
  sourceId: "source",
  bearing: "bearing",
  note: "what it shows",
  asked: "whom we asked",
  channel: "how we asked",
  askedOn: "asked on",
  deadline: "until when",
  answer: "their answer",
  answeredOn: "answered on",
};

/** The name of a field by its path: "evidence.1.note" is "Evidence 2, what it shows". */
export function labelOf(path: string): string {
  const [field = "", place, part] = path.split(".");
  const label = LABELS[field] ?? field;
  if (place === undefined) return label;
  const number = Number.isInteger(Number(place)) ? ` ${Number(place) + 1}` : "";
  return part === undefined ? `${label}${number}` : `${label}${number}, ${INSIDE[part] ?? part}`;
}
