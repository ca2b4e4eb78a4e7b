import type { EditionContent } from "@/lib/editions/schema";
import { RUBRIC } from "@/lib/pairs/rubric";

type Props = { rubric: EditionContent["judgement"]["rubric"] };

/** The questions behind the judgement with the answers it rests on. */
export function RubricAnswers({ rubric }: Props) {
  return (
    <section aria-labelledby="rubric" className="text-sm" data-print="together">
      <h2 id="rubric" className="mb-2 font-semibold text-base">
        Behind the judgement
      </h2>
      <dl className="border-rule border-t">
        {RUBRIC.map(({ key, question, answers, help }) => (
          <div key={key} className="grid grid-cols-[1fr_auto] gap-x-4 border-rule border-b py-2">
            <dt>
              {question}
              <span className="block text-muted text-xs">{help}</span>
            </dt>
            <dd className="font-semibold">{answerTo(answers, rubric[key])}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2">
        <a href="/method#four-axes">How pairs are judged</a>
      </p>
    </section>
  );
}

function answerTo(answers: Record<string, string>, given: string): string {
  return answers[given] ?? given;
}
