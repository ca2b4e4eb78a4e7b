import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Empty } from "@/app/_ui/empty";
import { PageHeading } from "@/app/_ui/page-heading";
import { Section } from "@/app/_ui/section";
import { requireActor } from "@/lib/auth/session";
import { findDraft } from "@/lib/editorial/draft-queries";
import { STANCES } from "@/lib/pairs/vocabulary";
import { findQuestionForEditing } from "@/lib/questions/queries";
import { isRecordId, TrailLink } from "../../../_components/trail-link";
import { keptDraft } from "../../../kept-draft";
import { QuestionForm } from "../question-form.client";
import { AnswerEntry } from "./answer-entry";
import { NewAnswer } from "./new-answer.client";

export const metadata: Metadata = { title: "Question" };

type Props = { params: Promise<{ id: string }> };

const OPTIONS = Object.entries(STANCES).map(([value, { label }]) => ({ value, label }));

export default async function QuestionPage({ params }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const question = isRecordId(id) ? await findQuestionForEditing(id) : null;
  if (!question) notFound();
  const { version, fields, answers } = question;

  return (
    <>
      <PageHeading title={fields.text} above={<a href="/desk/questions">Questions</a>}>
        <span className="text-base">
          <TrailLink entity="question" id={id} />
        </span>
      </PageHeading>
      <QuestionForm
        record={{ id, version, fields }}
        draft={keptDraft(await findDraft("question", id, actor))}
      />
      <Section id="answers" heading="Statements that answer it">
        {answers.length === 0 ? (
          <Empty title="No statement is filed here yet">Find one below by its words.</Empty>
        ) : (
          <ul aria-label="Statements that answer it" className="border-rule border-t">
            {answers.map((answer) => (
              <AnswerEntry key={answer.statement.id} questionId={id} answer={answer} options={OPTIONS} />
            ))}
          </ul>
        )}
      </Section>
      <Section id="add" heading="File another statement">
        <NewAnswer key={answers.length} questionId={id} options={OPTIONS} />
      </Section>
    </>
  );
}
