import { canonicalJson } from "@/lib/platform/canonical-json";
import type { Transaction } from "@/lib/platform/db";
import type { TextForm } from "@/lib/platform/generated/enums";
import type { Finding } from "@/lib/sources/check-queries";
import { checkCitation } from "./citation";

type Copy = { text: string; textForm: TextForm };
type Cited = Awaited<ReturnType<typeof citationsOf>>[number];

/** The citations of a source that were checked against a copy of it. */
export async function citationsOf(tx: Transaction, sourceId: string) {
  return tx.citation.findMany({
    where: { sourceId, NOT: { captureId: null } },
    orderBy: { id: "asc" },
    include: { statement: { select: { quote: true, language: true } } },
  });
}

/** What a citation keeps of a check against another copy. */
export function recheck(citation: Cited, { captureId, ...copy }: Copy & { captureId: string }) {
  const none = { exact: null, prefix: null, suffix: null, startAt: null, endAt: null };
  return { ...none, ...checkAgainst(citation, copy), captureId, checkedAt: new Date() };
}

/** The citations whose check comes out otherwise against a copy than it did. */
export function findingsIn(citations: readonly Cited[], copy: Copy): Finding[] {
  return citations.flatMap((citation) => {
    const { result, differences } = checkAgainst(citation, copy);
    if (result === citation.result && isSame(differences, citation.differences)) return [];
    const { id: citationId, statementId, result: before } = citation;
    return [{ citationId, statementId, quote: quoteOf(citation), before, after: result, differences }];
  });
}

function checkAgainst(citation: Cited, { text, textForm }: Copy) {
  const { reading, statement } = citation;
  return checkCitation({ text, textForm, reading, quote: quoteOf(citation), language: statement.language });
}

function quoteOf({ quote, statement }: Cited): string {
  return quote ?? statement.quote;
}

function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return canonicalJson(JSON.parse(JSON.stringify(value ?? null)));
}
