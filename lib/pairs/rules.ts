import { Refusal } from "@/lib/platform/errors";
import type { CheckResult } from "@/lib/platform/generated/enums";

type Side = {
  saidOn: string;
  saidAt: string | null;
  quote: string;
  citations: readonly { result: CheckResult }[];
};

/** What publishing looks at: a pair as it is stored, with what its two statements rest on. */
export type Publishable = {
  headline: string | null;
  summary: string | null;
  relation: string | null;
  extent: string | null;
  acknowledgement: string | null;
  issuedBy: string | null;
  rubric: unknown;
  unverifiedReason: string | null;
  earlier: Side;
  later: Side;
};

/** What is still needed before a pair can be published, each as a sentence for its editor; none when it is ready. */
export function missingForPublishing(pair: Publishable): string[] {
  const { earlier, later } = pair;
  const verified = isVerified(earlier) && isVerified(later);
  const needs: [boolean, string][] = [
    [pair.headline !== null, "Write a headline."],
    [pair.summary !== null, "Write a summary."],
    [pair.relation !== null, "Say how the later statement relates to the earlier one."],
    [pair.extent !== null, "Say how much of the meaning changed."],
    [pair.acknowledgement !== null, "Say whether the change was acknowledged."],
    [pair.issuedBy !== null, "Say who issued the later statement."],
    [pair.rubric !== null, "Answer the five questions."],
    [inOrder(earlier, later), "The earlier statement has to be dated before the later one."],
    [
      verified || pair.unverifiedReason !== null,
      "Each side needs a quotation found in a stored copy of its source, or a reason, shown to readers, why not.",
    ],
  ];
  return needs.filter(([met]) => !met).map(([, sentence]) => sentence);
}

/**
 * The place of a passage in a quotation, as UTF-16 indexes.
 *
 * Throws a Refusal unless it stands there exactly once: a reader must be able to tell which words are meant.
 */
export function locatePassage(quote: string, passage: string): { start: number; end: number } {
  const start = quote.indexOf(passage);
  if (start < 0) throw new Refusal("invalid", `The words “${passage}” do not stand in the quotation.`);
  if (quote.indexOf(passage, start + 1) >= 0) {
    throw new Refusal(
      "invalid",
      `The words “${passage}” stand in the quotation more than once. Choose more of them.`,
    );
  }
  return { start, end: start + passage.length };
}

function isVerified({ citations }: Side): boolean {
  return citations.some(({ result }) => result === "verbatim" || result === "elided");
}

/** Two statements of one day are in order unless both times are known and say otherwise. */
function inOrder(earlier: Side, later: Side): boolean {
  if (earlier.saidOn !== later.saidOn) return earlier.saidOn < later.saidOn;
  return !earlier.saidAt || !later.saidAt || earlier.saidAt <= later.saidAt;
}
