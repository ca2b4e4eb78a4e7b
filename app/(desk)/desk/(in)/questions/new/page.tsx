import type { Metadata } from "next";
import { PageHeading } from "@/app/_ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { findDraft } from "@/lib/editorial/draft-queries";
import { keptDraft } from "../../../kept-draft";
import { QuestionForm } from "../question-form.client";

export const metadata: Metadata = { title: "A new question" };

export default async function NewQuestionPage() {
  const actor = await requireActor();
  const draft = await findDraft("question", "new", actor);

  return (
    <>
      <PageHeading title="A new question" above={<a href="/desk/questions">Questions</a>} />
      <QuestionForm record={{ id: "new", version: null, fields: { text: "" } }} draft={keptDraft(draft)} />
    </>
  );
}
