import { PairList } from "@/app/_components/pair-list";
import { PageHeading } from "@/app/_ui/page-heading";
import type { SearchPage } from "@/lib/search/queries";
import { SearchAdvice } from "./search-advice";
import { SearchForm } from "./search-form";

type Props = { words: string; after: string; page: SearchPage };

/** The search, its results, and what to try when there are none. */
export function SearchView({ words, after, page }: Props) {
  return (
    <>
      <PageHeading title="Search" />
      <SearchForm words={words} />
      {words === "" ? <SearchAdvice /> : <Results after={after} page={page} words={words} />}
    </>
  );
}

function Results({ words, after, page }: Props) {
  if (page.total === 0) return <NothingFound />;
  return (
    <section aria-labelledby="results" className="mt-10">
      <h2 className="mb-1 font-semibold text-xl" id="results">
        {page.total === 1 ? "1 pair" : `${page.total} pairs`}
      </h2>
      <p className="mb-4 text-muted">
        {page.matched === "some"
          ? "No entry has all these words; these have some of them."
          : "Each of these has all the words. The best matches come first."}
      </p>
      <PairList empty="There are no more results." pairs={page.items} />
      <Paging after={after} next={page.next} words={words} />
    </section>
  );
}

function NothingFound() {
  return (
    <section aria-labelledby="results" className="mt-10 max-w-2xl">
      <h2 className="mb-3 font-semibold text-xl" id="results">
        Nothing found
      </h2>
      <p>No published entry has any of these words as they are written.</p>
      <SearchAdvice />
    </section>
  );
}

function Paging({ words, after, next }: { words: string; after: string; next: string | null }) {
  if (!after && !next) return null;
  return (
    <nav
      aria-label="Pages"
      className="flex justify-between gap-4 border-rule border-t py-4"
      data-print="hide"
    >
      {after && <a href={`/search?${new URLSearchParams({ q: words })}`}>Back to the best matches</a>}
      {next && (
        <a className="ml-auto" href={`/search?${new URLSearchParams({ q: words, after: next })}`} rel="next">
          More results
        </a>
      )}
    </nav>
  );
}
