import { Refusal } from "@/lib/platform/errors";
import type { CheckResult } from "@/lib/platform/generated/enums";
import { RUBRIC } from "./rubric";

type Dated = { saidOn: string; saidAt: string | null };
type Side = Dated & {
  quote: string;
  citations: readonly { result: CheckResult }[];
};

type Words = string | null | undefined;

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

/** A pair as it stands in a form, whatever of it is filled in; a statement is null until it is chosen. */
export type Checkable = {
  slug?: Words;
  earlierPassage?: Words;
  laterPassage?: Words;
  earlier: (Side & { id: string }) | null;
  later: (Side & { id: string }) | null;
} & { [Field in Exclude<keyof Publishable, "earlier" | "later" | "rubric">]?: Words } & { rubric?: unknown };

/** How far a pair is to be taken; each stage needs all that the one before needs. */
export type Stage = "save" | "submit" | "publish";

/** One thing still needed, with the field of the form that it belongs to. */
export type Missing = { field: string; sentence: string };

/**
 * What is still needed to take a pair so far, as sentences for its editor; none when it is ready. Pure, so that
 * a form can say it while somebody types; the commands say the same.
 */
export function missingFor(pair: Checkable, stage: Stage): Missing[] {
  const missing = missingForSaving(pair);
  if (stage === "save") return missing;
  missing.push(...missingForSubmitting(pair));
  if (stage === "submit") return missing;
  const told = new Set(missing.map(({ field }) => field));
  return [...missing, ...publishingNeeds(pair).filter(({ field }) => !told.has(field))];
}

/** What is still needed before a pair can be published, each as a sentence for its editor; none when it is ready. */
export function missingForPublishing(pair: Publishable): string[] {
  return publishingNeeds(pair).map(({ sentence }) => sentence);
}

/** Throws a Refusal that says what is missing, if anything is. */
export function refuseMissing(missing: readonly (Missing | string)[]): void {
  if (missing.length === 0) return;
  const sentences = missing.map((each) => (typeof each === "string" ? each : each.sentence));
  throw new Refusal("invalid", sentences.join(" "));
}

function missingForSaving({ slug, earlier, later, ...pair }: Checkable): Missing[] {
  const same = earlier !== null && earlier.id === later?.id;
  return [
    ...need(Boolean(slug), "slug", "Choose the address under which the pair is published."),
    ...need(earlier !== null, "earlierId", "Choose the earlier statement."),
    ...need(later !== null, "laterId", "Choose the later statement."),
    ...need(!same, "laterId", "A statement cannot be compared with itself."),
    ...passageNeeds("earlierPassage", earlier?.quote, pair.earlierPassage),
    ...passageNeeds("laterPassage", later?.quote, pair.laterPassage),
  ];
}

function missingForSubmitting({ headline, relation, earlierPassage, laterPassage }: Checkable): Missing[] {
  return [
    ...need(headline, "headline", "Write a headline."),
    ...need(relation, "relation", "Say how the later statement relates to the earlier one."),
    ...need(earlierPassage, "earlierPassage", "Mark the words of the earlier statement that are compared."),
    ...need(laterPassage, "laterPassage", "Mark the words of the later statement that are compared."),
  ];
}

function publishingNeeds(pair: { [Field in keyof Publishable]?: Publishable[Field] | null }): Missing[] {
  const { earlier, later } = pair;
  const verified = earlier && later && isVerified(earlier) && isVerified(later);
  return [
    ...need(pair.headline, "headline", "Write a headline."),
    ...need(pair.summary, "summary", "Write a summary."),
    ...need(pair.relation, "relation", "Say how the later statement relates to the earlier one."),
    ...need(pair.extent, "extent", "Say how much of the meaning changed."),
    ...need(pair.acknowledgement, "acknowledgement", "Say whether the change was acknowledged."),
    ...need(pair.issuedBy, "issuedBy", "Say who issued the later statement."),
    ...need(isAnswered(pair.rubric), "rubric", "Answer the five questions."),
    ...need(
      !earlier || !later || inOrder(earlier, later),
      "earlierId",
      "The earlier statement has to be dated before the later one.",
    ),
    ...need(
      verified || pair.unverifiedReason,
      "unverifiedReason",
      "Each side needs a quotation found in a stored copy of its source, or a reason, shown to readers, why not.",
    ),
  ];
}

/** Whether two statements are in order; those of one day are unless both times are known and say otherwise. */
export function inOrder(earlier: Dated, later: Dated): boolean {
  if (earlier.saidOn !== later.saidOn) return earlier.saidOn < later.saidOn;
  return !earlier.saidAt || !later.saidAt || earlier.saidAt <= later.saidAt;
}

/**
 * The place of a passage in a quotation, as UTF-16 indexes.
 *
 * Throws a Refusal unless it stands there exactly once: a reader must be able to tell which words are meant.
 */
export function locatePassage(quote: string, passage: string): { start: number; end: number } {
  const start = quote.indexOf(passage);
  const fault = passageFault(quote, passage);
  if (fault) throw new Refusal("invalid", fault);
  return { start, end: start + passage.length };
}

function passageFault(quote: string, passage: string): string | null {
  const start = quote.indexOf(passage);
  if (start < 0) return `The words “${passage}” do not stand in the quotation.`;
  return quote.indexOf(passage, start + 1) < 0
    ? null
    : `The words “${passage}” stand in the quotation more than once. Choose more of them.`;
}

function passageNeeds(field: string, quote: string | undefined, passage: Words): Missing[] {
  const fault = quote && passage ? passageFault(quote, passage) : null;
  return fault ? [{ field, sentence: fault }] : [];
}

function need(met: unknown, field: string, sentence: string): Missing[] {
  return met ? [] : [{ field, sentence }];
}

function isAnswered(rubric: unknown): boolean {
  const given = (rubric ?? {}) as Record<string, unknown>;
  return RUBRIC.every(({ key }) => Boolean(given[key]));
}

/** Whether a statement's words were found in a stored copy of one of its sources. */
export function isVerified({ citations }: Pick<Side, "citations">): boolean {
  return citations.some(({ result }) => result === "verbatim" || result === "elided");
}
