import { PageHeading } from "@/app/_ui/page-heading";
import { filterPath, type PairFilter } from "@/lib/editions/filter";
import type { Facets, PairPage } from "@/lib/editions/list-queries";
import { ChosenFilters } from "./chosen-filters";
import { FilterPanel } from "./filter-panel";
import { PairList } from "./pair-list";
import { type QuestionCount, QuestionList } from "./question-list";

type Props = { filter: PairFilter; page: PairPage; facets: Facets; questions: QuestionCount[] };

/** The first page, whole or narrowed by filters. */
export function BrowseView({ filter, page, facets, questions }: Props) {
  const { after, ...narrowed } = filter;
  const isNarrowed = Object.values(narrowed).some(Boolean);

  return (
    <>
      <PageHeading title="What they said, and what they said about it later">
        Public statements beside the clarification, correction or reversal that followed, with every word
        traced to its source.
      </PageHeading>
      <div className="grid gap-6 lg:grid-cols-[13.5rem_1fr] lg:gap-12">
        <FilterPanel filter={filter} facets={facets} />
        <section aria-labelledby="pairs">
          <ChosenFilters filter={filter} facets={facets} />
          <h2 id="pairs" className="mb-3 flex flex-wrap items-baseline gap-x-3 font-semibold">
            {after ? "Older pairs" : "Newest pairs"}
            <span className="font-normal text-muted text-sm">{countOf(page.total, isNarrowed)}</span>
          </h2>
          <PairList pairs={page.items} empty={emptyWords(isNarrowed)} />
          <Paging filter={filter} next={page.next} />
        </section>
      </div>
      <QuestionList questions={questions} />
    </>
  );
}

function countOf(total: number, isNarrowed: boolean): string {
  const pairs = total === 1 ? "1 pair" : `${total} pairs`;
  return isNarrowed ? `${pairs} found` : pairs;
}

function emptyWords(isNarrowed: boolean): string {
  return isNarrowed
    ? "No pair fits all of these filters. Clear one of them to see more."
    : "Nothing has been published here yet.";
}

function Paging({ filter, next }: { filter: PairFilter; next: string | null }) {
  if (!filter.after && !next) return null;

  return (
    <nav
      aria-label="Pages"
      data-print="hide"
      className="flex justify-between gap-4 border-rule border-t py-4"
    >
      {filter.after && <a href={filterPath("/", { ...filter, after: undefined })}>Back to the newest</a>}
      {next && (
        <a href={filterPath("/", { ...filter, after: next })} rel="next" className="ml-auto">
          Older pairs
        </a>
      )}
    </nav>
  );
}
