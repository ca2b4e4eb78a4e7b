import type { ReactNode } from "react";
import { RELATIONS } from "@/lib/pairs/vocabulary";
import { searchPath } from "@/lib/search/schema";

const FORMS: { typed: string; means: ReactNode }[] = [
  {
    typed: "incredible offers",
    means:
      "both words, in any order and form: “offers” finds “offer” too. Capitals and accents do not count.",
  },
  { typed: "“incredible offer”", means: "exactly these words, one after the other" },
  { typed: "Putin -Helsinki", means: "with the first word and without the second" },
  { typed: "interfer*", means: "any word that begins so" },
  {
    typed: "speaker:Trump",
    means: "said by or for somebody of this name; of two words: speaker:“Theresa May”",
  },
  { typed: "topic:proposal", means: "under a topic with this word in its name" },
  {
    typed: "relation:reverses",
    means: (
      <>what the later statement does, one of: {Object.keys(RELATIONS).join(", ").replaceAll("_", "-")}</>
    ),
  },
  {
    typed: "after:2018-07-17 before:2019",
    means: "the later statement was made on that day or after it, and before that year began",
  },
];

/** What the search looks through, and all that can be typed. */
export function SearchAdvice({ isOpen = false }: { isOpen?: boolean }) {
  return (
    <details className="mt-8 max-w-2xl border-rule border-t pt-3" data-print="hide" open={isOpen}>
      <summary className="min-h-6 font-semibold">How to search</summary>
      <p className="mt-3 text-muted">
        The search reads the statements, headlines and summaries, and the names of speakers, offices, topics,
        occasions and sources.
      </p>
      <dl className="mt-3 grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
        {FORMS.map(({ typed, means }) => (
          <div className="contents" key={typed}>
            <dt>
              <a href={searchPath({ q: typed })}>{typed}</a>
            </dt>
            <dd className="mb-2 sm:mb-0">{means}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
