import "server-only";
import { findWholePair, type WholePair, type WholeStatement } from "@/lib/pairs/queries";
import type { PairInput } from "@/lib/pairs/schema";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import type { CheckResult } from "@/lib/platform/generated/enums";
import { checkCitation } from "@/lib/statements/citation";
import { findBuildable } from "./form-queries";
import { type Preview, previewContent } from "./preview-content";
import { readContent } from "./read-content";
import type { EditionContent } from "./schema";

/** What one citation of a statement gives today, and what it gave when it was last checked. */
export type CheckNow = {
  side: "earlier" | "later";
  citationId: string;
  source: { id: string; title: string; publisher: string };
  quote: string;
  stored: CheckResult;
  now: CheckResult;
  differences: { said: string; quoted: string }[];
};

/** What an approval would let through: see `differenceToLast`. */
export type Difference = Preview & {
  /** The last edition, null when there is none; `editionChanges` compares it with `content`. */
  last: { number: number; content: EditionContent } | null;
  checks: CheckNow[];
};

/**
 * What would be published of a pair now beside its last edition, and the quote checks run again on the stored
 * copies. Throws a Refusal when there is no such pair.
 */
export async function differenceToLast(pairId: string): Promise<Difference> {
  const pair = await requirePair(pairId);
  const last = await findLast(pairId);
  return { ...previewContent(pair, last?.content ?? null), last, checks: checksNow(pair) };
}

/**
 * A pair as readers would see it: one that is stored, by its id, or what stands in a form, whatever of it can be
 * read. Null while one of its two statements is not chosen.
 */
export async function previewPair(given: string | Partial<PairInput>): Promise<Preview | null> {
  if (typeof given === "string") {
    const last = await findLast(given);
    return previewContent(await requirePair(given), last?.content ?? null);
  }
  const pair = await findBuildable(given);
  return pair && previewContent(pair, null);
}

async function requirePair(id: string): Promise<WholePair> {
  const pair = await findWholePair(db(), id);
  if (!pair) throw new Refusal("not_found", "There is no such pair.");
  return pair;
}

async function findLast(pairId: string): Promise<Difference["last"]> {
  const last = await db().edition.findFirst({
    where: { pairId },
    orderBy: { number: "desc" },
    select: { number: true, content: true },
  });
  return last && { number: last.number, content: readContent(last.content) };
}

function checksNow(pair: WholePair): CheckNow[] {
  return (["earlier", "later"] as const).flatMap((side) =>
    pair[side].citations.map((citation) => {
      const { id, title, publisher } = citation.source;
      const quote = citation.quote ?? pair[side].quote;
      const { result, differences } = checkAgain(citation, quote, pair[side].language);
      const source = { id, title, publisher };
      return {
        side,
        citationId: citation.id,
        source,
        quote,
        stored: citation.result,
        now: result,
        differences,
      };
    }),
  );
}

function checkAgain(
  { capture, reading }: WholeStatement["citations"][number],
  quote: string,
  language: string,
): { result: CheckResult; differences: CheckNow["differences"] } {
  if (!capture?.text) return { result: "unchecked", differences: [] };
  return checkCitation({ text: capture.text, textForm: capture.textForm, reading, quote, language });
}
