import { notFound, redirect } from "next/navigation";
import { findAssessmentForEditing } from "@/lib/assessments/queries";
import { requireActor } from "@/lib/auth/session";
import { isRecordId } from "../../../_components/trail-link";

type Props = { params: Promise<{ id: string }> };

/** A fact-check stands with its statement; drafts and the trail know it by its own id only, or "new:" and the statement's. */
export default async function AssessmentAddress({ params }: Props) {
  await requireActor();
  const id = decodeURIComponent((await params).id);
  const statementId = id.startsWith("new:") ? id.slice(4) : await statementOf(id);
  if (!statementId || !isRecordId(statementId)) notFound();
  redirect(`/desk/statements/${statementId}/assessments/${id.startsWith("new:") ? "new" : id}`);
}

async function statementOf(id: string): Promise<string | undefined> {
  return isRecordId(id) ? (await findAssessmentForEditing(id))?.statementId : undefined;
}
