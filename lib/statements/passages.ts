import type { Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";

type Span = { start: number; end: number };

/** Where a passage stands in a quotation; null unless it stands there exactly once. */
export function onlySpan(quote: string, passage: string): Span | null {
  const start = quote.indexOf(passage);
  if (start < 0 || quote.indexOf(passage, start + 1) >= 0) return null;
  return { start, end: start + passage.length };
}

/**
 * Moves the compared passages of a statement's pairs to where they stand in its new words.
 *
 * Throws a Refusal that names the pair whose passage no longer stands exactly once: only its editor can say
 * which words are to be compared instead.
 */
export async function movePassages(
  tx: Transaction,
  statementId: string,
  { from, to }: { from: string; to: string },
): Promise<void> {
  if (from === to) return;
  const pairs = await tx.pair.findMany({
    where: { OR: [{ earlierId: statementId }, { laterId: statementId }] },
  });
  for (const pair of pairs) {
    const isEarlier = pair.earlierId === statementId;
    const [start, end] = isEarlier ? [pair.earlierStart, pair.earlierEnd] : [pair.laterStart, pair.laterEnd];
    const span = requireSpan(to, from.slice(start, end), pair);
    const { count } = await tx.pair.updateMany({
      where: { id: pair.id, version: pair.version },
      data: isEarlier
        ? { earlierStart: span.start, earlierEnd: span.end }
        : { laterStart: span.start, laterEnd: span.end },
    });
    if (count === 0) throw new Refusal("conflict", `${nameOf(pair)} was changed just now. Save again.`);
  }
}

function requireSpan(quote: string, passage: string, pair: { headline: string | null; slug: string }): Span {
  const span = onlySpan(quote, passage);
  if (span) return span;
  const message = `${nameOf(pair)} compares the words “${passage}”, which do not stand exactly once in the new quotation. Change the compared words of that pair first.`;
  throw new Refusal("invalid", message);
}

function nameOf({ headline, slug }: { headline: string | null; slug: string }): string {
  return `The pair “${headline ?? slug}”`;
}
