export type QuestionCount = { slug: string; text: string; count: number };
type Props = { questions: QuestionCount[] };

/** Questions that several statements answer, each leading to its timelines. */
export function QuestionList({ questions }: Props) {
  if (questions.length === 0) return null;

  return (
    <section aria-labelledby="questions" className="mt-8 border-ink border-t-2 pt-6">
      <h2 id="questions" className="font-semibold">
        One question, asked over time
      </h2>
      <ul className="mt-3 grid gap-x-10 gap-y-3 md:grid-cols-2">
        {questions.map(({ slug, text, count }) => (
          <li key={slug} className="font-serif text-lg leading-snug">
            <a href={`/questions/${slug}`}>{text}</a>{" "}
            <span className="font-sans text-muted text-sm">{count === 1 ? "1 pair" : `${count} pairs`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
