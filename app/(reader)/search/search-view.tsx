import { ChosenFilters } from "@/app/_components/chosen-filters";
import { FilterPanel } from "@/app/_components/filter-panel";
import { PageHeading } from "@/app/_ui/page-heading";
import { asListed, type Search } from "@/lib/search/schema";
import type { Answer } from "./answer";
import { NothingFound } from "./nothing-found";
import { SearchAdvice } from "./search-advice";
import { SearchForm } from "./search-form";
import { SearchNotices } from "./search-notices";
import { SearchResults } from "./search-results";

type Props = { search: Search; answer: Answer };

/** The search, its results, and what to try when there are none. */
export function SearchView({ search, answer }: Props) {
  return (
    <>
      <PageHeading title="Search" />
      <SearchForm search={search} />
      <SearchNotices page={answer.page} />
      {isAsked(search) ? <Asked answer={answer} search={search} /> : <SearchAdvice isOpen />}
    </>
  );
}

function Asked({ search, answer }: Props) {
  const { page, facets } = answer;
  const filter = asListed(search);
  const hasFilters = Object.values(facets).some((values) => values.length > 0);

  return (
    <div className={`mt-8 grid gap-6 ${hasFilters ? "lg:grid-cols-[13.5rem_1fr] lg:gap-12" : ""}`}>
      {hasFilters && <FilterPanel facets={facets} filter={filter} path="/search" />}
      <section aria-labelledby="results" className="min-w-0">
        <ChosenFilters facets={facets} filter={filter} path="/search" />
        {page.total === 0 ? (
          <NothingFound answer={answer} search={search} />
        ) : (
          <SearchResults answer={answer} search={search} />
        )}
        <SearchAdvice />
      </section>
    </div>
  );
}

function isAsked({ sort: _, after: __, ...asked }: Search): boolean {
  return Object.values(asked).some(Boolean);
}
