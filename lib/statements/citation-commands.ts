import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { pairsOfStatements, reopenPairs } from "@/lib/editorial/reopen";
import { writeUnique } from "@/lib/editorial/unique-write";
import { write } from "@/lib/editorial/write";
import type { Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { checkAgainst } from "./checking";
import { CitationInput } from "./schema";

type Citation = ReturnType<typeof CitationInput.parse>;

/**
 * Says that a statement stands in a source and checks it there and then against the stored copy. The result
 * is kept whatever it is: a quotation that does not check is told to readers, not left out. The pairs of the
 * statement become drafts.
 *
 * Throws a Refusal when the statement or the copy does not exist, the copy is of another source, or the
 * statement cites the source already in this reading.
 */
export async function citeSource(given: CitationInput, actor: Actor) {
  const citation = CitationInput.parse(given);
  return writeUnique(actor, { action: "cite", entity: "citation", details: given }, async (tx) => {
    const statement = await tx.statement.findUnique({
      where: { id: citation.statementId },
      select: { quote: true, language: true, citations: { select: { position: true } } },
    });
    if (!statement) throw new Refusal("not_found", "There is no such statement.");
    await refuseTwice(tx, citation);
    const words = { quote: citation.quote ?? statement.quote, language: statement.language };
    const check = await checkAgainst(tx, words, citation);
    const last = Math.max(-1, ...statement.citations.map(({ position }) => position));
    await reopenPairs(tx, actor, pairsOfStatements([citation.statementId]));
    return tx.citation.create({
      data: { ...citation, position: citation.position ?? last + 1, ...check },
      select: { id: true, result: true },
    });
  });
}

/** Takes a source from a statement again; its pairs become drafts. Throws a Refusal when it is not there. */
export async function uncite(citationId: string, actor: Actor) {
  return write(actor, { action: "uncite", entity: "citation", details: null }, async (tx) => {
    const citation = await tx.citation.findUnique({
      where: { id: citationId },
      select: { statementId: true },
    });
    if (!citation) throw new Refusal("not_found", "This source is no longer cited.");
    await tx.citation.delete({ where: { id: citationId } });
    const reopened = await reopenPairs(tx, actor, pairsOfStatements([citation.statementId]));
    return { id: citationId, reopened };
  });
}

/**
 * Puts the sources of a statement in another order; its pairs become drafts.
 *
 * Throws a Refusal unless `citationIds` are those that the statement has now: somebody added or took one.
 */
export async function reorderCitations(statementId: string, citationIds: readonly string[], actor: Actor) {
  const ids = z.array(z.uuid()).parse(citationIds);
  const change = { action: "reorder citations", entity: "statement", details: { citationIds: ids } };
  return write(actor, change, async (tx) => {
    const now = await tx.citation.findMany({ where: { statementId }, select: { id: true } });
    const known = new Set(now.map(({ id }) => id));
    if (ids.length !== known.size || new Set(ids).size !== ids.length || !ids.every((id) => known.has(id))) {
      throw new Refusal("conflict", "The sources of this statement were changed. Load them again.");
    }
    for (const [position, id] of ids.entries()) {
      await tx.citation.update({ where: { id }, data: { position } });
    }
    const reopened = await reopenPairs(tx, actor, pairsOfStatements([statementId]));
    return { id: statementId, reopened };
  });
}

async function refuseTwice(tx: Transaction, { statementId, sourceId, reading }: Citation): Promise<void> {
  const source = await tx.source.findUnique({ where: { id: sourceId }, select: { id: true } });
  if (!source) throw new Refusal("not_found", "There is no such source.");
  const found = await tx.citation.findUnique({
    where: { statementId_sourceId_reading: { statementId, sourceId, reading } },
    select: { id: true },
  });
  if (found) throw new Refusal("conflict", "This statement cites this source already.");
}
