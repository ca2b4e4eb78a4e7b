"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { deskAction, deskCall } from "@/lib/auth/desk-action";
import { dropDraft } from "@/lib/editorial/draft-commands";
import { RecordSeen } from "@/lib/editorial/schema";
import { citeSource, reorderCitations, uncite } from "@/lib/statements/citation-commands";
import { reviseStatement } from "@/lib/statements/commands";
import { listQuotableCopies } from "@/lib/statements/copy-list-queries";
import { CitationInput, StatementRevision } from "@/lib/statements/schema";
import { savedNote } from "../../saved-note";
import { STATEMENT_LABELS } from "./schema";

const Revision = StatementRevision.safeExtend({ record: RecordSeen });

export const saveStatement = deskAction(
  "write",
  Revision,
  async ({ record: { id, seen }, ...input }, actor) => {
    const saved = await reviseStatement(id, input, seen, actor);
    await dropDraft("statement", id, actor);
    revalidatePath(pathOf(id));
    const note = [savedNote(saved, STATEMENT_LABELS), checkedWords(saved.checks)].filter(Boolean).join(" ");
    return { id, version: saved.version, note };
  },
);

/** The copies of a source that can be cited. */
export const copiesOf = deskCall("write", z.object({ sourceId: z.uuid() }), ({ sourceId }) =>
  listQuotableCopies(sourceId),
);

export const cite = deskAction("write", CitationInput, async (input, actor) => {
  const { id } = await citeSource(input, actor);
  revalidatePath(pathOf(input.statementId));
  return { id };
});

const OneCitation = z.object({ id: z.uuid(), statementId: z.uuid() });

export const removeCitation = deskAction("write", OneCitation, async ({ id, statementId }, actor) => {
  await uncite(id, actor);
  revalidatePath(pathOf(statementId));
});

const Order = z.object({ statementId: z.uuid(), order: z.string().transform((ids) => ids.split(" ")) });

export const orderCitations = deskAction("write", Order, async ({ statementId, order }, actor) => {
  await reorderCitations(statementId, order, actor);
  revalidatePath(pathOf(statementId));
});

function checkedWords(checks: { result: string }[]): string {
  if (checks.length === 0) return "";
  const right = checks.filter(({ result }) => result === "verbatim" || result === "elided").length;
  return `Its words were checked again: found in ${right} of ${checks.length} ${checks.length === 1 ? "source" : "sources"}.`;
}

function pathOf(id: string): string {
  return `/desk/statements/${id}`;
}
