import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/app/_ui/page-heading";
import { findAssessmentForEditing, listAssessments, listScales } from "@/lib/assessments/queries";
import { requireActor } from "@/lib/auth/session";
import { findDraft } from "@/lib/editorial/draft-queries";
import { directionOf } from "@/lib/platform/language";
import { findStatementForEditing } from "@/lib/statements/queries";
import { isRecordId } from "../../../../../_components/trail-link";
import { keptDraft } from "../../../../../kept-draft";
import { AssessmentForm } from "./assessment-form.client";
import { RemoveAssessment } from "./remove-assessment.client";

export const metadata: Metadata = { title: "Fact-check" };

type Props = { params: Promise<{ id: string; assessment: string }> };

export default async function AssessmentPage({ params }: Props) {
  const actor = await requireActor();
  const { id, assessment: name } = await params;
  const [statement, found] = await Promise.all([
    isRecordId(id) ? findStatementForEditing(id) : null,
    isRecordId(name) ? findAssessmentForEditing(name) : null,
  ]);
  if (!statement || (found ? found.statementId !== id : name !== "new")) notFound();
  const { quote, language } = statement.fields;
  const record = found ?? { id: `new:${id}`, version: null, fields: NOTHING };
  const fields = { ...record.fields, statementId: id };

  return (
    <>
      <PageHeading
        title="Fact-check"
        above={<a href={`/desk/statements/${id}`}>The statement of {statement.speaker.name}</a>}
      >
        <q lang={language} dir={directionOf(language)} className="line-clamp-4 font-serif text-ink">
          {quote}
        </q>
      </PageHeading>
      <AssessmentForm
        record={{ id: record.id, version: record.version, fields }}
        draft={keptDraft(await findDraft("assessment", record.id, actor))}
        scales={await scalesFor(id, found)}
        sources={(found?.sources ?? []).map(({ id: sourceId, title, publisher }) => ({
          id: sourceId,
          label: title,
          hint: publisher,
        }))}
      />
      {found && <RemoveAssessment id={found.id} seenVersion={found.version} statementId={id} />}
    </>
  );
}

const NOTHING = { ratingId: "", rationale: "", evidence: [] };

/** The newest version of each scale that the statement is not rated on; the one it was rated with stays. */
async function scalesFor(
  statementId: string,
  found: Awaited<ReturnType<typeof findAssessmentForEditing>>,
): Promise<{ id: string; name: string; ratings: { id: string; label: string; definition: string }[] }[]> {
  const [scales, others] = await Promise.all([listScales(), listAssessments(statementId)]);
  if (found) {
    const { scaleId } = found.rating;
    return scales.flatMap((scale) => [scale, ...scale.earlier]).filter(({ id }) => id === scaleId);
  }
  const taken = new Set(others.map(({ rating }) => rating.scale.slug));
  return scales.filter(({ slug }) => !taken.has(slug));
}
