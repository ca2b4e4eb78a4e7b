import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { write } from "@/lib/editorial/write";
import type { Transaction } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/errors";
import { survivorOf } from "@/lib/speakers/survivor-queries";
import { checkCitation, unchecked } from "./citation";
import { CitationInput, StatementInput } from "./schema";

/** Adds a statement, without sources yet. Throws a ZodError for input of another shape. */
export async function createStatement(given: StatementInput, actor: Actor) {
  const statement = StatementInput.parse(given);
  return write(actor, { action: "create", entity: "statement", details: given }, async (tx) => {
    const speakers = await survivorsOf(tx, statement);
    return tx.statement.create({ data: { ...statement, ...speakers }, select: { id: true } });
  });
}

/**
 * Says that a statement stands in a source and checks it there and then against the stored copy. The result
 * is kept whatever it is: a quotation that does not check is told to readers, not left out.
 *
 * Throws a Refusal when the statement or the copy does not exist, or the copy is of another source.
 */
export async function citeSource(given: CitationInput, actor: Actor) {
  const citation = CitationInput.parse(given);
  return write(actor, { action: "cite", entity: "citation", details: given }, async (tx) => {
    const check = await checkNow(tx, citation);
    return tx.citation.create({ data: { ...citation, ...check }, select: { id: true, result: true } });
  });
}

/** The speakers that are meant, also where they were merged since the form was opened. */
async function survivorsOf(
  tx: Transaction,
  { speakerId, spokenById }: { speakerId: string; spokenById?: string | null },
) {
  return {
    speakerId: await survivorOf(tx, speakerId),
    spokenById: spokenById ? await survivorOf(tx, spokenById) : null,
  };
}

async function checkNow(tx: Transaction, citation: ReturnType<typeof CitationInput.parse>) {
  const statement = await tx.statement.findUnique({
    where: { id: citation.statementId },
    select: { quote: true, language: true },
  });
  if (!statement) throw new Refusal("not_found", "There is no such statement.");
  if (!citation.captureId) return unchecked();

  const capture = await tx.capture.findUnique({
    where: { id: citation.captureId },
    select: { sourceId: true, text: true, textForm: true },
  });
  if (!capture?.text) throw new Refusal("not_found", "There is no stored copy to check against.");
  if (capture.sourceId !== citation.sourceId) {
    throw new Refusal("invalid", "This copy is of another source.");
  }
  const { text, textForm } = capture;
  const quote = citation.quote ?? statement.quote;
  return checkCitation({ text, textForm, reading: citation.reading, quote, language: statement.language });
}
