import type { Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import type { Reading } from "@/lib/platform/generated/enums";
import { toTextQuote } from "@/lib/sources/selectors";
import { checkCitation, readingOf, unchecked } from "./citation";

type Words = { quote: string; language: string };
type Where = { sourceId: string; captureId?: string | null; reading: Reading };
type Copy = Parameters<typeof readingOf>[0];
type Span = { start: number; end: number };

const NO_PLACE = { exact: null, prefix: null, suffix: null, startAt: null, endAt: null };

/**
 * What a citation keeps of the check of some words against the stored copy it names.
 *
 * Throws a Refusal when there is no text in that copy, or it is of another source.
 */
export async function checkAgainst(tx: Transaction, words: Words, { sourceId, captureId, reading }: Where) {
  if (!captureId) return unchecked();
  const { sourceId: itsSource, ...copy } = await requireCopy(tx, captureId);
  if (itsSource !== sourceId) throw new Refusal("invalid", "This copy is of another source.");
  return checkCitation({ ...copy, ...words, reading });
}

/** The text of a stored copy. Throws a Refusal when there is none. */
export async function requireCopy(tx: Transaction, captureId: string) {
  const capture = await tx.capture.findUnique({
    where: { id: captureId },
    select: { sourceId: true, text: true, textForm: true },
  });
  if (!capture?.text) throw new Refusal("not_found", "There is no stored copy to check against.");
  return { ...capture, text: capture.text };
}

/**
 * The check of words that stand at a known place of a copy, where that holds: the first place with the same
 * words would be as true to the copy, but not the one that was meant.
 */
export function checkAtPlace(copy: Copy, words: Words, { start, end }: Span) {
  const check = checkCitation({ ...copy, ...words });
  const text = readingOf(copy);
  if (check.result !== "verbatim" || text.slice(start, end) !== words.quote) return check;
  const warnings = check.warnings.map((warning) =>
    warning.replace("the first place is shown", "the place that was chosen is shown"),
  );
  return { ...check, warnings, ...toTextQuote(text, start, end), startAt: start, endAt: end };
}

/**
 * Checks every citation of a statement again, after its words changed; a citation that has words of its own is
 * looked for by these. Returns the results in the order of the citations.
 */
export async function checkAgain(tx: Transaction, statementId: string, words: Words) {
  const citations = await tx.citation.findMany({
    where: { statementId, NOT: { captureId: null } },
    orderBy: { position: "asc" },
    include: { capture: { select: { text: true, textForm: true } } },
  });
  const results = [];
  for (const { id, sourceId, capture, reading, quote, startAt, endAt } of citations) {
    if (!capture?.text) continue;
    const sought = { language: words.language, quote: quote ?? words.quote };
    const copy = { text: capture.text, textForm: capture.textForm, reading };
    const place = startAt === null || endAt === null ? { start: 0, end: 0 } : { start: startAt, end: endAt };
    const check = { ...NO_PLACE, ...checkAtPlace(copy, sought, place), checkedAt: new Date() };
    await tx.citation.update({ where: { id }, data: check });
    results.push({ citationId: id, sourceId, result: check.result });
  }
  return results;
}
