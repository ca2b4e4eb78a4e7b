import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import { PageHeading } from "@/app/_ui/page-heading";
import { Section } from "@/app/_ui/section";
import { Skeleton } from "@/app/_ui/skeleton";
import { listAssessments, listScales } from "@/lib/assessments/queries";
import { requireActor } from "@/lib/auth/session";
import { findDraft } from "@/lib/editorial/draft-queries";
import { findCaptureForReading } from "@/lib/statements/capture-queries";
import { findStatementForEditing } from "@/lib/statements/queries";
import { isRecordId, TrailLink } from "../../../_components/trail-link";
import { keptDraft } from "../../../kept-draft";
import { namesOf } from "../../../names-of";
import { one, type SearchParams } from "../../../query";
import { SaidBefore } from "../../suggestions/said-before";
import { AssessmentList } from "./assessment-list";
import { CitationList } from "./citation-list";
import { CiteForm } from "./cite-form.client";
import { OtherReviews } from "./other-reviews";
import { PairLinks } from "./pair-links";
import { QuestionAnswers } from "./question-answers";
import { SavedNotice } from "./saved-notice";
import { StatementForm } from "./statement-form.client";

export const metadata: Metadata = { title: "Statement" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function StatementPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const statement = isRecordId(id) ? await findStatementForEditing(id) : null;
  if (!statement) notFound();
  const { version, fields, speaker, citations, questions, pairs, externalReviews } = statement;
  const draft = keptDraft(await findDraft("statement", id, actor));
  const [assessments, scales, text, names] = await Promise.all([
    listAssessments(id),
    listScales(),
    textOf(citations[0]),
    namesOf({ ...fields }),
  ]);
  const draftNames = draft ? await namesOf(draft.values) : {};
  const isNew = one((await searchParams).saved) === "new";

  return (
    <>
      <PageHeading title={`A statement of ${speaker.name}`} above={<a href="/desk/statements">Statements</a>}>
        <span className="flex flex-wrap gap-x-5 text-base">
          <a href={`/desk/pairs/new?earlier=${id}`}>New pair, this the earlier</a>
          <a href={`/desk/pairs/new?later=${id}`}>New pair, this the later</a>
          <a href="#said-before">What was said before</a>
          <TrailLink entity="statement" id={id} />
        </span>
      </PageHeading>
      {isNew && <SavedNotice statementId={id} citation={citations[0]} />}
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_25rem]">
        <StatementForm
          record={{ id, version, fields }}
          draft={draft}
          names={{ ...names, ...draftNames }}
          text={text}
        />
        <div className="min-w-0 max-lg:mt-10 lg:[&>section:first-child]:mt-0">
          <Section id="sources" heading="Sources">
            <CitationList statementId={id} citations={citations} language={fields.language} />
            <CiteForm key={citations.length} statementId={id} />
          </Section>
          <Section id="pairs" heading="Pairs">
            <PairLinks pairs={pairs} />
          </Section>
          <Section id="questions" heading="Questions it answers">
            <QuestionAnswers statementId={id} questions={questions} />
          </Section>
          <Section id="assessment" heading="Fact-check">
            <AssessmentList statementId={id} assessments={assessments} hasScales={scales.length > 0} />
          </Section>
          {externalReviews.length > 0 && (
            <Section id="reviews" heading="Fact-checks by others">
              <OtherReviews reviews={externalReviews} />
            </Section>
          )}
          {/* It comes later than the rest, so it stands where it moves nothing. */}
          <Section id="said-before" heading="Said before">
            <Suspense fallback={<Skeleton label="Looking for what was said before…" />}>
              <SaidBefore statement={{ id, ...fields }} />
            </Suspense>
          </Section>
        </div>
      </div>
    </>
  );
}

type Citation = NonNullable<Awaited<ReturnType<typeof findStatementForEditing>>>["citations"][number];

/** The text that the words are compared with as they are changed: that of the first source. */
async function textOf(citation: Citation | undefined): Promise<string | null> {
  const found = citation?.captureId ? await findCaptureForReading(citation.captureId) : null;
  return found?.readings.find(({ reading }) => reading === citation?.reading)?.text ?? null;
}
