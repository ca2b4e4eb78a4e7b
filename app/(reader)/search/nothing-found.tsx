import { type Search, searchPath } from "@/lib/search/schema";
import type { Answer } from "./answer";

/** Says that nothing was found, why, and what is nearest. */
export function NothingFound({ search, answer: { page, rescue } }: { search: Search; answer: Answer }) {
  const isNarrowed = Boolean(rescue?.withoutFilters);

  return (
    <div className="max-w-2xl">
      <h2 className="mb-3 font-semibold text-xl" id="results">
        Nothing found
      </h2>
      {page.unknown.length > 0 && (
        <p>
          {page.unknown.length === 1 ? "This stands" : "These stand"} in no published entry:{" "}
          {page.unknown.map((word) => `“${word}”`).join(", ")}.
        </p>
      )}
      {page.unknown.length === 0 && !isNarrowed && <p>No published entry has all of this.</p>}
      <ul className="mt-3 grid list-disc gap-1 ps-5">
        {isNarrowed && <WithoutFilters search={search} total={rescue?.withoutFilters ?? 0} />}
        {rescue && rescue.words.length > 0 && <Near words={rescue.words} />}
        <li>Try fewer words, or a few words of the quotation itself.</li>
        <li>
          Start from <a href="/">all pairs</a> and narrow them by speaker, topic, relation or date.
        </li>
      </ul>
    </div>
  );
}

function WithoutFilters({ search: { q, sort }, total }: { search: Search; total: number }) {
  return (
    <li>
      <a href={searchPath({ q, sort })}>
        {total === 1 ? "1 pair has" : `${total.toLocaleString("en")} pairs have`} these words
      </a>{" "}
      without the filters.
    </li>
  );
}

function Near({ words }: { words: string[] }) {
  return (
    <li>
      Words that begin alike:{" "}
      {words.map((word, place) => (
        <span key={word}>
          {place > 0 && ", "}
          <a href={searchPath({ q: word })}>{word}</a>
        </span>
      ))}
    </li>
  );
}
