import { type Buildable, buildContent } from "./build-content";
import type { EditionContent } from "./schema";

/** What would be published now, and the fields in it that nobody has filled in yet. */
export type Preview = { content: EditionContent; placeholders: string[] };

const NOBODY = "nobody yet";
const STILL_TO_COME = {
  headline: "No headline yet",
  summary: "No summary yet.",
  relation: "clarifies",
  extent: "none",
  acknowledgement: "none",
  issuedBy: "speaker",
} as const;
const UNANSWERED = {
  sameSubject: "unclear",
  sameQuestion: "unclear",
  change: "neither",
  newFacts: "unclear",
  acknowledged: "no",
} as const;

/**
 * A pair as readers would see it if it were published now, after an edition with the content `last` if there is
 * one. What is missing is filled so that the page can be shown; `placeholders` says which fields that were, so
 * that nobody takes them for a judgement.
 */
export function previewContent(pair: Buildable, last: EditionContent | null): Preview {
  const rubric = (pair.rubric ?? {}) as Record<string, unknown>;
  const missing = Object.keys(STILL_TO_COME).filter(
    (field) => pair[field as keyof typeof STILL_TO_COME] === null,
  );
  const unanswered = Object.keys(UNANSWERED).some((key) => !rubric[key]);
  const filled = Object.fromEntries(
    Object.entries(STILL_TO_COME).filter(([field]) => missing.includes(field)),
  );
  const content = buildContent(
    {
      ...pair,
      ...filled,
      rubric: { ...UNANSWERED, ...rubric },
      approvedBy: pair.approvedBy ?? { name: NOBODY },
    },
    {
      kind: kindAfter(last),
      notice: null,
      publishedAt: new Date(),
      firstPublishedAt: last?.firstPublishedAt ?? null,
    },
  );
  return { content, placeholders: unanswered ? [...missing, "rubric"] : missing };
}

function kindAfter(last: EditionContent | null): EditionContent["kind"] {
  if (!last) return "first";
  return last.kind === "withdrawal" ? "reinstatement" : "update";
}
