import { StanceTimeline } from "@/app/_components/timeline-stances";
import { PageHeading } from "@/app/_ui/page-heading";
import type { QuestionView } from "@/lib/editions/record-queries";
import { AnswersByStance } from "./answers-by-stance";
import { SpeakerAnswers } from "./speaker-answers";

/** How one question was answered: over time, told speaker by speaker, and every statement with its reason. */
export function QuestionRecord({ question, answers }: QuestionView) {
  const speakers = new Set(answers.map(({ statement }) => statement.speaker.slug)).size;
  return (
    <>
      <PageHeading above="Question" title={question.text}>
        <p>
          {counted(answers.length, "statement")} by {counted(speakers, "speaker")}. Shown is what each of them
          answers, not which answer is true.
        </p>
      </PageHeading>
      <section aria-labelledby="timeline" className="max-w-4xl">
        <h2 className="mb-3 font-semibold text-xl" id="timeline">
          Answers over time
        </h2>
        <StanceTimeline answers={answers} question={question} />
      </section>
      <SpeakerAnswers answers={answers} />
      <AnswersByStance answers={answers} />
    </>
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
