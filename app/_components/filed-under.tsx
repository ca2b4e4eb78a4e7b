import type { ReactNode } from "react";
import type { EditionContent } from "@/lib/editions/schema";

type Props = { content: Pick<EditionContent, "pair" | "earlier" | "later"> };

/** The ways on from a pair: its topics and the questions its statements answer. */
export function FiledUnder({ content: { pair, earlier, later } }: Props) {
  const questions = new Map([...earlier.questions, ...later.questions].map((each) => [each.slug, each.text]));
  if (questions.size + pair.topics.length === 0) return null;

  return (
    <section aria-labelledby="filed">
      <h2 id="filed" className="mb-2 font-semibold">
        Filed under
      </h2>
      <ul className="grid gap-1">
        {[...questions].map(([slug, text]) => (
          <Entry key={slug} href={`/questions/${slug}`} kind="Question">
            {text}
          </Entry>
        ))}
        {pair.topics.map(({ slug, name }) => (
          <Entry key={slug} href={`/topics/${slug}`} kind="Topic">
            {name}
          </Entry>
        ))}
      </ul>
    </section>
  );
}

function Entry({ href, kind, children }: { href: string; kind: string; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[5rem_1fr]">
      <span className="text-muted text-sm">{kind}</span>
      <a href={href}>{children}</a>
    </li>
  );
}
