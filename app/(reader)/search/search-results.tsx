import { PairList } from "@/app/_components/pair-list";
import { MANY } from "@/lib/search/queries";
import { type Search, type Sort, searchPath } from "@/lib/search/schema";
import type { Answer } from "./answer";
import { SortLinks } from "./sort-links";

type Props = { search: Search; answer: Answer };

const ORDERS: Record<Sort, string> = {
  relevance: "The best matches come first.",
  newest: "The newest entries come first.",
  said: "What was said last comes first.",
};

/** What was found, in the order chosen, a page of it. */
export function SearchResults({ search, answer: { page, found } }: Props) {
  return (
    <>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="font-semibold text-xl" id="results">
          {totalOf(page.total)}
        </h2>
        <SortLinks search={search} />
        <p className="w-full text-muted">
          {howMatched(search, page)} {ORDERS[search.sort]}
        </p>
      </div>
      <PairList empty="There are no more results." found={found} pairs={page.items} />
      <Paging next={page.next} search={search} />
    </>
  );
}

function totalOf(total: number): string {
  if (total >= MANY) return `More than ${MANY.toLocaleString("en")} pairs`;
  return total === 1 ? "1 pair" : `${total.toLocaleString("en")} pairs`;
}

function howMatched({ q }: Search, { matched, hasPhrase }: Answer["page"]): string {
  if (matched === "some") {
    return hasPhrase
      ? "No entry has exactly this; these have some of the words."
      : "No entry has all these words; these have some of them.";
  }
  return q ? "Each of these has all the words." : "";
}

function Paging({ search, next }: { search: Search; next: string | null }) {
  if (!search.after && !next) return null;
  return (
    <nav
      aria-label="Pages"
      className="flex justify-between gap-4 border-rule border-t py-4"
      data-print="hide"
    >
      {search.after && (
        <a href={searchPath({ ...search, after: undefined })}>
          {search.sort === "relevance" ? "Back to the best matches" : "Back to the first results"}
        </a>
      )}
      {next && (
        <a className="ml-auto" href={searchPath({ ...search, after: next })} rel="next">
          More results
        </a>
      )}
    </nav>
  );
}
